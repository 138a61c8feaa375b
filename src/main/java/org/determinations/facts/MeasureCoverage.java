package org.determinations.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.MeasureFact;

/** Measures that some districts have a row of and others have not: a row that is not there says nothing, not even why. */
final class MeasureCoverage {
    /** Measures named in one message; the rest are counted. */
    private static final int MOST_NAMED = 10;

    private MeasureCoverage() {}

    /**
     * IN-071, one for each district that lacks any, in the order of codes; nothing where no file of measures was given.
     *
     * @param held measures that any district of the stage has a row of
     */
    static List<Issue> check(List<Fact> facts, Set<String> held) {
        List<MeasureFact> measures = FactKinds.MEASURE.in(facts);
        Map<DistrictCode, Set<String>> absent = new TreeMap<>();
        Map<DistrictCode, Fact> first = new TreeMap<>();
        facts.stream().filter(fact -> fact.described().kind().makesUnitKnown()).forEach(fact -> {
            first.putIfAbsent(fact.district(), fact);
            absent.computeIfAbsent(fact.district(), district -> new TreeSet<>(held));
        });
        measures.forEach(fact -> absent.getOrDefault(fact.district(), Set.of()).remove(fact.title()));
        List<Issue> issues = new ArrayList<>();
        first.forEach((district, fact) -> {
            Set<String> lacks = absent.getOrDefault(district, Set.of());
            if (!lacks.isEmpty()) {
                issues.add(issue(fact, lacks));
            }
        });
        return issues;
    }

    private static Issue issue(Fact fact, Set<String> lacks) {
        int more = lacks.size() - MOST_NAMED;
        String named = lacks.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return Issue.of(
                        IssueCode.MEASURE_ABSENT,
                        fact.source().row(),
                        "district " + fact.district() + " has no accepted row of a measure that other districts have",
                        named + (more > 0 ? " and " + more + " more" : ""),
                        "a row of each measure for each district, with a status where there is no value",
                        "Add the rows; until then they have no value, and the policy says what follows.")
                .inDistrict(fact.district().digits());
    }
}
