package org.determinations.report.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.Severity;
import org.determinations.model.run.InputFileRecord;

/**
 * What became of one input file. Grain: one per file.
 *
 * @param file relative to the cycle folder
 * @param read its rows as they were counted; empty for a file whose rows were never read
 * @param issues how many of each severity, every severity named
 */
public record FileStanding(String file, State state, Optional<InputFileRecord> read, Map<Severity, Integer> issues) {

    /** What became of a file as a whole, in words that a sender knows. */
    public enum State {
        /** Every row counts, and nobody has to look at any. */
        ACCEPTED("accepted"),
        /** Every row counts; somebody signs for some. */
        WITH_WARNINGS("accepted with warnings"),
        /** Some rows were left out. */
        PARTLY("partly accepted"),
        /** The file counts as not sent. */
        REJECTED("rejected");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public FileStanding {
        issues = Map.copyOf(issues);
    }

    /** Every file that was read, in the order given, then those that could not be, by name. */
    public static List<FileStanding> list(Collection<InputFileRecord> files, List<Issue> issues) {
        Map<String, Optional<InputFileRecord>> records = new LinkedHashMap<>();
        files.forEach(file -> records.put(file.name(), Optional.of(file)));
        RunOrder.sorted(issues, RunOrder.ISSUES).stream()
                .filter(issue -> issue.severity() == Severity.CRITICAL)
                .forEach(issue -> records.putIfAbsent(issue.where().file(), Optional.empty()));
        List<FileStanding> standings = new ArrayList<>();
        records.forEach((name, read) -> standings.add(of(name, read, count(name, issues))));
        return List.copyOf(standings);
    }

    private static Map<Severity, Integer> count(String name, List<Issue> issues) {
        return ControlTotals.perSeverity(
                issues.stream().filter(i -> i.where().file().equals(name)).toList());
    }

    private static FileStanding of(String name, Optional<InputFileRecord> read, Map<Severity, Integer> counts) {
        return new FileStanding(name, state(read, counts), read, counts);
    }

    private static State state(Optional<InputFileRecord> read, Map<Severity, Integer> counts) {
        if (read.isEmpty() || counts.getOrDefault(Severity.CRITICAL, 0) > 0) {
            return State.REJECTED;
        }
        if (read.get().rejected() > 0 || counts.getOrDefault(Severity.ERROR, 0) > 0) {
            return State.PARTLY;
        }
        return counts.getOrDefault(Severity.WARNING, 0) > 0 ? State.WITH_WARNINGS : State.ACCEPTED;
    }
}
