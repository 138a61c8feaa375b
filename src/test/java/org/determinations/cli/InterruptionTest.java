package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.determinations.application.ForkedJava;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that a person or the system ends in the middle says so, and the same command continues it. The tests hold wherever
 * they are typed: a shell starts what it runs in the background with interrupts ignored, and every process hands that on.
 */
class InterruptionTest {
    private static final int INTERRUPTED = 130;
    private static final int TERMINATED = 143;
    private static final String SAMPLE =
            TestInstallation.app().resolve("data-samples/massachusetts-2012-13").toString();

    @TempDir
    static Path scratch;

    private static Map<String, String> whole = Map.of();

    @BeforeAll
    static void a_run_that_nobody_interrupts() {
        Path home = scratch.resolve("whole");
        Typed.in(home, "cycle", SAMPLE);
        whole = TestInstallation.outputs(home);
        assertThat(whole).hasSize(6);
    }

    @Test
    void interrupted_is_130_and_the_same_command_continues() throws Exception {
        assertEnded(ForkedJava.interruptible(), List.of("INT"), INTERRUPTED);
    }

    @Test
    void terminated_is_143_and_the_same_command_continues_also_where_interrupts_are_ignored() throws Exception {
        assertEnded(ForkedJava.ignoringInterrupts(), List.of("INT", "TERM"), TERMINATED);
    }

    /** A run may end before the signal arrives: then it is tried again in another home. */
    private static void assertEnded(List<String> starter, List<String> signals, int code) throws Exception {
        for (int attempt = 1; attempt <= 10; attempt++) {
            Path begun = scratch.resolve("ended-by-" + code + "-" + attempt);
            ForkedJava.Ending ending = ended(starter, signals, begun);
            if (!ending.out().contains("Official determinations")) {
                assertThat(ending.code()).as(ending.err()).isEqualTo(code);
                assertThat(ending.err().lines()).contains("interrupted; the same command continues");
                assertThat(ending.err()).doesNotContain("unexpected failure");
                Typed.Ending continued = Typed.in(begun, "cycle", SAMPLE);
                assertThat(continued.code()).as(continued.err()).isIn(0, 7);
                assertThat(TestInstallation.outputs(begun)).isEqualTo(whole);
                return;
            }
        }
        throw new AssertionError("no signal arrived before its run ended");
    }

    private static ForkedJava.Ending ended(List<String> starter, List<String> signals, Path begun) throws Exception {
        ForkedJava running = ForkedJava.startBy(
                starter,
                scratch,
                List.of(),
                "org.determinations.cli.Main",
                "cycle",
                SAMPLE,
                "--home",
                begun.toString());
        running.awaitWords("run 1: official 2012-13, 3 files");
        for (String signal : signals) {
            new ProcessBuilder(
                            "kill",
                            "-" + signal,
                            String.valueOf(running.process().pid()))
                    .start()
                    .waitFor();
        }
        return running.end();
    }
}
