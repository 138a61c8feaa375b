package org.determinations.followthrough.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewRound;

/**
 * A picture of the State as the public may see it. An area is shown only of five districts or more whose readers agree enough. A
 * share of one to nine records is withheld, with the smallest other one, so that it cannot be had by taking away; when both together
 * are fewer than ten records the third is withheld as well. The mean stands only where no share is withheld.
 */
public record PublicPicture(ReviewRound round, List<OfArea> areas) {

    /**
     * One area.
     *
     * @param shown what may be seen; empty when nothing may
     * @param why nothing may be seen; empty when something may
     */
    public record OfArea(ReviewArea area, Optional<Shown> shown, String why) {}

    /**
     * What may be seen of an area. Percent to whole percent, half up.
     *
     * @param high percent at 3 or 4; empty where it is withheld
     * @param middle percent at 2
     * @param low percent at 0 or 1
     * @param mean to one place; empty unless all three are shown
     */
    public record Shown(
            int districts,
            int records,
            Optional<BigDecimal> high,
            Optional<BigDecimal> middle,
            Optional<BigDecimal> low,
            Optional<BigDecimal> mean) {}

    public PublicPicture {
        areas = List.copyOf(areas);
    }

    /** What may be seen of a picture. */
    public static PublicPicture of(StatePicture picture) {
        return new PublicPicture(
                picture.round(),
                picture.areas().stream().map(PublicPicture::ofArea).toList());
    }

    /** Whether nothing at all may be seen. */
    public boolean isEmpty() {
        return areas.stream().allMatch(area -> area.shown().isEmpty());
    }

    private static OfArea ofArea(StatePicture.OfArea of) {
        if (of.districts() < ReviewDefaults.FEWEST_DISTRICTS) {
            return new OfArea(
                    of.area(), Optional.empty(), "fewer than " + ReviewDefaults.FEWEST_DISTRICTS + " districts");
        }
        if (of.use() != AgreementJudgement.Use.USABLE) {
            return new OfArea(of.area(), Optional.empty(), of.use().words());
        }
        return new OfArea(of.area(), of.shares().map(shares -> shown(of.districts(), shares)), "");
    }

    private static Shown shown(int districts, Shares of) {
        boolean[] withheld = withheld(of.high(), of.middle(), of.low());
        boolean all = !withheld[0] && !withheld[1] && !withheld[2];
        return new Shown(
                districts,
                of.n(),
                percent(of, of.high(), withheld[0]),
                percent(of, of.middle(), withheld[1]),
                percent(of, of.low(), withheld[2]),
                all ? Optional.of(of.mean().decimal(1)) : Optional.empty());
    }

    /** Which of the counts are withheld. */
    static boolean[] withheld(int... counts) {
        boolean[] withheld = new boolean[counts.length];
        List<Integer> bySize = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            withheld[i] = counts[i] > 0 && counts[i] < ReviewDefaults.FEWEST_RECORDS;
            bySize.add(i);
        }
        bySize.sort(Comparator.comparing(i -> counts[i]));
        for (int i : bySize) {
            if (sum(counts, withheld) > 0
                    && (count(withheld) < 2 || sum(counts, withheld) < ReviewDefaults.FEWEST_RECORDS)) {
                withheld[i] = true;
            }
        }
        return withheld;
    }

    private static int count(boolean[] withheld) {
        int count = 0;
        for (boolean of : withheld) {
            count += of ? 1 : 0;
        }
        return count;
    }

    private static int sum(int[] counts, boolean[] withheld) {
        int sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += withheld[i] ? counts[i] : 0;
        }
        return sum;
    }

    private static Optional<BigDecimal> percent(Shares of, int records, boolean withheld) {
        return withheld ? Optional.empty() : Optional.of(of.percent(records));
    }
}
