package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import org.determinations.model.secondary.OutcomeCount;

/**
 * The interval of one share: the score interval of Wilson (1927), method 3 of Newcombe (Statistics in Medicine 17, 1998, 857-872).
 * It never leaves 0 to 1 and never has no width, so that nobody and everybody keep an interval too.
 */
public final class ShareInterval {
    private ShareInterval() {}

    /** Limits of the share of a group with at least one student. @param confidence 0 to 1 */
    public static Limits of(OutcomeCount count, BigDecimal confidence) {
        double n = count.students();
        double share = count.outcome() / n;
        double z = Normal.critical(confidence);
        if (Double.isInfinite(z)) {
            return new Limits(0, 1);
        }
        double square = z * z / n;
        double centre = (share + square / 2) / (1 + square);
        double half = z / (1 + square) * StrictMath.sqrt(share * (1 - share) / n + square / (4 * n));
        boolean none = count.outcome() == 0;
        boolean all = count.others() == 0;
        return new Limits(none ? 0 : StrictMath.max(0, centre - half), all ? 1 : StrictMath.min(1, centre + half));
    }
}
