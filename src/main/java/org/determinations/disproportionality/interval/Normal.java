package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** The two-sided critical value of a confidence of 0 to 1: 1.96 for 0.95, 0 for 0, infinity for 1. */
    static double critical(BigDecimal confidence) {
        double tail = BigDecimal.ONE.subtract(confidence).doubleValue() / 2;
        return tail == 0.5 ? 0 : STANDARD.inverseSurvivalProbability(tail);
    }
}
