package org.determinations.application.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.replay.RunReplay;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.answer.StageAnswer;
import org.determinations.model.Stage;
import org.determinations.practice.Folders;
import org.determinations.practice.PracticeFiles;
import org.determinations.practice.PracticeOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random corrections of invented states: reprocessing, and computing everything from scratch, give the same results. */
class RecomputedYearTest {
    private static final String CORRECTED = "corrections/corrected-levels.csv";
    private static final String REPORTS = "corrections/mcas-discrepancies.csv";
    private static final String PUBLISHED = "preliminary/accountability-levels.csv";
    /** What a determination says, without the file and row of its level. */
    private static final List<String> RESULT = List.of(
            "district_code", "accountability_level", "aligned_category", "category", "label", "status", "reason");

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(longs = {2012, 7, 400})
    void reprocessing_gives_what_recomputing_from_scratch_gives(long seed) throws IOException {
        Path folder = scratch.resolve("year");
        PracticeFiles.write(folder, PracticeOptions.of(60, seed, PracticeOptions.FIRST_CYCLE));
        keepSome(folder, new Random(seed));
        String where = "seed " + seed;

        Installation reprocessed = TestInstallation.at(scratch.resolve("reprocessed"), Optional.empty());
        StageOutcome before = run(reprocessed, folder);
        StageOutcome after = correct(reprocessed, folder);
        assertThat(results(after)).as(where).isNotEqualTo(results(before)).hasSize(60);

        Installation alone = TestInstallation.at(scratch.resolve("alone"), Optional.empty());
        assertThat(withoutChanges(correct(alone, folder))).as(where).isEqualTo(withoutChanges(after));

        Path published = TestInstallation.copy(folder, scratch.resolve("published"));
        publish(published);
        Installation fresh = TestInstallation.at(scratch.resolve("fresh"), Optional.empty());
        assertThat(results(run(fresh, published))).as(where).isEqualTo(results(after));

        Map<String, String> files = TestInstallation.outputs(reprocessed.home());
        assertThat(correct(reprocessed, folder).alreadyDone()).as(where).isTrue();
        assertThat(TestInstallation.outputs(reprocessed.home())).as(where).isEqualTo(files);
        StageOutcome again = new StageRunner(reprocessed, new SpringJobs(), line -> {}).correct(folder, true);
        assertThat(withoutChanges(again)).as(where).isEqualTo(withoutChanges(after));
        assertThat(StageAnswer.text(again)).as(where).contains("60 districts unchanged", "0 near moves");
        assertThat(RunReplay.replay(reprocessed, 1).sound()).as(where).isTrue();
        assertThat(RunReplay.replay(reprocessed, 2).sound()).as(where).isTrue();
    }

    /** Leaves most of the accepted reports, and their levels, in place; the others were never made. */
    private static void keepSome(Path folder, Random random) throws IOException {
        List<String> gone = Folders.rows(folder.resolve(CORRECTED)).stream()
                .map(row -> row.get("discrepancy_id"))
                .filter(id -> random.nextInt(4) == 0)
                .toList();
        for (String file : List.of(CORRECTED, REPORTS)) {
            List<String> kept = Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8).stream()
                    .filter(line -> gone.stream().noneMatch(line::contains))
                    .toList();
            TestInstallation.put(folder, file, String.join("\n", kept) + "\n");
        }
    }

    /** Writes every corrected level into the published file, as if it had been right from the start. */
    private static void publish(Path folder) throws IOException {
        Map<String, String> corrected = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(CORRECTED), StandardCharsets.UTF_8)) {
            corrected.put(line.substring(0, line.indexOf(',')), line.substring(0, line.lastIndexOf(',')));
        }
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(PUBLISHED), StandardCharsets.UTF_8)) {
            lines.add(corrected.getOrDefault(line.substring(0, line.indexOf(',')), line));
        }
        TestInstallation.put(folder, PUBLISHED, String.join("\n", lines) + "\n");
    }

    private static StageOutcome run(Installation installation, Path folder) {
        return new StageRunner(installation, new SpringJobs(), line -> {}).run(Stage.PRELIMINARY, folder, false);
    }

    private static StageOutcome correct(Installation installation, Path folder) {
        return new StageRunner(installation, new SpringJobs(), line -> {}).correct(folder, false);
    }

    private static List<String> results(StageOutcome outcome) {
        List<String> results = new ArrayList<>();
        for (CSVRecord row : Folders.rows(outcome.folder().resolve("determinations.csv"))) {
            results.add(RESULT.stream().map(row::get).collect(Collectors.joining("|")));
        }
        return results;
    }

    private static Map<String, String> withoutChanges(StageOutcome outcome) {
        Map<String, String> files = TestInstallation.files(outcome.folder());
        files.keySet().removeIf(name -> name.startsWith("changes.") || name.equals("manifest.json"));
        return files;
    }
}
