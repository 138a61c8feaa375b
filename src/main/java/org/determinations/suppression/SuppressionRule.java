package org.determinations.suppression;

import java.util.List;
import java.util.Map;
import org.determinations.policy.PackRule;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/** What suppression takes from a policy pack, and how its numbers come out of one. */
public final class SuppressionRule {
    /** The file of a pack that gives the rule. */
    public static final String FILE = "suppression.yaml";

    private static final String ID = "MA12-SUPPRESS";

    private SuppressionRule() {}

    /** The one rule of the file with the parameters that a pack must give. */
    public static List<RuleShape> shapes() {
        return List.of(new RuleShape(
                ID,
                "Which counts a public table withholds",
                RuleRole.ANALYSIS,
                Map.of(
                        "k", ParameterUnit.STUDENTS,
                        "hiddenPerLine", ParameterUnit.STUDENTS,
                        "hiddenSum", ParameterUnit.STUDENTS,
                        "topPercent", ParameterUnit.PERCENT,
                        "bottomPercent", ParameterUnit.PERCENT)));
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
