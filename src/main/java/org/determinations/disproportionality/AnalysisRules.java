package org.determinations.disproportionality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.result.RankSpan;
import org.determinations.policy.PackRule;
import org.determinations.policy.ParameterOrder;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/** What the secondary analysis takes from a policy pack, rule by rule, and how its parameters come out of one. */
public final class AnalysisRules {
    /** The file of a pack that gives these rules. */
    public static final String FILE = "disproportionality.yaml";

    private static final String SCOPE = "SEC-SCOPE";
    private static final String SIZE = "SEC-SIZE";
    private static final String BANDS = "SEC-BANDS";
    private static final String EVIDENCE = "SEC-EVIDENCE";
    private static final String YEARS = "SEC-YEARS";
    private static final String MARKER = "SEC-MARKER";
    private static final String INCOME = "SEC-INCOME";
    private static final String TESTS = "SEC-TESTS";
    private static final String FUNNEL = "SEC-FUNNEL";

    private AnalysisRules() {}

    /**
     * Every rule with the parameters that a pack must give, in the order of the file.
     *
     * @param lead what packs of one policy put before the name of a rule
     */
    public static List<RuleShape> shapes(String lead) {
        return Stream.concat(ofOneDistrict().stream(), ofTheState().stream())
                .map(shape -> shape.led(lead))
                .toList();
    }

    /**
     * Numbers that would make the analysis say nothing, or what it does not mean, if they stood the other way round.
     *
     * @param lead what packs of one policy put before the name of a rule
     */
    public static List<ParameterOrder> orders(String lead) {
        return Stream.of(
                        ParameterOrder.notFalling(SCOPE + ".lowestLevel", SCOPE + ".highestLevel"),
                        ParameterOrder.notFalling(BANDS + ".watchFrom", BANDS + ".elevatedFrom", BANDS + ".highFrom"),
                        ParameterOrder.rising("0", EVIDENCE + ".confidence", "1"),
                        ParameterOrder.notFalling("2", EVIDENCE + ".limitPlaces", "12"),
                        ParameterOrder.notFalling(EVIDENCE + ".displayPlaces", "12"),
                        ParameterOrder.notFalling(
                                "1", YEARS + ".review", YEARS + ".persistent", YEARS + ".sustained", YEARS + ".window"),
                        ParameterOrder.notFalling("1", MARKER + ".schoolYears", YEARS + ".window"),
                        ParameterOrder.rising(FUNNEL + ".trimmedShare", "0.5"))
                .map(order -> order.led(lead))
                .toList();
    }

    /** Whether the pack has a secondary analysis. */
    public static boolean areIn(PolicyPack pack) {
        return pack.findAnalysis(SCOPE).isPresent();
    }

    private static List<RuleShape> ofOneDistrict() {
        return List.of(
                shape(
                        SCOPE,
                        "Which districts are analyzed",
                        Map.of(
                                "lowestLevel", ParameterUnit.ACCOUNTABILITY_LEVEL,
                                "highestLevel", ParameterUnit.ACCOUNTABILITY_LEVEL)),
                shape(
                        SIZE,
                        "Sizes below which nothing is judged",
                        Map.of(
                                "minimumCell", ParameterUnit.STUDENTS,
                                "minimumGroup", ParameterUnit.STUDENTS,
                                "smallBelow", ParameterUnit.STUDENTS)),
                shape(
                        BANDS,
                        "Bands of the unrounded ratio",
                        Map.of(
                                "watchFrom", ParameterUnit.RATIO,
                                "elevatedFrom", ParameterUnit.RATIO,
                                "highFrom", ParameterUnit.RATIO,
                                "questionBExcess", ParameterUnit.RATIO)),
                shape(
                        EVIDENCE,
                        "Interval and evidence",
                        Map.of(
                                "confidence", ParameterUnit.SHARE,
                                "lowerLimitAbove", ParameterUnit.RATIO,
                                "limitPlaces", ParameterUnit.DECIMAL_PLACES,
                                "displayPlaces", ParameterUnit.DECIMAL_PLACES)),
                shape(
                        YEARS,
                        "Several school years",
                        Map.of(
                                "window", ParameterUnit.SCHOOL_YEARS,
                                "review", ParameterUnit.SCHOOL_YEARS,
                                "persistent", ParameterUnit.SCHOOL_YEARS,
                                "sustained", ParameterUnit.SCHOOL_YEARS)));
    }

