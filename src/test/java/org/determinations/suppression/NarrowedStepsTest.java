package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many invented lines over true counts, narrowed as {@link NarrowedRanges} does and by adding up every other unknown for each. */
class NarrowedStepsTest {
    private static final int COUNTS = 8;
    private static final int SYSTEMS = 300;

    /** Bounds of nobody to somewhere far away; that many passes are more than enough for so few lines. */
    private static final long FAR = Long.MAX_VALUE / 64;

    private static final int PASSES = 200;

    @ParameterizedTest
    @ValueSource(longs = {7, 2012})
    void both_ways_end_at_the_same_ranges_and_the_true_counts_are_in_them(long seed) {
        Random random = new Random(seed);
        int bounded = 0;
        for (int i = 0; i < SYSTEMS; i++) {
            long[] counts = random.longs(COUNTS, 0, 30).toArray();
            List<Equation> equations = Stream.generate(() -> line(random, counts))
                    .limit(2 + random.nextInt(4))
                    .toList();
            NarrowedRanges narrowed = new NarrowedRanges(equations).narrow();
            long[][] plain = plainly(equations);
            for (int at = 0; at < narrowed.size(); at++) {
                CountRange range = narrowed.range(at);
                int unknown = narrowed.unknown(at);
                String where = equations + ", of " + unknown;
                assertThat(range.low()).as(where).isEqualTo(plain[0][unknown]).isLessThanOrEqualTo(counts[unknown]);
                assertThat(range.high().orElse(FAR)).as(where).isEqualTo(plain[1][unknown]);
                assertThat(plain[1][unknown]).as(where).isGreaterThanOrEqualTo(counts[unknown]);
                bounded += range.high().isPresent() && range.low() > 0 ? 1 : 0;
            }
        }
        assertThat(bounded).isGreaterThan(SYSTEMS / 10);
    }

    /** Two to five different unknowns, the last of them a total where the others are not all of the line. */
    private static Equation line(Random random, long[] counts) {
        int[] unknowns = random.ints(0, COUNTS)
                .distinct()
                .limit(2 + random.nextInt(4))
                .sorted()
                .toArray();
        int[] signs = IntStream.range(0, unknowns.length).map(i -> 1).toArray();
        if (random.nextBoolean()) {
            signs[random.nextInt(signs.length)] = -1;
        }
        long sum = IntStream.range(0, unknowns.length)
                .mapToLong(i -> signs[i] * counts[unknowns[i]])
                .sum();
        return new Equation(unknowns, signs, sum);
    }

    /** Least and largest, by unknown. */
    private static long[][] plainly(List<Equation> equations) {
        long[] low = new long[COUNTS];
        long[] high = new long[COUNTS];
        Arrays.fill(high, FAR);
        for (int pass = 0; pass < PASSES; pass++) {
            for (Equation equation : equations) {
                for (int i = 0; i < equation.size(); i++) {
                    long least = 0;
                    long most = 0;
                    boolean isMostOpen = false;
                    boolean isLeastOpen = false;
                    for (int j = 0; j < equation.size(); j++) {
                        int other = equation.unknown(j);
                        if (j != i && equation.sign(j) > 0) {
                            least += low[other];
                            most += high[other];
                            isMostOpen |= high[other] == FAR;
                        } else if (j != i) {
                            least -= high[other];
                            most -= low[other];
                            isLeastOpen |= high[other] == FAR;
                        }
                    }
                    int unknown = equation.unknown(i);
                    if (equation.sign(i) > 0) {
                        low[unknown] = isMostOpen ? low[unknown] : Math.max(low[unknown], equation.sum() - most);
                        high[unknown] = isLeastOpen ? high[unknown] : Math.min(high[unknown], equation.sum() - least);
                    } else {
                        low[unknown] = isLeastOpen ? low[unknown] : Math.max(low[unknown], least - equation.sum());
                        high[unknown] = isMostOpen ? high[unknown] : Math.min(high[unknown], most - equation.sum());
                    }
                }
            }
        }
        return new long[][] {low, high};
    }
}
