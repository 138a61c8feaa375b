package org.determinations.scorecardfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.scorecard.Scenario;
import org.determinations.scorecard.Scorecard;

/** Reads {@code scenarios/*.csv} of a pack. */
public final class ScenarioFiles {
    /** The folder of a pack that holds them. */
    public static final String FOLDER = "scenarios";

    private ScenarioFiles() {}

    /**
     * File name to its scenarios, in the order of names; none where the pack has no such folder. What cannot be read is left
     * out, with an issue PA-088.
     */
    public static Map<String, List<Scenario>> read(
            Path packFolder, String shownFolder, Scorecard scorecard, List<Issue> issues) {
        Map<String, List<Scenario>> scenarios = new TreeMap<>();
        for (Path file : files(packFolder.resolve(FOLDER))) {
            String name = FOLDER + "/" + file.getFileName();
            List<List<String>> rows = CsvTables.lines(file, shownFolder + name, issues, IssueCode.SCENARIO_UNREADABLE);
            if (!rows.isEmpty()) {
                scenarios.put(name, new ScenarioReading(scorecard, shownFolder + name, issues).read(rows));
            }
        }
        return scenarios;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return new ArrayList<>(found.filter(f -> f.getFileName().toString().endsWith(".csv"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            return List.of();
        }
    }
}
