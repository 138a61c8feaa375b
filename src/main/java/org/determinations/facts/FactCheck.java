package org.determinations.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKey;

/** Checks accepted facts against each other, within a file and across files. Decides nothing about a district. */
public final class FactCheck {

    private static final Comparator<Fact> BY_ROW = Comparator.comparing(
                    (Fact f) -> f.source().row().file())
            .thenComparingInt(f -> f.source().row().row());

    private FactCheck() {}

    /**
     * The facts that stand when all are read together. Issues IN-017, IN-018, IN-071, CR-001, CR-002, CR-007, CR-008 and
     * CR-012; the agency's analyst acts on them.
     *
     * @param facts of one stage, in any order; they are taken in the order of files and rows
     */
    public static CheckedFacts check(List<Fact> facts) {
        Standing standing = Standing.of(facts);
        StageSurvey survey = new StageSurvey(Set.of());
        survey.add(standing);
        RepeatedFiles repeated = new RepeatedFiles();
        standing.repeats().forEach(repeated::add);
        return check(standing, survey, repeated.issues());
    }

    /** The same of some districts of a stage, of which the survey knows all. */
    static CheckedFacts check(Standing standing, StageSurvey survey, List<Issue> repeated) {
        List<Issue> issues = new ArrayList<>(standing.same());
        issues.addAll(repeated);
        issues.addAll(FileCoverage.check(standing.accepted(), survey));
        issues.addAll(MeasureCoverage.check(standing.accepted(), survey.measures()));
        issues.addAll(NameCheck.check(standing.accepted()));
        return new CheckedFacts(standing.accepted(), standing.quarantined(), issues);
    }

    /** The facts in the order of files and rows, each judged beside those of the same key. */
    static SameKey sameKey(List<Fact> facts) {
        List<Fact> ordered = facts.stream().sorted(BY_ROW).toList();
        SameKey same = new SameKey(ordered);
        Map<FactKey, List<Fact>> byKey = byKey(ordered);
        byKey.forEach(same::contradictions);
        (same.rejectsNone() ? byKey : byKey(same.standing())).forEach(same::repetitions);
        return same;
    }

    private static Map<FactKey, List<Fact>> byKey(List<Fact> facts) {
        Map<FactKey, List<Fact>> byKey = new LinkedHashMap<>();
        facts.forEach(fact -> byKey.computeIfAbsent(fact.described().key(), key -> new ArrayList<>())
                .add(fact));
        return byKey;
    }
}
