package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.determinations.practice.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options of every verb stand before or after it; and the words by which a person asks which program this is. */
class CommonOptionsTest {
    @TempDir
    Path scratch;

    @ParameterizedTest
    @CsvSource({
        "'--home X runs list', 'runs list --home X'",
        "'runs --home X list', 'runs list --home X'",
        "'--home=X --json runs --quiet list', 'runs list --home=X --json --quiet'",
        "'--home X cycle FOLDER', 'cycle FOLDER --home X'",
        "'--as A --quiet approve 3', 'approve 3 --as A --quiet'",
        "'--json explain -- -35', 'explain --json -- -35'",
        "'explain 35 --home X', 'explain 35 --home X'",
        "'--version', 'version'",
        "'--json --version', 'version --json'",
        "'--home X --version', 'version --home X'",
        "'--nonsense cycle FOLDER', '--nonsense cycle FOLDER'",
        "'--home X', '--home X'",
        "'cycel --home X', 'cycel --home X'",
        "'', ''",
    })
    void options_before_the_verb_are_taken_as_if_they_stood_behind_it(String typed, String same) {
        String[] words = typed.isEmpty() ? new String[0] : typed.split(" ");
        assertThat(String.join(" ", LeadingOptions.behindTheVerb(words))).isEqualTo(same);
    }

    @Test
    void a_whole_command_does_the_same_either_way() {
        String home = scratch.resolve("home").toString();
        Typed.Ending cycle = Typed.command(
                "--home",
                home,
                "--quiet",
                "run",
                "provisional",
                Folders.sample().toString());
        assertThat(cycle.code()).as(cycle.err()).isZero();
        Typed.Ending after = Typed.command("runs", "list", "--home", home);
        assertThat(after.out()).contains("provisional");
        assertThat(Typed.command("--home", home, "runs", "list")).isEqualTo(after);
        assertThat(Typed.command("runs", "--home", home, "list")).isEqualTo(after);
        assertThat(Typed.command("--json", "--home=" + home, "runs", "list").out())
                .startsWith("{");
    }

    @Test
    void the_log_says_of_each_verb_that_it_began_and_how_it_ended_with_its_run() throws IOException {
        Path home = scratch.resolve("logged");
        assertThat(Typed.in(home, "runs", "list").code()).isNotZero();
        assertThat(home).doesNotExist();
        String sample = Folders.sample().toString();
        Typed.in(home, "run", "provisional", sample, "--quiet");
        Typed.in(home, "runs", "show", "1", "--log-format", "json");
        Typed.in(home, "approve", "1", "--as", "Somebody Secret", "--log-format", "json");
        List<String> lines = Files.readAllLines(home.resolve("logs/determinations.log"));
        assertThat(lines)
                .anyMatch(
                        line -> line.matches(
                                ".* INFO \\[run, run 1] org\\.determinations\\.cli\\.terminal\\.VerbLog: ended after \\d+ ms with exit code 0"));
        assertThat(lines)
                .anyMatch(
                        line -> line.matches(
                                "\\{\"kind\":\"log-line/1\",\"at\":\"[^\"]+\",\"severity\":\"INFO\",\"verb\":\"runs show\",\"run\":1,\"logger\":\"[^\"]+\",\"words\":\"begins\"}"));
        assertThat(lines.get(lines.size() - 1))
                .startsWith("{")
                .contains("\"severity\":\"WARNING\",\"verb\":\"approve\",\"run\":1,")
                .containsPattern("with exit code \\d: SY-015\"");
        assertThat(lines).noneMatch(line -> line.contains("Secret") || line.contains(sample));
        assertThat(Typed.in(home, "runs", "list", "--log-format", "xml").err()).contains("SY-010", "text, json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--json --version", "version"})
    void the_program_says_which_it_is(String typed) {
        Typed.Ending ending = Typed.command(typed.split(" "));
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out()).contains(typed.contains("json") ? "\"version/1\"" : "determinations ");
    }

    @Test
    void an_option_that_is_not_common_is_refused_before_the_verb() {
        assertThat(Typed.command("--format", "json", "explain", "35").code()).isEqualTo(2);
        assertThat(Typed.command("--home").code()).isEqualTo(2);
    }
}
