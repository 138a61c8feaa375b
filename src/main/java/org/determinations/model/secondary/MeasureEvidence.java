package org.determinations.model.secondary;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Strength of evidence; shown, and never switches off a band. A p-value of 0 means below the smallest number kept.
 *
 * @param test {@code Pearson}, {@code Fisher} or {@code Cochran-Mantel-Haenszel}
 * @param rawP 0 to 1
 * @param adjustment such as {@code Holm} over the district's primary measures; empty before adjustment
 * @param adjustedP 0 to 1; empty before adjustment
 */
public record MeasureEvidence(String test, BigDecimal rawP, String adjustment, Optional<BigDecimal> adjustedP) {
    private static final BigDecimal SMALLEST = new BigDecimal("1e-300");

    public MeasureEvidence adjusted(String how, BigDecimal p) {
        return new MeasureEvidence(test, rawP, how, Optional.of(p));
    }

    /** A p-value as printed; one that underflows is printed as below the smallest number kept. */
    public static String text(BigDecimal p) {
        return p.compareTo(SMALLEST) < 0 ? "< 1e-300" : p.toString();
    }
}
