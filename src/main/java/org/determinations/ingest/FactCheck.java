package org.determinations.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.model.Fact;

/** Checks accepted facts against each other, within a file and across files. Decides nothing about a district. */
public final class FactCheck {

    private static final Comparator<Fact> BY_ROW = Comparator.comparing(
                    (Fact f) -> f.source().row().file())
            .thenComparing(f -> f.source().row().row());

    private FactCheck() {}

    /**
     * The facts that stand when all are read together. Issues IN-017, IN-018, CR-001, CR-002, CR-007, CR-008 and
     * CR-012; the agency's analyst acts on them.
     *
     * @param facts of one stage, in any order; they are taken in the order of files and rows
     */
    public static CheckedFacts check(List<Fact> facts) {
        List<Fact> ordered = facts.stream().sorted(BY_ROW).toList();
        Map<FactKey, List<Fact>> byKey = new LinkedHashMap<>();
        ordered.forEach(f ->
                byKey.computeIfAbsent(FactKey.of(f), k -> new ArrayList<>()).add(f));
        SameKey same = new SameKey();
        byKey.forEach(same::judge);
        Set<Fact> dropped = new HashSet<>(same.dropped());
        List<Fact> accepted = ordered.stream().filter(f -> !dropped.contains(f)).toList();
        List<Issue> issues = new ArrayList<>(same.issues());
        issues.addAll(FileCoverage.check(accepted));
        issues.addAll(NameCheck.check(accepted));
        return new CheckedFacts(accepted, same.quarantined(), issues);
    }
}
