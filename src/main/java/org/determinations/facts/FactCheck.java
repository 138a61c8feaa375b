package org.determinations.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
            .thenComparing(f -> f.source().row().row());

    private FactCheck() {}

    /**
     * The facts that stand when all are read together. Issues IN-017, IN-018, IN-071, CR-001, CR-002, CR-007, CR-008 and
     * CR-012; the agency's analyst acts on them.
     *
     * @param facts of one stage, in any order; they are taken in the order of files and rows
     */
    public static CheckedFacts check(List<Fact> facts) {
        List<Fact> ordered = facts.stream().sorted(BY_ROW).toList();
        SameKey same = new SameKey();
        byKey(ordered).forEach(same::contradictions);
        List<Fact> standing = ordered.stream().filter(f -> !same.rejects(f)).toList();
        byKey(standing).forEach(same::repetitions);
        Set<Fact> repeated = new HashSet<>(same.repeated());
        List<Fact> accepted =
                standing.stream().filter(f -> !repeated.contains(f)).toList();
        List<Issue> issues = new ArrayList<>(same.issues());
        issues.addAll(FileCoverage.check(accepted));
        issues.addAll(MeasureCoverage.check(accepted));
        issues.addAll(NameCheck.check(accepted));
        return new CheckedFacts(accepted, ordered.stream().filter(same::rejects).toList(), issues);
    }

    private static Map<FactKey, List<Fact>> byKey(List<Fact> facts) {
        Map<FactKey, List<Fact>> byKey = new LinkedHashMap<>();
        facts.forEach(fact -> byKey.computeIfAbsent(fact.described().key(), key -> new ArrayList<>())
                .add(fact));
        return byKey;
    }
}
