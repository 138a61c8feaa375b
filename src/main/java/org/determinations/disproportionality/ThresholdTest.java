package org.determinations.disproportionality;

import java.math.BigDecimal;
import org.determinations.model.ExactRatio;

/** Which side equality falls on. The words of the rules differ: "over" against "or greater". */
public enum ThresholdTest {
    ABOVE,
    AT_LEAST;

    /** Exact; nothing is rounded. */
    public boolean met(ExactRatio ratio, BigDecimal threshold) {
        return this == ABOVE ? ratio.isAbove(threshold) : ratio.isAtLeast(threshold);
    }
}
