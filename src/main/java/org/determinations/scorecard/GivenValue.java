package org.determinations.scorecard;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.issue.SourceRef;

/**
 * What an input says of one measure of one unit, before the scorecard reads codes or rounds. Grain: one per unit and measure.
 *
 * @param status that the input states; {@code VALUE} when it gives a text
 * @param text as printed; a code that the measure maps to a status stays here
 * @param count how many were counted; empty when the input does not say
 * @param where it stands; the scorecard never asks, the trace repeats it
 */
public record GivenValue(ValueStatus status, String text, Optional<BigDecimal> count, SourceRef where) {

    public static GivenValue of(String text, SourceRef where) {
        return new GivenValue(ValueStatus.VALUE, text, Optional.empty(), where);
    }

    /** No value, for a reason that the input states. */
    public static GivenValue without(ValueStatus status, SourceRef where) {
        return new GivenValue(status, "", Optional.empty(), where);
    }

    /** The same value, of so many. */
    public GivenValue counted(BigDecimal n) {
        return new GivenValue(status, text, Optional.of(n), where);
    }

    /** Another value in the same place: what a counterfactual supposes. */
    public GivenValue instead(String other) {
        return new GivenValue(ValueStatus.VALUE, other, count, where);
    }
}
