package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.replay.RunReplay;
import org.determinations.application.verify.RunVerification;
import org.determinations.batch.SpringJobs;
import org.determinations.issue.Issue;
import org.determinations.model.Stage;
import org.determinations.model.run.CarriedOver;
import org.determinations.practice.PracticeFiles;
import org.determinations.practice.PracticeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run and its correction in a state that is large enough to have one file in both of their folders. */
class SharedRunFilesTest {
    private static final int DISTRICTS = 503;
    private static final String SHARED = "explanations-002.jsonl";

    @TempDir
    private Path scratch;

    @Test
    void a_correction_shares_a_file_says_what_is_said_from_scratch_and_is_watched_in_both_folders() throws Exception {
        Path cycle = scratch.resolve("cycle");
        PracticeFiles.write(cycle, PracticeOptions.of(DISTRICTS, 7, PracticeOptions.FIRST_CYCLE));
        oneCorrected(cycle);
        Installation installation = TestInstallation.at(scratch.resolve("home"), Optional.empty());
        Path first = runner(installation).run(Stage.PRELIMINARY, cycle, false).folder();
        StageOutcome corrected = runner(installation).correct(cycle, false);
        assertThat(corrected.carried()).contains(new CarriedOver(1, DISTRICTS - 1, DISTRICTS, ""));
        assertThat(Files.isSameFile(first.resolve(SHARED), corrected.folder().resolve(SHARED)))
                .isTrue();
        assertThat(differences(installation)).isEmpty();
        assertThat(RunReplay.replay(installation, 1).differences()).isEmpty();
        assertThat(RunReplay.replay(installation, 2).differences()).isEmpty();
        assertThat(TestInstallation.files(corrected.folder())).isEqualTo(fromScratch(cycle));

        Path file = first.resolve(SHARED);
        Files.writeString(file, Files.readString(file).replaceFirst("Level", "LEVEL"));
        assertThat(differences(installation))
                .hasSize(2)
                .allMatch(line -> line.contains(SHARED + ": SY-016 the file was altered"))
                .anyMatch(line -> line.contains("run-1-"))
                .anyMatch(line -> line.contains("run-2-"));
    }

    /** The same correction where the files of the first run are gone, so that nothing can be taken from them. */
    private Map<String, String> fromScratch(Path cycle) throws Exception {
        Installation other = TestInstallation.at(scratch.resolve("other"), Optional.empty());
        Path first = runner(other).run(Stage.PRELIMINARY, cycle, false).folder();
        Files.move(first, scratch.resolve("gone"));
        return TestInstallation.files(runner(other).correct(cycle, false).folder());
    }

    private static void oneCorrected(Path cycle) throws Exception {
        Path levels = cycle.resolve("corrections/corrected-levels.csv");
        List<String> lines = Files.readAllLines(levels);
        Files.write(levels, lines.subList(0, 2));
    }

    private static StageRunner runner(Installation installation) {
        return new StageRunner(installation, new SpringJobs(), line -> {});
    }

    private static List<String> differences(Installation installation) {
        return List.of(1, 2).stream()
                .flatMap(run -> RunVerification.verify(installation, Optional.of(run)).differences().stream())
                .map(Issue::line)
                .toList();
    }
}