    private static List<RuleShape> ofTheState() {
        return List.of(
                shape(
                        MARKER,
                        "Marker in the style of the federal rule, race outcomes only",
                        Map.of(
                                "ratio", ParameterUnit.RATIO,
                                "comparison", ParameterUnit.COMPARISON,
                                "schoolYears", ParameterUnit.SCHOOL_YEARS,
                                "label", ParameterUnit.LABEL)),
                shape(INCOME, "Definitions of low income", Map.of("definitions", ParameterUnit.DEFINITIONS)),
                shape(
                        TESTS,
                        "Error rates of adjusted p-values",
                        Map.of(
                                "familyWiseError", ParameterUnit.SHARE,
                                "falseDiscovery", ParameterUnit.SHARE)),
                shape(
                        FUNNEL,
                        "Funnel of all districts",
                        Map.of(
                                "confidences", ParameterUnit.SHARES,
                                "trimmedShare", ParameterUnit.SHARE)));
    }

    /** Which districts a pack puts in scope. */
    public static RankSpan scope(PolicyPack pack) {
        PackRule scope = pack.getAnalysis(SCOPE);
        return new RankSpan(
                scope.get("lowestLevel").count(), scope.get("highestLevel").count());
    }

    /** Every number the analysis compares with, as the pack gives it. */
    public static DisproportionalityParameters parameters(PolicyPack pack) {
        PackRule size = pack.getAnalysis(SIZE);
        PackRule evidence = pack.getAnalysis(EVIDENCE);
        PackRule tests = pack.getAnalysis(TESTS);
        PackRule funnel = pack.getAnalysis(FUNNEL);
        return new DisproportionalityParameters(
                new DisproportionalityParameters.Minimums(
                        size.get("minimumCell").count(),
                        size.get("minimumGroup").count(),
                        size.get("smallBelow").count()),
                bands(pack.getAnalysis(BANDS), evidence.get("lowerLimitAbove").decimal()),
                new DisproportionalityParameters.Precision(
                        evidence.get("confidence").decimal(),
                        evidence.get("limitPlaces").count(),
                        evidence.get("displayPlaces").count()),
                years(pack),
                new DisproportionalityParameters.Multiplicity(
                        tests.get("familyWiseError").decimal(),
                        tests.get("falseDiscovery").decimal()),
                new DisproportionalityParameters.Funnel(
                        funnel.get("confidences").shares(),
                        funnel.get("trimmedShare").decimal()));
    }

    private static DisproportionalityParameters.Bands bands(PackRule bands, BigDecimal evidenceAbove) {
        return new DisproportionalityParameters.Bands(
                bands.get("watchFrom").decimal(),
                bands.get("elevatedFrom").decimal(),
                bands.get("highFrom").decimal(),
                evidenceAbove,
                bands.get("questionBExcess").decimal());
    }

    private static DisproportionalityParameters.Years years(PolicyPack pack) {
        PackRule years = pack.getAnalysis(YEARS);
        PackRule marker = pack.getAnalysis(MARKER);
        return new DisproportionalityParameters.Years(
                years.get("window").count(),
                years.get("review").count(),
                years.get("persistent").count(),
                years.get("sustained").count(),
                new ConsecutiveRule(
                        marker.get("ratio").decimal(),
                        marker.get("comparison").includesEquality() ? ThresholdTest.AT_LEAST : ThresholdTest.ABOVE,
                        marker.get("schoolYears").count(),
                        Optional.empty(),
                        marker.get("label").value()),
                pack.getAnalysis(INCOME).get("definitions").definitions().entrySet().stream()
                        .map(d -> new DisproportionalityParameters.LowIncomeDefinition(d.getValue(), d.getKey()))
                        .toList());
    }

    private static RuleShape shape(String id, String title, Map<String, ParameterUnit> parameters) {
        return new RuleShape(id, title, RuleRole.ANALYSIS, parameters);
    }
}
