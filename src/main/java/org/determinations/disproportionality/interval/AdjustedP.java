package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * P-values adjusted for being one of several. Equal p-values stay equal; the order of the answer is that of the question.
 * P-values that do not exist must be left out by the caller: they do not count as tests.
 */
public enum AdjustedP {
    BONFERRONI("Bonferroni"),
    HOLM("Holm"),
    HOCHBERG("Hochberg"),
    BENJAMINI_HOCHBERG("Benjamini-Hochberg"),
    BENJAMINI_YEKUTIELI("Benjamini-Yekutieli");

    private static final MathContext DIGITS = new MathContext(15);

    private final String words;

    AdjustedP(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Adjusted p-values in the order given, none above 1. */
    public List<BigDecimal> adjust(List<BigDecimal> raw) {
        int tests = raw.size();
        List<Integer> ascending = IntStream.range(0, tests)
                .boxed()
                .sorted(Comparator.comparing(raw::get))
                .toList();
        BigDecimal[] adjusted = new BigDecimal[tests];
        boolean fromSmallest = this == HOLM || this == BONFERRONI;
        BigDecimal bound = fromSmallest ? BigDecimal.ZERO : BigDecimal.ONE;
        for (int step = 0; step < tests; step++) {
            int rank = fromSmallest ? step + 1 : tests - step;
            int index = ascending.get(rank - 1);
            BigDecimal scaled = raw.get(index).multiply(factor(rank, tests), DIGITS);
            bound = fromSmallest ? scaled.max(bound) : scaled.min(bound);
            adjusted[index] = bound.min(BigDecimal.ONE);
        }
        return new ArrayList<>(List.of(adjusted));
    }

    private BigDecimal factor(int rank, int tests) {
        BigDecimal all = BigDecimal.valueOf(tests);
        return switch (this) {
            case BONFERRONI -> all;
            case HOLM, HOCHBERG -> BigDecimal.valueOf(tests - rank + 1L);
            case BENJAMINI_HOCHBERG -> all.divide(BigDecimal.valueOf(rank), DIGITS);
            case BENJAMINI_YEKUTIELI -> all.multiply(harmonic(tests)).divide(BigDecimal.valueOf(rank), DIGITS);
        };
    }

    private static BigDecimal harmonic(int tests) {
        return IntStream.rangeClosed(1, tests)
                .mapToObj(i -> BigDecimal.ONE.divide(BigDecimal.valueOf(i), DIGITS))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
