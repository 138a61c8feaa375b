package org.determinations.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKey;

/**
 * Judges facts that speak of the same thing: equal ones count once; of a row that contradicts another nothing counts, as of
 * any rejected row.
 */
final class SameKey {
    private final List<Issue> issues = new ArrayList<>();
    private final Set<SourceRef> rejected = new HashSet<>();
    private final List<Fact> repeated = new ArrayList<>();
    private final Map<List<String>, List<Issue>> acrossFiles = new LinkedHashMap<>();

    /** Finds the rows that contradict each other; to be asked of every key before anything is repeated. */
    void contradictions(FactKey key, List<Fact> facts) {
        if (facts.size() == 1) {
            return;
        }
        if (!facts.get(0).described().kind().mayRepeat()) {
            reject(facts);
            issues.add(issue(
                    IssueCode.TWO_DECISIONS,
                    facts.get(1),
                    "the district has " + facts.size() + " decisions",
                    rows(facts),
                    "one decision a district",
                    "Keep the one that applies and submit the file again."));
        } else if (facts.stream()
                        .map(fact -> fact.described().content())
                        .distinct()
                        .count()
                > 1) {
            contradict(key, facts);
        }
    }

    /** Whether the row of the fact contradicts another. */
    boolean rejects(Fact fact) {
        return rejected.contains(fact.source().row());
    }

    /** Facts that an earlier row says as well. */
    List<Fact> repeated() {
        return repeated;
    }

    /** Rows of one file that stand in another one too are one issue, however many they are. */
    List<Issue> issues() {
        List<Issue> all = new ArrayList<>(issues);
        acrossFiles.forEach((files, rows) -> {
            if (rows.size() == 1) {
                all.addAll(rows);
                return;
            }
            all.add(Issue.of(
                    IssueCode.SAME_ROW_TWICE,
                    SourceRef.ofFile(files.get(0)),
                    rows.size() + " rows of the file say the same as rows of " + files.get(1) + ", which are kept",
                    rows.size() + " rows, the first in row "
                            + rows.get(0).where().row(),
                    "one row for each key",
                    "Remove one of the files, or remove the rows from it."));
        });
        return all;
    }

    /** Finds what is said twice; to be asked of what no row contradicts. */
    void repetitions(FactKey key, List<Fact> facts) {
        for (Fact fact : facts.subList(1, facts.size())) {
            repeated.add(fact);
            Issue issue = issue(
                    IssueCode.SAME_ROW_TWICE,
                    fact,
                    "the row says the same about " + key.kind() + " as an earlier one, which is kept",
                    rows(facts),
                    "one row for each key",
                    "Remove the later row.");
            List<String> files = List.of(file(fact), file(facts.get(0)));
            if (files.get(0).equals(files.get(1))) {
                issues.add(issue);
            } else {
                acrossFiles.computeIfAbsent(files, f -> new ArrayList<>()).add(issue);
            }
        }
    }

    private void contradict(FactKey key, List<Fact> facts) {
        reject(facts);
        String wrong = "rows for the same key say different things about " + key.kind() + "; none of them counts";
        for (Fact fact : facts) {
            issues.add(issue(
                    IssueCode.CONTRADICTING_ROWS,
                    fact,
                    wrong,
                    rows(facts),
                    "one row for each key",
                    "Keep the row that is right and submit the file again."));
        }
        if (facts.stream().map(f -> f.source().row().file()).distinct().count() > 1) {
            issues.add(issue(
                    IssueCode.CONTRADICTING_FILES,
                    facts.get(0),
                    "two files say different things about " + key.kind(),
                    rows(facts),
                    "one file for each key",
                    "Remove the file that is wrong, or correct it."));
        }
    }

    private void reject(List<Fact> facts) {
        facts.forEach(fact -> rejected.add(fact.source().row()));
    }

    private static Issue issue(IssueCode code, Fact fact, String wrong, String found, String allowed, String action) {
        return Issue.of(code, fact.source().row(), wrong, found, allowed, action)
                .inDistrict(fact.district().digits());
    }

    private static String file(Fact fact) {
        return fact.source().row().file();
    }

    private static String rows(List<Fact> facts) {
        List<String> places =
                facts.stream().map(f -> f.source().row()).map(SourceRef::text).toList();
        return "rows " + String.join(" and ", places);
    }
}
