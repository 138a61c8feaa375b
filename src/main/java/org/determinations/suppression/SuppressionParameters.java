package org.determinations.suppression;

import java.math.BigDecimal;

/**
 * The numbers of suppression; from the policy pack, without defaults. One per pack.
 *
 * @param k a count of 1 to k-1 is withheld, and no withheld count may be known more narrowly than k; unit: students
 * @param hiddenPerLine fewest withheld cells of a line that has one
 * @param hiddenSum fewest students in the withheld cells of a line
 * @param topPercent a share from here up is printed only as "from here up"; unit: percent
 * @param bottomPercent a share up to here is printed only as "up to here"; unit: percent
 */
public record SuppressionParameters(
        int k, int hiddenPerLine, int hiddenSum, BigDecimal topPercent, BigDecimal bottomPercent) {}
