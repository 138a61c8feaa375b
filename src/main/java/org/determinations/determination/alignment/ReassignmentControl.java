package org.determinations.determination.alignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.determination.RunControl;
import org.determinations.determination.RunTally;
import org.determinations.model.run.RunWarning;
import org.determinations.policy.Parameter;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * Whether more districts are reassigned than usual. Looks at the whole run, after every district has its determination.
 *
 * <ul>
 *   <li><b>Rule:</b> MA12-CONTROL, number of reassigned districts
 *   <li><b>Source:</b> S1, "Typically, no more than ten districts receive reassignment"
 *   <li><b>Parameters:</b> usualDistricts
 *   <li><b>Applied when:</b> more than usualDistricts districts are reassigned: a person signs for it; never a cap
 *   <li><b>Not applicable when:</b> never
 *   <li><b>Not evaluated when:</b> never
 *   <li><b>Boundary:</b> exactly usualDistricts raises no warning; a category given to a district without a level does not
 *       count
 *   <li><b>Confidence:</b> derived
 * </ul>
 */
final class ReassignmentControl implements RunControl {
    static final RuleShape SHAPE = new RuleShape(
            "MA12-CONTROL",
            "Number of reassigned districts",
            RuleRole.CONTROL,
            Map.of("usualDistricts", ParameterUnit.DISTRICTS));

    @Override
    public RuleShape shape() {
        return SHAPE;
    }

    @Override
    public Optional<RunWarning> evaluate(RunTally tally, PolicyPack pack) {
        Parameter usual = pack.getRule(SHAPE.id()).get("usualDistricts");
        if (tally.reassigned() <= usual.count()) {
            return Optional.empty();
        }
        return Optional.of(new RunWarning(
                SHAPE.id(),
                tally.reassigned() + " districts are reassigned, more than the usual " + usual.value()
                        + ": a person must sign for it; it is no cap.",
                List.of(usual.use())));
    }
}
