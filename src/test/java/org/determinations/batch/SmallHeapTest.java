package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** A trial of a policy and the preview of a decision, of a run that was computed in a large heap. */
    @Test
    @Tag("long")
    void a_policy_is_tried_and_a_decision_is_previewed_in_a_small_heap() throws Exception {
        Path cycle = scratch.resolve("cycle");
        PracticeFiles.write(cycle, PracticeOptions.of(2000, 2012, PracticeOptions.FIRST_CYCLE));
        run(cycle, "home", "official", List.of());
        for (String heap : List.of("-Xmx64m", "-Xmx1g")) {
            typed(
                    List.of(heap),
                    "home",
                    "trial",
                    "--policy=massachusetts-2012.1",
                    "--out=" + scratch.resolve(heap).resolve("out"));
        }
        assertThat(TestInstallation.outputs(scratch.resolve("-Xmx64m")))
                .hasSize(4)
                .isEqualTo(TestInstallation.outputs(scratch.resolve("-Xmx1g")));
        String district = Files.readAllLines(cycle.resolve("official/accountability-levels.csv"))
                .get(2)
                .split(",")[0];
        assertThat(preview("-Xmx64m", district))
                .contains("Nothing is recorded. If it were, and nothing else changed:", "MRAR stays")
                .isEqualTo(preview("-Xmx1g", district));
    }

    private String preview(String heap, String district) throws IOException, InterruptedException {
        return typed(
                List.of(heap),
                "home",
                "decide",
                district,
                "--keep",
                "--run=1",
                "--preview",
                "--reason=compliance",
                "--text=as it stands");
    }

    /** A fifth of them is analyzed: counts of three school years, the attack on the State and every file in a heap for few of them. */
    @Test
    @Tag("long")
    void so_is_the_secondary_analysis_of_its_districts() throws Exception {
        Path cycle = scratch.resolve("cycle");
        PracticeFiles.write(cycle, PracticeOptions.of(700, 2012, PracticeOptions.FIRST_CYCLE));
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
        typed(options, home, "run", stage, cycle.toString(), "--again");
    }

    /** What the command prints; it ends well. */
    private String typed(List<String> options, String home, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(words));
        command.addAll(List.of("--quiet", "--as=tester", "--home=" + scratch.resolve(home)));
        ForkedJava.Ending ending = ForkedJava.start(
                        scratch, options, Main.class.getName(), command.toArray(String[]::new))
                .end();
        assertThat(ending.err()).isEmpty();
        assertThat(ending.code()).isZero();
        return ending.out();
    }
}
