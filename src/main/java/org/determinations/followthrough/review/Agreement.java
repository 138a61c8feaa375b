package org.determinations.followthrough.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.model.Proportion;
import org.determinations.model.review.AreaScore;

/**
 * How far first and second readers agree. Weighted kappa after J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968), 213-220,
 * with quadratic weights: 1 less the sum of squared differences over the sum that chance would give. Kept exactly.
 *
 * @param pairs of scores
 * @param exact pairs of equal scores
 * @param withinOne pairs at most one point apart
 * @param kappa empty without pairs, and where every score is the same, so that chance would give no difference
 */
public record Agreement(int pairs, int exact, int withinOne, Optional<ExactRatio> kappa) {
    private static final int PLACES = 2;

    /** The points of two readers for the same area of the same record. */
    public record Pair(int first, int second) {

        /** Points between the two. */
        public int apart() {
            return Math.abs(first - second);
        }
    }

    public static Agreement of(List<Pair> pairs) {
        return new Agreement(
                pairs.size(),
                Math.toIntExact(pairs.stream().filter(pair -> pair.apart() == 0).count()),
                Math.toIntExact(pairs.stream().filter(pair -> pair.apart() <= 1).count()),
                kappa(pairs));
    }

    private static Optional<ExactRatio> kappa(List<Pair> pairs) {
        long observed = 0;
        long[] first = new long[AreaScore.MOST + 1];
        long[] second = new long[AreaScore.MOST + 1];
        for (Pair pair : pairs) {
            observed += square(pair.apart());
            first[pair.first()]++;
            second[pair.second()]++;
        }
        long byChance = 0;
        for (int i = 0; i <= AreaScore.MOST; i++) {
            for (int j = 0; j <= AreaScore.MOST; j++) {
                byChance += square(i - j) * first[i] * second[j];
            }
        }
        return byChance == 0
                ? Optional.empty()
                : Optional.of(ExactRatio.ONE.minus(ExactRatio.of(observed * pairs.size(), byChance)));
    }

    private static long square(int points) {
        return (long) points * points;
    }

    /** Kappa to two places; empty where there is none. */
    public Optional<BigDecimal> printedKappa() {
        return kappa.map(of -> of.decimal(PLACES));
    }

    /** Whether there are enough pairs to judge by. */
    public boolean isEnough() {
        return pairs >= ReviewDefaults.FEWEST_PAIRS;
    }

    /** Whether readers agree enough for scores to be used; of no use without {@link #isEnough}. */
    boolean isUsable() {
        return new Proportion(exact, pairs).compareToPercent(ReviewDefaults.LEAST_EXACT) >= 0
                && kappa.filter(of -> !of.isAtLeast(ReviewDefaults.LEAST_KAPPA)).isEmpty();
    }
}
