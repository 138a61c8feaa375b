package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.determinations.model.secondary.RatioInterval;

/**
 * Limits of an interval before rounding. {@code NaN} marks a limit that does not exist, infinity one without bound.
 *
 * @param low lower limit
 * @param high upper limit
 */
public record Limits(double low, double high) {

    static final Limits NONE = new Limits(Double.NaN, Double.NaN);

    /** Limits around a centre on the logarithmic scale. */
    static Limits aroundLog(double ratio, double halfWidth) {
        double centre = StrictMath.log(ratio);
        return new Limits(StrictMath.exp(centre - halfWidth), StrictMath.exp(centre + halfWidth));
    }

    /** Whether both limits are finite numbers. */
    public boolean finite() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /**
     * As decimals, half up, ready to be compared; an infinite upper limit becomes empty. Throws {@link ArithmeticException}
     * when a limit does not exist.
     */
    public RatioInterval rounded(int places) {
        if (Double.isNaN(low) || Double.isInfinite(low) || Double.isNaN(high)) {
            throw new ArithmeticException("no such limit: " + this);
        }
        return new RatioInterval(
                decimal(low, places), Double.isInfinite(high) ? Optional.empty() : Optional.of(decimal(high, places)));
    }

    /** A number as a decimal of that many places, half up. */
    public static BigDecimal decimal(double number, int places) {
        return new BigDecimal(Double.toString(number)).setScale(places, RoundingMode.HALF_UP);
    }
}
