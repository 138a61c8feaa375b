package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.run.RunState;
import org.determinations.practice.PracticeFiles;
import org.determinations.practice.PracticeOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight cycles begun at the same moment in one new PostgreSQL database: each ends as if it had been alone. */
class EightCyclesTest {
    private static final int DISTRICTS = 60;
    private static final int FIRST = 2012;
    /** Cycles of the policy of 2012; those after them have another, with files of measures. */
    private static final int OF_LEVELS = 3;

    /** From one cycle to the next but one: what a cycle says of codes that came and went depends on the cycle just before it. The last is another jurisdiction's. */
    private static final int APART = 2;

    private static final int CYCLES = 8;

    @TempDir
    Path scratch;

    @Tag("long")
    @Test
    void eight_cycles_at_once_end_right_and_none_is_refused() throws Exception {
        List<Path> cycles = cycles();
        Optional<Installation.Login> login = TestServer.POSTGRESQL.login();
        List<StageOutcome> outcomes = atOnce(cycles, login);
        assertThat(outcomes)
                .extracting(outcome -> outcome.report().run().state())
                .containsOnly(RunState.COMPUTED);
        assertThat(outcomes)
                .extracting(outcome -> outcome.report().run().number())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        for (int i = 0; i < CYCLES; i++) {
            Path alone = scratch.resolve("alone-" + i);
            run(cycles.get(i), alone, TestServer.POSTGRESQL.migrated(alone));
            Map<String, String> expected = handedOut(alone);
            Map<String, String> found = handedOut(together(i));
            assertThat(found.keySet())
                    .as("cycle %s", year(i))
                    .isEqualTo(expected.keySet())
                    .hasSizeGreaterThan(5);
            // Line by line, because a difference in files of a megabyte is to be seen in what the test prints.
            found.forEach((name, text) ->
                    assertThat(differing(text, expected.get(name))).as(name).isEmpty());
            assertThat(found).isEqualTo(expected);
        }
    }

    private List<StageOutcome> atOnce(List<Path> cycles, Optional<Installation.Login> login) throws Exception {
        CyclicBarrier start = new CyclicBarrier(CYCLES);
        ExecutorService people = Executors.newFixedThreadPool(CYCLES);
        try {
            List<Future<StageOutcome>> running = new ArrayList<>();
            for (int i = 0; i < CYCLES; i++) {
                Path cycle = cycles.get(i);
                Path home = together(i);
                running.add(people.submit(() -> {
                    start.await();
                    return run(cycle, home, login);
                }));
            }
            List<StageOutcome> outcomes = new ArrayList<>();
            for (Future<StageOutcome> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }

    private Path together(int i) {
        return scratch.resolve("together-" + i);
    }

    private static StageOutcome run(Path cycle, Path home, Optional<Installation.Login> login) {
        return new StageRunner(TestInstallation.at(home, login), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, cycle, false);
    }

    private static SchoolYear year(int i) {
        return new SchoolYear(FIRST + APART * i);
    }

    private List<Path> cycles() throws IOException {
        List<Path> cycles = new ArrayList<>();
        for (int i = 0; i < CYCLES; i++) {
            SchoolYear year = year(i);
            Path cycle = scratch.resolve("cycle-" + year.text());
            if (i < OF_LEVELS) {
                PracticeFiles.write(cycle, PracticeOptions.of(DISTRICTS, i, year));
            } else if (i == CYCLES - 1) {
                TestInstallation.copy(TestInstallation.app().resolve("data-samples/franklin-2023-24"), cycle);
            } else {
                TestInstallation.copy(TestInstallation.app().resolve("data-samples/massachusetts-2018-19"), cycle);
                TestInstallation.edit(cycle, "cycle.yaml", "cycle: 2018-19", "cycle: " + year.text());
            }
            cycles.add(cycle);
        }
        return cycles;
    }

    /** The first lines in which two texts differ, one of each. */
    private static List<String> differing(String found, String expected) {
        List<String> ours = found.lines().toList();
        List<String> theirs = expected.lines().toList();
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            String one = i < ours.size() ? ours.get(i) : "";
            String other = i < theirs.size() ? theirs.get(i) : "";
            if (!one.equals(other)) {
                return List.of(one, other);
            }
        }
        return List.of();
    }

    /** Every file of the run, with the number of the run taken out of its folder's name and of its list of files. */
    private static Map<String, String> handedOut(Path home) {
        Map<String, String> files = new TreeMap<>();
        TestInstallation.outputs(home)
                .forEach((name, text) -> files.put(
                        name.replaceFirst("run-[1-8]", "run"),
                        name.endsWith("manifest.json") ? text.replaceFirst("\"number\": [1-8],", "") : text));
        return files;
    }
}
