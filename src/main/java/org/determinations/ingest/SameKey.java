package org.determinations.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DecisionFact;
import org.determinations.model.Fact;

/** Judges facts that speak of the same thing: equal ones count once, contradicting ones not at all. */
final class SameKey {
    private final List<Issue> issues = new ArrayList<>();
    private final List<Fact> quarantined = new ArrayList<>();
    private final List<Fact> repeated = new ArrayList<>();
    private final Map<List<String>, List<Issue>> acrossFiles = new LinkedHashMap<>();

    void judge(FactKey key, List<Fact> facts) {
        if (facts.size() == 1) {
            return;
        }
        if (facts.get(0) instanceof DecisionFact) {
            quarantine(facts);
            issues.add(issue(
                    IssueCode.TWO_DECISIONS,
                    facts.get(1),
                    "the district has " + facts.size() + " decisions",
                    rows(facts),
                    "one decision a district",
                    "Leave the one that holds and give the file again."));
        } else if (facts.stream().map(FactKey::content).distinct().count() == 1) {
            repeat(key, facts);
        } else {
            contradict(key, facts);
        }
    }

    /** Everything that is not to be used. */
    List<Fact> dropped() {
        List<Fact> dropped = new ArrayList<>(quarantined);
        dropped.addAll(repeated);
        return dropped;
    }

    List<Fact> quarantined() {
        return quarantined;
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
                    rows.size() + " rows, the first in row " + rows.get(0).where().row(),
                    "one row for each key",
                    "Take one of the files out, or remove the rows from it."));
        });
        return all;
    }

    private void repeat(FactKey key, List<Fact> facts) {
        for (Fact fact : facts.subList(1, facts.size())) {
            repeated.add(fact);
            Issue issue = issue(
                    IssueCode.SAME_ROW_TWICE,
                    fact,
                    "the row says the same of " + key.kind() + " as an earlier one, which is kept",
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
        quarantine(facts);
        String wrong = "rows for the same key say different things of " + key.kind() + "; none of them counts";
        for (Fact fact : facts) {
            issues.add(issue(
                    IssueCode.CONTRADICTING_ROWS,
                    fact,
                    wrong,
                    rows(facts),
                    "one row for each key",
                    "Keep the row that is right and give the file again."));
        }
        if (facts.stream().map(f -> f.source().row().file()).distinct().count() > 1) {
            issues.add(issue(
                    IssueCode.CONTRADICTING_FILES,
                    facts.get(0),
                    "two files say different things of " + key.kind(),
                    rows(facts),
                    "one file for each key",
                    "Remove the file that does not hold, or correct it."));
        }
    }

    private void quarantine(List<Fact> facts) {
        quarantined.addAll(facts);
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
