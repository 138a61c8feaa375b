package org.determinations.followthrough.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.determinations.model.Proportion;

/**
 * The 90 percent interval of a share after E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212, without
 * continuity correction. The list that a sample is drawn from is taken for endless, which makes the interval wider and never
 * narrower. Rounded to six places before anything is compared.
 *
 * @param low 0 to 1
 * @param high 0 to 1, and not below {@code low}
 */
public record ShareInterval(BigDecimal low, BigDecimal high) {
    /** The 95th percentile of the standard normal distribution. */
    private static final BigDecimal Z = new BigDecimal("1.6448536269514722");

    private static final MathContext EXACTLY = new MathContext(34, RoundingMode.HALF_EVEN);
    private static final int PLACES = 6;

    public static ShareInterval of(Proportion share) {
        BigDecimal n = BigDecimal.valueOf(share.denominator());
        BigDecimal p = BigDecimal.valueOf(share.numerator()).divide(n, EXACTLY);
        BigDecimal squared = Z.multiply(Z);
        BigDecimal whole = BigDecimal.ONE.add(squared.divide(n, EXACTLY));
        BigDecimal middle = p.add(squared.divide(n.multiply(BigDecimal.valueOf(2)), EXACTLY));
        BigDecimal half = p.multiply(BigDecimal.ONE.subtract(p))
                .divide(n, EXACTLY)
                .add(squared.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), EXACTLY))
                .sqrt(EXACTLY)
                .multiply(Z);
        return new ShareInterval(
                limit(middle.subtract(half).divide(whole, EXACTLY)),
                limit(middle.add(half).divide(whole, EXACTLY)));
    }

    private static BigDecimal limit(BigDecimal of) {
        return of.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** Whether every share of this one is below every share of the other; intervals that touch are not. */
    public boolean isBelow(ShareInterval other) {
        return high.compareTo(other.low) < 0;
    }
}
