package org.determinations.suppression;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.determinations.model.secondary.KnownMargin;
import org.determinations.policy.PackRule;
import org.determinations.policy.ParameterOrder;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/** What suppression takes from a policy pack, and how its numbers come out of one. */
public final class SuppressionRule {
    /** The file of a pack that gives the rule. */
    public static final String FILE = "suppression.yaml";

    private static final String ID = "SUPPRESS";
    private static final String KNOWN = "KNOWN-ELSEWHERE";
    private static final String MARGINS = "margins";

    private SuppressionRule() {}

    /**
     * The rules of the file with the parameters that a pack must give.
     *
     * @param lead what packs of one policy put before the name of a rule
     */
    public static List<RuleShape> shapes(String lead) {
        return Stream.of(
                        new RuleShape(
                                ID,
                                "Which counts a public table withholds",
                                RuleRole.ANALYSIS,
                                Map.of(
                                        "k", ParameterUnit.STUDENTS,
                                        "hiddenPerLine", ParameterUnit.STUDENTS,
                                        "hiddenSum", ParameterUnit.STUDENTS,
                                        "topPercent", ParameterUnit.PERCENT,
                                        "bottomPercent", ParameterUnit.PERCENT)),
                        new RuleShape(
                                KNOWN,
                                "What a reader has from elsewhere: counts that others publish, and earlier editions",
                                RuleRole.ANALYSIS,
                                Map.of(MARGINS, ParameterUnit.PUBLISHED_MARGINS),
                                true))
                .map(shape -> shape.led(lead))
                .toList();
    }

    /**
     * Numbers that would leave a withheld count open to subtraction if they stood the other way round.
     *
     * @param lead what packs of one policy put before the name of a rule
     */
    public static List<ParameterOrder> orders(String lead) {
        return Stream.of(
                        ParameterOrder.notFalling("1", ID + ".k", ID + ".hiddenSum"),
                        ParameterOrder.notFalling("2", ID + ".hiddenPerLine"),
                        ParameterOrder.rising(ID + ".bottomPercent", ID + ".topPercent"))
                .map(order -> order.led(lead))
                .toList();
    }

    /** What a reader knows from others; nothing in a pack that was published before packs said so. */
    public static SortedSet<KnownMargin> knownElsewhere(PolicyPack pack) {
        return pack.findAnalysis(KNOWN).map(rule -> rule.get(MARGINS).margins()).orElseGet(Collections::emptySortedSet);
    }

    /** Whether sums of earlier editions are taken as known; not under a pack of before, whose runs stay as they are. */
    public static boolean linksEditions(PolicyPack pack) {
        return pack.findAnalysis(KNOWN).isPresent();
    }

    /** Whether the pack has numbers of suppression. */
    public static boolean isIn(PolicyPack pack) {
        return pack.findAnalysis(ID).isPresent();
    }

    /** The numbers as the pack gives them. */
    public static SuppressionParameters parameters(PolicyPack pack) {
        PackRule rule = pack.getAnalysis(ID);
        return new SuppressionParameters(
                rule.get("k").count(),
                rule.get("hiddenPerLine").count(),
                rule.get("hiddenSum").count(),
                rule.get("topPercent").percent(),
                rule.get("bottomPercent").percent());
    }
}
