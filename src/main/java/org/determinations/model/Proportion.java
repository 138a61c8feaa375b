package org.determinations.model;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A share kept as its two counts, so that comparing it with a threshold is exact: nothing is divided and nothing is
 * rounded.
 *
 * @param numerator students or records that meet the measure; 0 or more; may exceed the denominator in contradicting data
 * @param denominator students or records counted; 1 or more, as zero of zero is no share
 */
public record Proportion(int numerator, int denominator) {
    private static final int PERCENT_DIGITS = 2;

    public Proportion {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%d of %d", numerator, denominator));
        }
    }

    /** Below 0 when the share is less than {@code percent}, 0 when it equals it, above 0 when it is more. */
    public int compareToPercent(BigDecimal percent) {
        return hundredfold().compareTo(percent.multiply(BigDecimal.valueOf(denominator)));
    }

    /** Whether {@code printed} is this share in percent, rounded half up to as many decimals as are printed. */
    public boolean roundsTo(BigDecimal printed) {
        BigDecimal whole = BigDecimal.valueOf(denominator);
        BigDecimal twiceOver = hundredfold().subtract(printed.multiply(whole)).multiply(BigDecimal.valueOf(2));
        BigDecimal place = printed.ulp().multiply(whole);
        return twiceOver.compareTo(place.negate()) >= 0 && twiceOver.compareTo(place) < 0;
    }

    /** {@code 15 of 16}. */
    public String text() {
        return String.format(Locale.ROOT, "%d of %d", numerator, denominator);
    }

    private BigDecimal hundredfold() {
        return BigDecimal.valueOf(numerator).scaleByPowerOfTen(PERCENT_DIGITS);
    }
}
