package org.determinations.model.fact;

import java.math.BigDecimal;
import org.determinations.model.Reported;

/**
 * The value of an indicator as it was reported.
 *
 * @param numerator students or records that meet the indicator; 0 or more
 * @param denominator students or records counted; 0 or more
 * @param percent as published, 0 to 100, not recomputed
 * @param reportedValue published code or word ({@code NR}, {@code NA}, {@code -}, {@code Yes}, {@code No},
 *     {@code At-Risk}); empty when the value is the percentage
 */
public record IndicatorFigures(
        Reported<Integer> numerator,
        Reported<Integer> denominator,
        Reported<BigDecimal> percent,
        String reportedValue) {}
