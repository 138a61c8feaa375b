package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.application.ForkedJava;
import org.determinations.application.TestInstallation;
import org.determinations.application.release.Desk;
import org.determinations.cli.Main;
import org.determinations.model.Stage;
import org.determinations.practice.PracticeFiles;
import org.determinations.practice.PracticeOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory of a run does not grow with the state: a heap too small for all districts is enough, and gives the same bytes. */
class SmallHeapTest {
    @TempDir
    private Path scratch;

    @Test
    @Tag("long")
    void a_state_that_does_not_fit_into_memory_is_run_as_any_other() throws Exception {
        check(600, "-Xmx40m", List.of("official"));
    }

    /** Five times as many districts in a heap that is hardly larger; the second run is compared with the first. */
    @Test
    @Tag("long")
    void so_is_a_state_of_five_times_as_many_districts() throws Exception {
        check(3000, "-Xmx56m", List.of("official", "official"));
    }

    /** A fifth of them is analyzed: counts of three school years, the attack on the State and every file in a heap for few of them. */
    @Test
    @Tag("long")
    void so_is_the_secondary_analysis_of_its_districts() throws Exception {
        Path cycle = scratch.resolve("cycle");
        PracticeFiles.write(cycle, PracticeOptions.of(1200, 2012, PracticeOptions.FIRST_CYCLE));
        Desk desk = new Desk(scratch.resolve("small"), cycle, Optional.empty());
        desk.released(desk.run(Stage.OFFICIAL));
        TestInstallation.copy(scratch.resolve("small"), scratch.resolve("large"));
        run(cycle, "small", "secondary", List.of("-Xmx64m"));
        run(cycle, "large", "secondary", List.of());
        assertThat(TestInstallation.outputs(scratch.resolve("small")))
                .hasSizeGreaterThan(500)
                .isEqualTo(TestInstallation.outputs(scratch.resolve("large")));
    }

    private void check(int districts, String heap, List<String> stages) throws IOException, InterruptedException {
        Path cycle = scratch.resolve("cycle");
        PracticeFiles.write(cycle, PracticeOptions.of(districts, 2012, PracticeOptions.FIRST_CYCLE));
        for (String stage : stages) {
            run(cycle, "small", stage, List.of(heap));
            run(cycle, "large", stage, List.of());
        }
        assertThat(TestInstallation.outputs(scratch.resolve("small")))
                .hasSizeGreaterThan(5)
                .isEqualTo(TestInstallation.outputs(scratch.resolve("large")));
    }

    private void run(Path cycle, String home, String stage, List<String> options)
            throws IOException, InterruptedException {
        ForkedJava.Ending ending = ForkedJava.start(
                        scratch,
                        options,
                        Main.class.getName(),
                        "run",
                        stage,
                        cycle.toString(),
                        "--again",
                        "--quiet",
                        "--as=tester",
                        "--home=" + scratch.resolve(home))
                .end();
        assertThat(ending.err()).isEmpty();
        assertThat(ending.code()).isZero();
    }
}
