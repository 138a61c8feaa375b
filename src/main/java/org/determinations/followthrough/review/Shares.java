package org.determinations.followthrough.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.model.Proportion;

/**
 * How the scores of ten records or more lie. Unit of all counts: records; each record counts alike.
 *
 * @param n records scored; {@link ReviewDefaults#FEWEST_RECORDS} or more
 * @param high at 3 or 4
 * @param middle at 2
 * @param low at 0 or 1
 * @param points of all of them together
 */
public record Shares(int n, int high, int middle, int low, int points) {
    private static final int MIDDLE = 2;

    public Shares {
        if (n < ReviewDefaults.FEWEST_RECORDS || high + middle + low != n) {
            throw new IllegalArgumentException("shares of " + n);
        }
    }

    /** Of these points; empty when there are too few of them for anything to be shown. */
    public static Optional<Shares> of(List<Integer> points) {
        return points.size() < ReviewDefaults.FEWEST_RECORDS
                ? Optional.empty()
                : Optional.of(new Shares(
                        points.size(),
                        count(points, MIDDLE + 1, Integer.MAX_VALUE),
                        count(points, MIDDLE, MIDDLE),
                        count(points, 0, MIDDLE - 1),
                        points.stream().mapToInt(Integer::intValue).sum()));
    }

    private static int count(List<Integer> points, int from, int to) {
        return Math.toIntExact(
                points.stream().filter(of -> of >= from && of <= to).count());
    }

    /** Both together. */
    Shares plus(Shares other) {
        return new Shares(
                n + other.n, high + other.high, middle + other.middle, low + other.low, points + other.points);
    }

    /** Mean of the points, exactly. */
    public ExactRatio mean() {
        return ExactRatio.of(points, n);
    }

    /** Percent of the records that so many of them are, to whole percent, half up. */
    public BigDecimal percent(int records) {
        return ExactRatio.of(100L * records, n).decimal(0);
    }

    /** The records at 0 or 1 as a share. */
    public Proportion lowShare() {
        return new Proportion(low, n);
    }
}
