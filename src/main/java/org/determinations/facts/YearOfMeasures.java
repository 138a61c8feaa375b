package org.determinations.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.MeasureFact;

/**
 * Of which school year the measures are that a policy reads: it takes the newest that any district has, so that last year's file in
 * place of this year's would be read without a word. IN-049, one for each file and year. Told of district after district, then asked.
 * Who must act: the person who keeps the file.
 */
public final class YearOfMeasures {
    private final Set<String> read;
    private final SchoolYear cycle;
    private final SchoolYear dataYear;
    private final Map<String, MeasureFact> newest = new TreeMap<>();
    private final Map<String, MeasureFact> later = new TreeMap<>();

    /**
     * Asks about these measures.
     *
     * @param read that the policy reads, by name
     * @param cycle after which no row is read
     * @param dataYear that the cycle's results describe
     */
    public YearOfMeasures(Set<String> read, SchoolYear cycle, SchoolYear dataYear) {
        this.read = Set.copyOf(read);
        this.cycle = cycle;
        this.dataYear = dataYear;
    }

    /** Looks at a district's rows. */
    public void see(List<MeasureFact> measures) {
        for (MeasureFact fact : measures) {
            if (read.contains(fact.measure())) {
                boolean after = fact.schoolYear().compareTo(cycle) > 0;
                (after ? later : newest)
                        .merge(
                                fact.measure(),
                                fact,
                                (one, other) -> one.schoolYear().compareTo(other.schoolYear()) < 0 ? other : one);
            }
        }
    }

    /** By file and year: measures of which every row is after the cycle, and those of which the newest is before the data year. */
    public List<Issue> issues() {
        Map<String, Set<String>> early = new TreeMap<>();
        Map<String, Set<String>> late = new TreeMap<>();
        newest.values().stream()
                .filter(fact -> fact.schoolYear().compareTo(dataYear) < 0)
                .forEach(fact -> add(early, fact));
        later.values().stream()
                .filter(fact -> !newest.containsKey(fact.measure()))
                .forEach(fact -> add(late, fact));
        List<Issue> issues = new ArrayList<>();
        early.forEach((key, measures) -> issues.add(issue(
                key,
                "the newest rows of measures that the policy reads are of " + year(key) + ", before the data year "
                        + dataYear.text(),
                measures,
                "rows of " + dataYear.text(),
                "Nothing to do, if they are published that late. Otherwise put the file of " + dataYear.text()
                        + " into the folder.")));
        late.forEach((key, measures) -> issues.add(issue(
                key,
                "every row of measures that the policy reads is of " + year(key) + ", after the cycle " + cycle.text()
                        + ", so none of them is read",
                measures,
                "rows up to " + cycle.text(),
                "Put the file of " + dataYear.text() + " into the folder, or correct the school year.")));
        return issues;
    }

    private static void add(Map<String, Set<String>> groups, MeasureFact fact) {
        groups.computeIfAbsent(
                        fact.source().row().file() + "\n" + fact.schoolYear().text(), key -> new TreeSet<>())
                .add(fact.measure());
    }

    private static String year(String key) {
        return key.substring(key.indexOf('\n') + 1);
    }

    private static Issue issue(String key, String wrong, Set<String> measures, String allowed, String action) {
        return Issue.of(
                IssueCode.RATE_OF_NO_YEAR,
                SourceRef.ofFile(key.substring(0, key.indexOf('\n'))),
                wrong,
                String.join(", ", measures),
                allowed,
                action);
    }
}
