package org.determinations.scorecardfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.scenario.Scenario;

/** Reads {@code scenarios/*.csv} of a pack, and further scenarios that no pack holds. */
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
            readFile(file, shownFolder + name, scorecard, issues).ifPresent(read -> scenarios.put(name, read));
        }
        return scenarios;
    }

    /**
     * Scenarios of a file, or of each file of a folder in the order of names, read as those of the pack are. A published pack
     * never changes; results that are published later, and whatever else is to be held against it, stand elsewhere.
     */
    public static List<List<Scenario>> readFurther(Path fileOrFolder, Scorecard scorecard, List<Issue> issues) {
        List<Path> files = Files.isDirectory(fileOrFolder) ? files(fileOrFolder) : List.of(fileOrFolder);
        return files.stream()
                .flatMap(file -> readFile(file, file.getFileName().toString(), scorecard, issues).stream())
                .toList();
    }

    /** The header and the rows of a file of scenarios as text, all as wide as the header; none, with PA-088, where it cannot be read. */
    public static List<List<String>> lines(Path file, String shown, List<Issue> issues) {
        return CsvTables.lines(file, shown, issues, IssueCode.SCENARIO_UNREADABLE);
    }

    private static Optional<List<Scenario>> readFile(Path file, String shown, Scorecard scorecard, List<Issue> issues) {
        List<List<String>> rows = lines(file, shown, issues);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScenarioReading(scorecard, shown, issues).read(rows));
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
