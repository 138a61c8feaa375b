package org.determinations.determination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;

/**
 * SPP indicators that are not there: CR-045 for those that the pack reads and no district has, CR-046 for each district
 * without a row of an indicator that others have. Who must act: the person who keeps the files of indicators.
 */
public final class IndicatorCoverage {

    private IndicatorCoverage() {}

    /** By district code; nothing where compliance is not considered or no file of indicators was given. */
    public static List<Issue> check(StageFacts facts, PolicyPack pack) {
        Set<String> held = IndicatorsRead.heldBy(facts);
        List<Issue> issues = new ArrayList<>(nowhere(facts, held, pack));
        issues.addAll(absent(facts, held));
        return issues;
    }

    private static boolean isAsked(StageFacts stage, Set<String> held) {
        return stage.stage().considersCompliance()
                && stage.inputsRead().contains(FileKind.SPP_INDICATORS)
                && !held.isEmpty(); // Files that hold nothing of this cycle are told of one by one.
    }

    /**
     * CR-045 alone.
     *
     * @param held by any district of the stage
     */
    public static List<Issue> nowhere(StageFacts frame, Set<String> held, PolicyPack pack) {
        return isAsked(frame, held) ? nowhere(frame, without(IndicatorsRead.by(pack), held.stream())) : List.of();
    }

    /** CR-046 alone, of some districts of the stage. */
    public static List<Issue> absent(StageFacts some, Set<String> held) {
        return isAsked(some, held)
                ? some.districts().stream()
                        .sorted(Comparator.comparing(DistrictFacts::code))
                        .filter(district -> !district.indicators().isEmpty())
                        .flatMap(district -> absent(district, held).stream())
                        .toList()
                : List.of();
    }

    private static List<Issue> nowhere(StageFacts facts, Set<String> indicators) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        return List.of(Issue.of(
                IssueCode.INDICATOR_NOWHERE,
                SourceRef.ofFile(facts.stage().word() + "/"),
                "no district has an accepted row of an SPP indicator that the rules read",
                named(indicators),
                "a row of each indicator for each district",
                "no rule judges it; put the file that holds it into the folder if it exists"));
    }

    private static List<Issue> absent(DistrictFacts district, Set<String> held) {
        Stream<String> known = Stream.concat(
                        district.indicators().stream(),
                        district.rejected().stream()
                                .flatMap(row -> row.said().flatMap(FactKinds.INDICATOR::find).stream()))
                .map(IndicatorFact::indicator);
        Set<String> absent = without(held, known);
        if (absent.isEmpty()) {
            return List.of();
        }
        return List.of(Issue.of(
                        IssueCode.INDICATOR_ABSENT,
                        district.indicators().get(0).source().row(),
                        "district " + district.code() + " has no accepted row of an SPP indicator that others have",
                        named(absent),
                        "a row of each indicator for each district",
                        "Add the row, with NR or NA where there is no value; without it no rule has a value to read.")
                .inDistrict(district.code().digits()));
    }

    private static Set<String> without(Set<String> all, Stream<String> some) {
        Set<String> left = new TreeSet<>(SppIndicators.IN_ORDER);
        left.addAll(all);
        some.forEach(left::remove);
        return left;
    }

    private static String named(Set<String> indicators) {
        return (indicators.size() == 1 ? "indicator " : "indicators ") + Words.allOf(indicators);
    }
}
