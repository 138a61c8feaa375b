package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.determinations.application.ForkedJava;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.PracticeShare;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.application.run.StageRunner;
import org.determinations.application.run.StoppedRun;
import org.determinations.batch.SpringJobs;
import org.determinations.model.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A secondary run whose process dies gives the same bytes when the same command is typed again. What a death leaves is copied
 * at each point of one run, and one process is stopped.
 */
class SecondaryRestartTest {
    @TempDir
    Path scratch;

    /** What a kill leaves where it begins to withhold counts; a process is really killed there in the long test. */
    @Test
    void left_within_a_step_it_continues_to_the_same_bytes() throws Exception {
        ReleasedPractice.at(scratch, TestServer.H2);
        Path cycle = scratch.resolve("cycle");
        PracticeShare.cut(cycle);
        Path reference = TestInstallation.copy(scratch.resolve("home"), scratch.resolve("whole"));
        Path copies = scratch.resolve("left");
        ForkedJava.Ending ending = stopped(reference, cycle, StoppedRun.NEVER, copies.toString(), StoppedRun.STEPS);
        assertThat(ending.code()).as(ending.err()).isZero();
        int withhold = withhold(ending.out().lines().toList());
        assertContinues(
                "left at point " + withhold,
                StoppedRun.left(copies, withhold, scratch.resolve("left-" + withhold)),
                cycle,
                TestInstallation.outputs(reference));
    }

    @Tag("long")
    @Test
    void so_it_does_with_the_whole_state_at_the_start_of_every_step() throws Exception {
        ReleasedPractice.at(scratch, TestServer.H2);
        check(List.of("districts", "adjust", "withhold", "attack", "export", "finish"));
    }

    private void check(List<String> steps) throws Exception {
        Path cycle = scratch.resolve("cycle");
        Path released = scratch.resolve("home");
        Path reference = TestInstallation.copy(released, scratch.resolve("whole"));
        Path copies = scratch.resolve("left");
        ForkedJava.Ending ending = stopped(reference, cycle, StoppedRun.NEVER, copies.toString());
        assertThat(ending.code()).as(ending.err()).isZero();
        List<String> points = ending.out().lines().toList();
        Map<String, String> whole = TestInstallation.outputs(reference);
        TreeSet<Integer> chosen = new TreeSet<>();
        for (String step : steps) {
            int start = points.indexOf("executing step: [" + step + "]") + 1;
            assertThat(start).as(step).isPositive();
            chosen.add(start);
        }
        chosen.add(points.indexOf("executing step: [districts]") + 4);
        stopWithin(points, whole);
        for (int point : chosen) {
            assertContinues(
                    "left at point " + point + ", " + points.get(point - 1),
                    StoppedRun.left(copies, point, scratch.resolve("left-" + point)),
                    cycle,
                    whole);
        }
    }

    /** A process that is stopped where it begins to withhold counts, and the same command again. */
    private void stopWithin(List<String> points, Map<String, String> whole) throws Exception {
        int withhold = withhold(points);
        Path cycle = scratch.resolve("cycle");
        Path stopped = TestInstallation.copy(scratch.resolve("home"), scratch.resolve("stopped"));
        assertThat(stopped(stopped, cycle, withhold).code()).isEqualTo(StoppedRun.STOPPED);
        assertContinues("stopped at point " + withhold, stopped, cycle, whole);
    }

    private static int withhold(List<String> points) {
        int withhold = points.indexOf("executing step: [withhold]") + 1;
        assertThat(withhold).isPositive();
        return withhold;
    }

    private static void assertContinues(String where, Path home, Path cycle, Map<String, String> whole) {
        new StageRunner(TestInstallation.at(home, Optional.empty()), new SpringJobs(), line -> {})
                .run(Stage.SECONDARY, cycle, false);
        assertThat(TestInstallation.outputs(home)).as(where).isEqualTo(whole);
    }

    private ForkedJava.Ending stopped(Path home, Path cycle, int point, String... copies)
            throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of(home.toString(), cycle.toString(), Stage.SECONDARY.word(), "" + point, "-"));
        words.addAll(List.of(copies));
        return ForkedJava.start(scratch, List.of(), StoppedRun.class.getName(), words.toArray(String[]::new))
                .end();
    }
}
