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
import org.determinations.issue.Severity;
import org.determinations.model.DistrictCode;
import org.determinations.model.SppIndicators;
import org.determinations.model.Stage;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.RejectedRow;
import org.jspecify.annotations.Nullable;

/**
 * Puts everything accepted about each district together. The districts of a stage are those that any row of levels,
 * indicators or findings names, accepted or rejected: a rejected row makes no district vanish. A decision alone makes
 * no district.
 */
public final class DistrictAssembly {
    private static final Set<FactKind<?>> OF_THEIR_OWN =
            Set.of(FactKinds.LEVEL, FactKinds.INDICATOR, FactKinds.FINDING, FactKinds.DECISION);
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
     * @param kinds of the stage's files, by name
     * @param contradicting the facts of rows that contradict each other
     */
    public static List<DistrictFacts> assemble(
            List<Fact> accepted, List<Issue> issues, Map<String, FileKind> kinds, List<Fact> contradicting) {
        RejectedRows rejected = new RejectedRows(kinds, contradicting);
        Map<String, List<Fact>> facts = accepted.stream()
                .collect(Collectors.groupingBy(f -> f.district().digits(), TreeMap::new, Collectors.toList()));
        Map<String, List<Issue>> quarantined = issues.stream()
                .filter(DistrictAssembly::quarantines)
                .collect(Collectors.groupingBy(Issue::district, TreeMap::new, Collectors.toList()));
        List<DistrictFacts> districts = new ArrayList<>();
        for (String code : districtCodes(accepted, issues, kinds)) {
            List<Issue> ofDistrict = quarantined.getOrDefault(code, List.of());
            districts.add(district(
                    new DistrictCode(code), facts.getOrDefault(code, List.of()), ofDistrict, rejected.of(ofDistrict)));
        }
        return districts;
    }

    private static Set<String> districtCodes(List<Fact> accepted, List<Issue> issues, Map<String, FileKind> kinds) {
        Stream<String> ofFacts = accepted.stream()
                .filter(f -> f.described().kind().makesUnitKnown())
                .map(f -> f.district().digits())
                .distinct();
        Stream<String> ofRejected =
                issues.stream().filter(issue -> makesKnown(issue, kinds)).map(Issue::district);
        return Stream.concat(ofFacts, ofRejected).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether a rejected row makes a district one of the stage.
     *
     * @param kinds of the stage's files, by name
     */
    public static boolean makesKnown(Issue issue, Map<String, FileKind> kinds) {
        return quarantines(issue) && makesUnitKnown(kinds.get(issue.where().file()));
    }

    /** Whether a row of a district was rejected. */
    public static boolean quarantines(Issue issue) {
        return !issue.district().isEmpty() && issue.severity().compareTo(Severity.ERROR) >= 0;
    }

    /** As its accepted rows do; whatever stands in no file of the stage does. */
    private static boolean makesUnitKnown(@Nullable FileKind kind) {
        return kind == null || FactKinds.ALL.stream().anyMatch(k -> k.files().contains(kind) && k.makesUnitKnown());
    }

    private static DistrictFacts district(
            DistrictCode code, List<Fact> facts, List<Issue> quarantined, List<RejectedRow> rejected) {
        return new DistrictFacts(
                        code,
                        name(facts),
                        FactKinds.LEVEL.in(facts).stream().findFirst(),
                        FactKinds.INDICATOR.in(facts).stream()
                                .sorted(BY_INDICATOR)
                                .toList(),
                        FactKinds.FINDING.in(facts).stream().sorted(BY_DATE).toList(),
                        FactKinds.DECISION.in(facts).stream().findFirst(),
                        quarantined,
                        rejected)
                .withOthers(facts.stream().filter(DistrictAssembly::isOther).toList());
    }

    /** What has no place of its own among the facts of a district; students are counted in another way. */
    private static boolean isOther(Fact fact) {
        FactKind<?> kind = fact.described().kind();
        return !OF_THEIR_OWN.contains(kind) && !kind.isReadBy(Stage.SECONDARY);
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
