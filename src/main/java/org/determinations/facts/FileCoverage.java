package org.determinations.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;

/** Districts that one file names and another does not. */
final class FileCoverage {

    private FileCoverage() {}

    /** CR-001 and CR-002, in the order of district codes; nothing is said of a kind of file that was not given. */
    static List<Issue> check(List<Fact> facts, StageSurvey survey) {
        Set<DistrictCode> withLevel = codes(facts, FactKinds.LEVEL);
        Set<DistrictCode> withIndicators = codes(facts, FactKinds.INDICATOR);
        Map<DistrictCode, Fact> first = new TreeMap<>();
        facts.stream()
                .filter(fact -> fact.described().kind().makesUnitKnown())
                .forEach(fact -> first.putIfAbsent(fact.district(), fact));
        List<Issue> issues = new ArrayList<>();
        for (Fact fact : first.values()) {
            if (survey.hasLevels() && !withLevel.contains(fact.district())) {
                issues.add(notInLevels(fact));
            }
            boolean hasLevel = withLevel.contains(fact.district());
            if (hasLevel && survey.hasIndicators() && !withIndicators.contains(fact.district())) {
                issues.add(notInIndicators(fact));
            }
        }
        return issues;
    }

    private static Issue notInLevels(Fact fact) {
        return Issue.of(
                        IssueCode.NOT_IN_LEVELS,
                        fact.source().row(),
                        "district " + fact.district() + " has no accepted row in the accountability levels",
                        "",
                        "",
                        "Check the code, or add the district's row to the levels; until then it is undetermined.")
                .inDistrict(fact.district().digits());
    }

    private static Issue notInIndicators(Fact fact) {
        return Issue.of(
                        IssueCode.NOT_IN_INDICATORS,
                        fact.source().row(),
                        "district " + fact.district() + " has no accepted row in the SPP indicators",
                        "",
                        "",
                        "Check the code, or add the district's rows to the indicators.")
                .inDistrict(fact.district().digits());
    }

    private static Set<DistrictCode> codes(List<Fact> facts, FactKind<?> kind) {
        return kind.in(facts).stream().map(Fact::district).collect(Collectors.toSet());
    }
}
