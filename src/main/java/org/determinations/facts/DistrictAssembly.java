package org.determinations.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.issue.Severity;
import org.determinations.model.DistrictCode;
import org.determinations.model.DistrictFacts;
import org.determinations.model.Fact;
import org.determinations.model.FactKinds;
import org.determinations.model.FileFields;
import org.determinations.model.FileKind;
import org.determinations.model.FindingFact;
import org.determinations.model.IndicatorFact;
import org.determinations.model.RejectedRow;
import org.determinations.model.SppIndicators;

/**
 * Puts everything accepted about each district together. The districts of a stage are those that any row of levels,
 * indicators or findings names, accepted or rejected: a rejected row makes no district vanish. A decision alone makes
 * no district.
 */
public final class DistrictAssembly {
    private static final Set<IssueCode> OF_DECISIONS = Set.of(IssueCode.DECISION_INCOMPLETE, IssueCode.TWO_DECISIONS);
    private static final Set<String> COLUMNS_OF_DECISIONS = Set.of(
            FileFields.DECISION,
            FileFields.DETERMINATION_CATEGORY,
            FileFields.DECIDED_BY,
            FileFields.DECIDED_ON,
            FileFields.DISCREPANCY_ID,
            FileFields.SCHOOL_CODE,
            FileFields.REPORTED_AT);

    private static final Comparator<IndicatorFact> BY_INDICATOR =
            Comparator.comparing(IndicatorFact::indicator, SppIndicators.IN_ORDER);

    private static final Comparator<FindingFact> BY_DATE =
            Comparator.comparing(FindingFact::reportDate).thenComparing(FindingFact::findingId);

    private DistrictAssembly() {}

    /**
     * One element for each district, in the order of codes.
     *
     * @param accepted facts of one stage after {@link FactCheck}
     * @param issues every issue of the stage's files and of the check
     */
    public static List<DistrictFacts> assemble(List<Fact> accepted, List<Issue> issues) {
        return assemble(accepted, issues, new RejectedRows(Map.of(), List.of()));
    }

    /**
     * The same, with what the rules must know of rows that were not accepted.
     *
     * @param kinds of the stage's files, by name
     */
    public static List<DistrictFacts> assemble(
            List<Fact> accepted, List<Issue> issues, Map<String, FileKind> kinds, List<Fact> contradicting) {
        return assemble(accepted, issues, new RejectedRows(kinds, contradicting));
    }

    private static List<DistrictFacts> assemble(List<Fact> accepted, List<Issue> issues, RejectedRows rejected) {
        Map<String, List<Fact>> facts = accepted.stream()
                .collect(Collectors.groupingBy(f -> f.district().digits(), TreeMap::new, Collectors.toList()));
        Map<String, List<Issue>> quarantined = issues.stream()
                .filter(DistrictAssembly::quarantines)
                .collect(Collectors.groupingBy(Issue::district, TreeMap::new, Collectors.toList()));
        List<DistrictFacts> districts = new ArrayList<>();
        for (String code : districtCodes(accepted, issues)) {
            List<Issue> ofDistrict = quarantined.getOrDefault(code, List.of());
            districts.add(district(
                    new DistrictCode(code), facts.getOrDefault(code, List.of()), ofDistrict, rejected.of(ofDistrict)));
        }
        return districts;
    }

    /** CR-003 for each decision about a district that no other row of the stage names. */
    public static List<Issue> unknownDecisions(List<Fact> accepted, List<Issue> issues) {
        Set<String> known = districtCodes(accepted, issues);
        return FactKinds.DECISION.in(accepted).stream()
                .filter(f -> !known.contains(f.district().digits()))
                .map(f -> Issue.of(
                                IssueCode.DECISION_UNKNOWN_DISTRICT,
                                f.source().of(FileFields.DISTRICT_CODE),
                                "the decision is about a district that is not in this cycle",
                                Quote.of(f.district().digits()),
                                "a code in the accountability levels",
                                "Correct the code, or remove the decision.")
                        .inDistrict(f.district().digits()))
                .toList();
    }

    private static Set<String> districtCodes(List<Fact> accepted, List<Issue> issues) {
        Stream<String> ofFacts = accepted.stream()
                .filter(f -> f.described().kind().makesUnitKnown())
                .map(f -> f.district().digits());
        Stream<String> ofRejected =
                issues.stream().filter(i -> quarantines(i) && !isOfDecision(i)).map(Issue::district);
        return Stream.concat(ofFacts, ofRejected).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean quarantines(Issue issue) {
        return !issue.district().isEmpty() && issue.severity().compareTo(Severity.ERROR) >= 0;
    }

    private static boolean isOfDecision(Issue issue) {
        return OF_DECISIONS.contains(issue.code())
                || COLUMNS_OF_DECISIONS.contains(issue.where().column());
    }

    private static DistrictFacts district(
            DistrictCode code, List<Fact> facts, List<Issue> quarantined, List<RejectedRow> rejected) {
        return new DistrictFacts(
                code,
                name(facts),
                FactKinds.LEVEL.in(facts).stream().findFirst(),
                FactKinds.INDICATOR.in(facts).stream().sorted(BY_INDICATOR).toList(),
                FactKinds.FINDING.in(facts).stream().sorted(BY_DATE).toList(),
                FactKinds.DECISION.in(facts).stream().findFirst(),
                quarantined,
                rejected);
    }

    /** From the levels, else from the indicators, else from the findings; empty when no accepted row names it. */
    private static String name(List<Fact> facts) {
        return FactKinds.ALL.stream()
                .flatMap(kind -> kind.in(facts).stream())
                .map(fact -> fact.described().unitName())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
