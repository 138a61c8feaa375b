package org.determinations.suppression;

import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.OutcomeCount;

/** How a share of students may be printed in public. Half up; nobody and everybody are never printed as 0 and 100. */
public final class PublicShare {
    /** What stands where nothing may be shown, for values and for status words alike. */
    public static final String NOT_SHOWN = "not shown";

    private final SuppressionParameters parameters;
    private final int places;

    public PublicShare(SuppressionParameters parameters, int places) {
        this.parameters = parameters;
        this.places = places;
    }

    /** A percentage, beyond the two ends only the end. Only for a share whose two counts are shown: a share hides with its counts. */
    public String text(OutcomeCount count) {
        if (count.students() == 0) {
            return NOT_SHOWN;
        }
        ExactRatio percent = ExactRatio.of(count.outcome(), count.students()).times(100);
        boolean top = percent.isAtLeast(parameters.topPercent());
        if (!top && percent.compareTo(parameters.bottomPercent()) > 0) {
            return percent.decimal(places).toPlainString() + "%";
        }
        return top
                ? ">=" + parameters.topPercent().toPlainString() + "%"
                : "<=" + parameters.bottomPercent().toPlainString() + "%";
    }
}
