package org.determinations.disproportionality;

import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.OutcomeCount;

/**
 * Shares of a group among those with the outcome and among all. Exact; shares of 1, not percent. One per pair of groups.
 *
 * @param focal the group
 * @param comparison everyone else
 */
public record Composition(OutcomeCount focal, OutcomeCount comparison) {

    /** The group's share of those with the outcome; empty when nobody has it. */
    public Optional<ExactRatio> share() {
        return share(focal.outcome(), comparison.outcome());
    }

    /** The group's share of all students; empty when there are none. */
    public Optional<ExactRatio> enrolledShare() {
        return share(focal.students(), comparison.students());
    }

    /** Share with the outcome minus share of all. */
    public Optional<ExactRatio> difference() {
        return share().flatMap(s -> enrolledShare().map(s::minus));
    }

    /** The difference relative to the share of all; empty when the group has no student. */
    public Optional<ExactRatio> relativeDifference() {
        return focal.students() == 0
                ? Optional.empty()
                : difference().flatMap(d -> enrolledShare().map(d::dividedBy));
    }

    private static Optional<ExactRatio> share(long part, long rest) {
        return part + rest == 0 ? Optional.empty() : Optional.of(ExactRatio.of(part, part + rest));
    }
}
