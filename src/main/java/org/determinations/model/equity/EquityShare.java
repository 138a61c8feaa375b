package org.determinations.model.equity;

import java.math.BigDecimal;
import org.determinations.model.secondary.OutcomeCount;

/**
 * A share of students with its interval. The group has at least one student.
 *
 * @param low lower limit, 0 to 1, as rounded before it is compared
 * @param high upper limit, 0 to 1
 */
public record EquityShare(OutcomeCount count, BigDecimal low, BigDecimal high) {

    /** How this share stands to another: different when the intervals have no number in common. */
    public EquityReading beside(EquityShare other) {
        if (low.compareTo(other.high) > 0) {
            return EquityReading.HIGHER;
        }
        return high.compareTo(other.low) < 0 ? EquityReading.LOWER : EquityReading.NOT_TOLD_APART;
    }
}
