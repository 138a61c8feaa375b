package org.determinations.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.determinations.model.Proportion;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.IndicatorFact;

/** The percentages of one indicator in one file, and what speaks against one of them. Counted row by row, then asked; keeps no row. */
final class PercentColumn {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Up to here a percentage may be a tenth or a hundredth of what is meant; unit: percent. */
    private static final BigDecimal FAR_BELOW = BigDecimal.TEN;

    /** How many times as large the next percentage of the column is when one is far from it. */
    private static final BigDecimal TIMES = new BigDecimal("5");

    /** Where at least so many percentages stand beside one, it can be far from its column. */
    private static final int FEWEST_OTHERS = 5;

    /** So many percentages of at most 1 are no accident, whatever the indicator. */
    private static final int MANY = 10;

    private final boolean compliance;
    private int percentages;
    private int farAbove;
    private BigDecimal leastFarAbove = HUNDRED;
    private boolean anyBroken;
    private boolean allFractions = true;

    PercentColumn(String indicator) {
        this.compliance = SppIndicators.isComplianceRate(indicator);
    }

    /** Adds a fact to the column that it is of; one without a percentage is of none. */
    static void add(Map<List<String>, PercentColumn> columns, IndicatorFact fact) {
        if (fact.percent().value().isPresent()) {
            columns.computeIfAbsent(key(fact), key -> new PercentColumn(fact.indicator()))
                    .add(fact);
        }
    }

    /** File and indicator. */
    static List<String> key(IndicatorFact fact) {
        return List.of(fact.source().row().file(), fact.indicator());
    }

    private void add(IndicatorFact fact) {
        BigDecimal percent = percent(fact);
        percentages++;
        if (percent.compareTo(FAR_BELOW) > 0) {
            leastFarAbove = farAbove == 0 ? percent : leastFarAbove.min(percent);
            farAbove++;
        }
        anyBroken |= isBroken(percent);
        allFractions &= percent.compareTo(BigDecimal.ONE) <= 0
                && share(fact)
                        .filter(share -> isFraction(percent) && share.roundsTo(percent))
                        .isEmpty();
    }

    /**
     * Why the percentage is questioned; empty when nothing speaks against it, or when its counts give it.
     *
     * @param column of the percentage; asked for only where the row alone does not settle it
     */
    static Optional<String> doubt(IndicatorFact fact, Supplier<Optional<PercentColumn>> column) {
        BigDecimal percent = percent(fact);
        Optional<Proportion> share = share(fact);
        if (share.isPresent()) {
            return isFraction(percent)
                            && !share.get().roundsTo(percent)
                            && share.get().roundsTo(timesHundred(percent))
                    ? Optional.of("it is a share of 1, and its counts give a hundred times as much")
                    : Optional.empty();
        }
        boolean compliance = SppIndicators.isComplianceRate(fact.indicator());
        boolean beside = isFraction(percent) || compliance && percent.compareTo(FAR_BELOW) <= 0;
        Optional<PercentColumn> others = beside ? column.get() : Optional.empty();
        return others.flatMap(of -> of.doubt(percent))
                .or(() -> compliance ? ofCounts(fact, percent) : Optional.empty())
                .or(() -> others.flatMap(of -> of.far(percent)));
    }

    /** What the column says against a small percentage whose counts do not give it. */
    private Optional<String> doubt(BigDecimal percent) {
        if (isFraction(percent) && isWholeFraction()) {
            return Optional.of("every percentage of its column is at most 1");
        }
        if (compliance && isFraction(percent) && percentages > 1) {
            return Optional.of("it is at most 1 in a column of percentages");
        }
        return Optional.empty();
    }

    private static Optional<String> ofCounts(IndicatorFact fact, BigDecimal percent) {
        Optional<Integer> part =
                fact.numerator().value().filter(n -> fact.denominator().value().isEmpty());
        if (part.isEmpty()) {
            return Optional.empty();
        }
        if (part.get() == 0 && percent.signum() == 0) {
            return Optional.of("0 at 0 percent may be nobody, as no denominator is printed");
        }
        return canBe(part.get(), percent)
                ? Optional.empty()
                : Optional.of("no whole denominator gives " + percent.toPlainString() + " percent for " + part.get());
    }

    private Optional<String> far(BigDecimal percent) {
        boolean alone = farAbove == percentages - 1 && farAbove >= FEWEST_OTHERS;
        return compliance
                        && alone
                        && percent.compareTo(FAR_BELOW) <= 0
                        && leastFarAbove.compareTo(percent.multiply(TIMES)) > 0
                ? Optional.of("it is far from every other percentage of its column")
                : Optional.empty();
    }

    /** Whether all are at most 1 and none of them is what its counts give. */
    private boolean isWholeFraction() {
        return (compliance || percentages >= MANY && anyBroken) && allFractions;
    }

    /** Whether some whole number of counted gives the percentage, rounded half up. */
    private static boolean canBe(int part, BigDecimal percent) {
        if (part == 0) {
            return percent.signum() == 0;
        }
        BigDecimal half = BigDecimal.ONE.movePointLeft(percent.scale()).divide(new BigDecimal("2"));
        BigDecimal above = percent.add(half);
        BigDecimal below = percent.subtract(half);
        BigDecimal hundredfold = HUNDRED.multiply(BigDecimal.valueOf(part));
        BigDecimal least = hundredfold.divide(above, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return below.signum() <= 0
                || hundredfold.divide(below, 0, RoundingMode.FLOOR).compareTo(least.max(BigDecimal.valueOf(part))) >= 0;
    }

    private static boolean isFraction(BigDecimal percent) {
        return percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isBroken(BigDecimal percent) {
        return percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) < 0;
    }

    private static BigDecimal timesHundred(BigDecimal percent) {
        BigDecimal times = percent.movePointRight(2).stripTrailingZeros();
        return times.scale() < 0 ? times.setScale(0) : times;
    }

    private static BigDecimal percent(IndicatorFact fact) {
        return fact.percent().value().orElseThrow();
    }

    private static Optional<Proportion> share(IndicatorFact fact) {
        return fact.denominator()
                .value()
                .filter(whole -> whole > 0)
                .flatMap(whole -> fact.numerator().value().map(part -> new Proportion(part, whole)));
    }
}
