package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.determinations.application.ForkedJava;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that ran out of memory says so, and how it is given more; with that it does what it would have done. */
class LittleMemoryTest {
    @TempDir
    Path scratch;

    private Path cycle;

    @BeforeEach
    void prepare() throws IOException {
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
    }

    /** Too little for the policy, which is read before anything of a run. */
    @Test
    void memory_too_small_before_a_run_begins_is_told_in_one_line() throws Exception {
        check("-Xmx10m");
    }

    /** Too little for a step of the run. */
    @Test
    void memory_too_small_for_a_run_is_told_in_one_line_and_the_same_command_does_it_with_more() throws Exception {
        check("-Xmx14m");
        ForkedJava.Ending again = run("-Xmx256m");
        assertThat(again.code()).as(again.err()).isEqualTo(4);
        assertThat(again.out())
                .contains("Official determinations, cycle 2012-13")
                .contains("(run 1, ");
    }

    private void check(String heap) throws Exception {
        ForkedJava.Ending ending = run(heap);
        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.err().lines().toList().get((int) ending.err().lines().count() - 1))
                .matches(
                        "CRITICAL memory: SY-203 Java was not allowed enough memory for this; found 1?[0-9] MB; allow it more in the"
                                + " environment, for example: export DETERMINATIONS_JAVA_OPTS=-Xmx256m \\(on Windows: set"
                                + " DETERMINATIONS_JAVA_OPTS=-Xmx256m\\), then type the same command again; nothing half-written counts");
        assertThat(ending.err()).doesNotContain("program's fault").doesNotContain("\tat ");
    }

    private ForkedJava.Ending run(String heap) throws Exception {
        return ForkedJava.start(
                        scratch,
                        List.of(heap),
                        Main.class.getName(),
                        "run",
                        "official",
                        cycle.toString(),
                        "--as=tester",
                        "--home=" + scratch.resolve("home"))
                .end();
    }
}
