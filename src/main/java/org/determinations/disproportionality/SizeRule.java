package org.determinations.disproportionality;

import java.util.Locale;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioMethod;

/**
 * Which ratio the sizes allow. Source: 34 CFR 300.647 (b)(5) and (c). The focal group must meet both minimums, or nothing is
 * calculated; a district comparison that fails one, or has no risk above zero, gives way to all other groups in the State.
 * Boundary: exactly the minimum is enough.
 */
public final class SizeRule {
    private final DisproportionalityParameters.Minimums minimums;

    public SizeRule(DisproportionalityParameters.Minimums minimums) {
        this.minimums = minimums;
    }

    /**
     * The method and the reason for it.
     *
     * @param method {@code NONE} when no ratio is allowed
     * @param reason in words, with the numbers
     */
    public record Choice(RatioMethod method, String reason) {}

    public Choice choose(MeasureInput input) {
        if (!meets(input.focal())) {
            return new Choice(RatioMethod.NONE, "the group has " + tooFew(input.focal()));
        }
        if (usable(input.comparison())) {
            return new Choice(RatioMethod.RISK_RATIO, "both groups of the district meet the minimum sizes");
        }
        String local = "the district's comparison group has " + tooFew(input.comparison());
        return usable(input.stateComparison())
                ? new Choice(
                        RatioMethod.ALTERNATE_RISK_RATIO,
                        local + ", so all other groups in the State are compared with")
                : new Choice(
                        RatioMethod.NONE, local + ", and that of the State has " + tooFew(input.stateComparison()));
    }

    /** Whether a group meets both minimums. */
    boolean meets(OutcomeCount group) {
        return group.outcome() >= minimums.cell() && group.students() >= minimums.n();
    }

    /** Whether a group can be compared with: large enough, and its risk above zero. */
    boolean usable(OutcomeCount group) {
        return meets(group) && group.outcome() > 0;
    }

    /** Fewest students with the outcome that a group to be compared with can have. */
    long leastUsable() {
        return Math.max(minimums.cell(), 1);
    }

    /** Whether a group would be small by itself, where the minimums let it through. */
    boolean small(OutcomeCount group) {
        return group.outcome() < minimums.smallBelow();
    }

    String tooFew(OutcomeCount group) {
        return String.format(
                Locale.ROOT,
                "%d of %d %s with the outcome; at least %d of at least %d are needed",
                group.outcome(),
                group.students(),
                group.students() == 1 ? "student" : "students",
                minimums.cell(),
                minimums.n());
    }
}
