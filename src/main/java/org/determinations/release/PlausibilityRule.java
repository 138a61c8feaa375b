package org.determinations.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.policy.PackRule;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/** What the controls of a whole run take from a policy pack. A pack without the file has no such control. */
public final class PlausibilityRule {
    /** The file of a pack that gives the rule; a pack may do without it. */
    public static final String FILE = "controls.yaml";

    static final String LARGEST = "largestShare";
    static final String SHARE_STAGE = "shareChangeFromStageBefore";
    static final String SHARE_YEAR = "shareChangeFromYearBefore";
    static final String MOVED_STAGE = "movedFromStageBefore";
    static final String MOVED_YEAR = "movedFromYearBefore";
    static final String FILE_SIZE = "fileSizeChange";

    private static final String ID = "CONTROL-PLAUSIBLE";

    private PlausibilityRule() {}

    /** The one rule of the file with the parameters that a pack must give. */
    public static List<RuleShape> shapes() {
        return List.of(new RuleShape(
                ID,
                "Whether the results of the whole run are plausible",
                RuleRole.CONTROL,
                Map.of(
                        LARGEST, ParameterUnit.PERCENT,
                        SHARE_STAGE, ParameterUnit.PERCENT,
                        SHARE_YEAR, ParameterUnit.PERCENT,
                        MOVED_STAGE, ParameterUnit.PERCENT,
                        MOVED_YEAR, ParameterUnit.PERCENT,
                        FILE_SIZE, ParameterUnit.PERCENT)));
    }

    /** The rule as the pack gives it; empty for a pack that names no such control. */
    static Optional<PackRule> find(PolicyPack pack) {
        return pack.analyses().stream().filter(rule -> rule.id().equals(ID)).findFirst();
    }
}
