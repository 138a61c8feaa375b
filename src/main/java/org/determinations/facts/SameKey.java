package org.determinations.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.decision.DecisionContent;
import org.determinations.model.decision.DeskDecisions;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKey;
import org.determinations.model.fact.FactKinds;

/**
 * Judges facts that speak of the same thing: equal ones count once; of a row that contradicts another nothing counts, as of
 * any rejected row.
 */
final class SameKey {
    private final List<Fact> facts;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<SourceRef> rejected = new HashSet<>();
    private final Set<Fact> repeated = new HashSet<>();
    private final List<RepeatedFiles.Repeat> repeats = new ArrayList<>();

    /** @param facts in the order of files and rows */
    SameKey(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Finds the rows that contradict each other; to be asked of every key before anything is repeated. */
    void contradictions(FactKey key, List<Fact> facts) {
        if (facts.size() == 1) {
            return;
        }
        if (!facts.get(0).described().kind().mayRepeat()) {
            if (isAtDeskToo(facts)) {
                decidedTwice(facts);
                return;
            }
            reject(facts);
            issues.add(issue(
                    IssueCode.TWO_DECISIONS,
                    facts.get(1),
                    named(facts) + " has " + facts.size() + " decisions",
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

    /** Whether a decision of the desk and one of a decisions file meet; two of a file are refused even if they say the same. */
    private static boolean isAtDeskToo(List<Fact> facts) {
        return facts.size() == 2
                && FactKinds.DECISION.in(facts).stream()
                                .filter(fact -> DeskDecisions.isIn(file(fact)))
                                .count()
                        == 1;
    }

    /** The same category by the same kind of decision counts once, as any row that is said twice; a different one is refused. */
    private void decidedTwice(List<Fact> facts) {
        List<DecisionFact> decisions = FactKinds.DECISION.in(facts);
        DecisionFact one = decisions.get(0);
        DecisionFact other = decisions.get(1);
        if (one.kind() == other.kind() && one.category().equals(other.category())) {
            return;
        }
        reject(facts);
        issues.add(issue(
                IssueCode.DECIDED_IN_BOTH,
                facts.get(1),
                named(facts) + " has a recorded decision and a different one in a decisions file",
                said(one) + "; " + said(other),
                "one decision a district, or the same in both",
                "Take the recorded decision back with determinations decide undo, or take the row out of the file."));
    }

    private static String said(DecisionFact decision) {
        return DecisionContent.words(decision.kind(), decision.category()) + " by " + decision.decidedBy() + " on "
                + decision.decidedOn() + " ("
                + DeskDecisions.record(decision)
                        .map(number -> "record " + number)
                        .orElseGet(() -> decision.source().row().text())
                + ")";
    }

    /** What no other row contradicts; to be asked after the contradictions were found. */
    List<Fact> standing() {
        return rejectsNone()
                ? facts
                : facts.stream().filter(fact -> !rejects(fact)).toList();
    }

    /** Whether no row contradicts another. */
    boolean rejectsNone() {
        return rejected.isEmpty();
    }

    /** Of what stands the first of each that is said more than once. */
    List<Fact> accepted() {
        return repeated.isEmpty()
                ? standing()
                : standing().stream().filter(fact -> !repeated.contains(fact)).toList();
    }

    /** The facts of rows that contradict another. */
    List<Fact> quarantined() {
        return rejectsNone() ? List.of() : facts.stream().filter(this::rejects).toList();
    }

    private boolean rejects(Fact fact) {
        return rejected.contains(fact.source().row());
    }

    /** Of single rows; those that another file repeats are left out. */
    List<Issue> issues() {
        return issues;
    }

    List<RepeatedFiles.Repeat> repeats() {
        return repeats;
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
            if (file(fact).equals(file(facts.get(0)))) {
                issues.add(issue);
            } else {
                repeats.add(new RepeatedFiles.Repeat(facts.get(0).source().row(), issue));
            }
        }
    }

    private void contradict(FactKey key, List<Fact> facts) {
        reject(facts);
        String wrong = "rows for the same key say different things about " + key.kind() + " of " + named(facts)
                + "; none of them counts";
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
                    "two files say different things about " + key.kind() + " of " + named(facts),
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

    /** The district in words, with its code; by the code alone where no row has a name. */
    private static String named(List<? extends Fact> facts) {
        String code = facts.get(0).district().digits();
        return facts.stream()
                .map(fact -> fact.described().unitName())
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name -> name + " (" + code + ")")
                .orElse("district " + code);
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
