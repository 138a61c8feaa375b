package org.determinations.suppression;

import java.math.BigDecimal;
import org.determinations.model.ExactRatio;
import org.determinations.model.OutcomeCount;

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

    /**
     * A percentage; beyond the two ends only the end, and that only where it does not tell the count too narrowly.
     *
     * @param countsShown whether both counts are shown
     * @param studentsShown whether the size of the group is shown
     */
    public String text(OutcomeCount count, boolean countsShown, boolean studentsShown) {
        if (count.students() == 0) {
            return NOT_SHOWN;
        }
        ExactRatio percent = ExactRatio.of(count.outcome(), count.students()).times(100);
        boolean top = percent.isAtLeast(parameters.topPercent());
        if (!top && percent.compareTo(parameters.bottomPercent()) > 0) {
            return countsShown ? percent.decimal(places).toPlainString() + "%" : NOT_SHOWN;
        }
        BigDecimal width = top ? BigDecimal.valueOf(100).subtract(parameters.topPercent()) : parameters.bottomPercent();
        boolean wide =
                ExactRatio.of(width).times(count.students()).isAtLeast(BigDecimal.valueOf(100L * parameters.k()));
        if (studentsShown && !countsShown && !wide) {
            return NOT_SHOWN;
        }
        return top
                ? ">=" + parameters.topPercent().toPlainString() + "%"
                : "<=" + parameters.bottomPercent().toPlainString() + "%";
    }
}
