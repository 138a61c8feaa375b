package org.determinations.model;

import java.math.BigDecimal;

/** Whether a part of a whole is more than so many percent of it, exactly and without a division. */
public final class PercentOf {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PercentOf() {}

    /**
     * Whether the part is more than that; a part of nothing never is.
     *
     * @param part 0 or more; may be greater than the whole
     * @param whole 0 or more
     * @param percent 0 or more; equality is not more
     */
    public static boolean isMoreThan(long part, long whole, BigDecimal percent) {
        return whole > 0
                && BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(whole)))
                        > 0;
    }
}
