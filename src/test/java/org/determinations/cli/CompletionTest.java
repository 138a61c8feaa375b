package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion script as bash takes it. */
class CompletionTest {
    @TempDir
    static Path scratch;

    private static Path script = Path.of("none");

    @BeforeAll
    static void print_the_script() throws IOException {
        Typed.Ending printed = Typed.command("completion");
        assertThat(printed.code()).as(printed.err()).isZero();
        script = Files.writeString(scratch.resolve("completion.sh"), printed.out());
    }

    @Test
    void bash_accepts_it() throws Exception {
        assertThat(bash("bash -n " + script)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "determinations val, validate",
        "determinations run pro, provisional",
        "determinations run preliminary . --ag, --again",
        "determinations explain 35 --stage off, official",
        "determinations explain 35 --format mark, markdown",
        "determinations runs ver, verify",
        "determinations export 3 --audience dep, department",
        "determinations export 3 --form, --format"
    })
    void a_word_that_was_begun_is_completed(String typed, String expected) throws Exception {
        String[] words = typed.split(" ");
        String said = bash("source " + script + "; COMP_WORDS=(" + typed + "); COMP_CWORD=" + (words.length - 1)
                + "; _complete_determinations; printf '%s\\n' \"${COMPREPLY[@]}\"");
        assertThat(said.lines().map(String::strip)).contains(expected);
    }

    /** What bash says on either stream. */
    private static String bash(String line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of("bash", "--noprofile", "--norc", "-c", line))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
