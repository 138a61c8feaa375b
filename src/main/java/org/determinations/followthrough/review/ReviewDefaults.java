package org.determinations.followthrough.review;

import java.math.BigDecimal;

/**
 * The numbers of quality reviews. All of them are product defaults and assumed: the rubric names areas and scores, and no number
 * beside them. {@code src/docs/reviews.md} lists them.
 */
public final class ReviewDefaults {
    /** Fewest scored records of which a figure is shown. Unit: records. */
    public static final int FEWEST_RECORDS = 10;

    /** Fewest records read twice of which agreement is judged. Unit: pairs of scores. */
    public static final int FEWEST_PAIRS = 20;

    /** Weighted kappa from which scores are usable; equality is usable. */
    public static final BigDecimal LEAST_KAPPA = new BigDecimal("0.60");

    /** Percent of equal scores from which scores are usable; equality is usable. */
    public static final BigDecimal LEAST_EXACT = new BigDecimal("60");

    /** Two scores that are this far apart, or further, need a third reader. Unit: points. */
    public static final int FAR_APART = 2;

    /** Percent of records at 0 or 1 from which an area comes first; equality comes first. */
    public static final BigDecimal PRIORITY_LOW = new BigDecimal("25");

    /** Mean below which an area comes first. Unit: points. */
    public static final BigDecimal PRIORITY_MEAN = new BigDecimal("2");

    /** Mean below which an area needs support. Unit: points. */
    public static final BigDecimal SUPPORT_MEAN = new BigDecimal("3");

    /** Mean below which an area is steady, and from which it is a strength. Unit: points. */
    public static final BigDecimal STEADY_MEAN = new BigDecimal("3.5");

    /** Most records of a sample, whatever the size of the district. Unit: records. */
    public static final int MOST_DRAWN = 40;

    /** Records more for each full hundred of the list. */
    public static final int DRAWN_A_HUNDRED = 2;

    /** One of so many records of a sample is read twice, rounded up. */
    public static final int ONE_READ_TWICE_OF = 5;

    /** Fewest districts of which a picture of the State is public. Unit: districts. */
    public static final int FEWEST_DISTRICTS = 5;

    private ReviewDefaults() {}
}
