package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.determinations.disproportionality.interval.ScoreInterval;
import org.determinations.disproportionality.interval.StratifiedTables;
import org.determinations.disproportionality.interval.TableTests;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioInterval;
import org.junit.jupiter.api.Test;

/** Properties of ratios, intervals and bands on random tables; every failure names its seed and round. */
class DisproportionalityPropertyTest {
    private static final long SEED = 34300647L;
    private static final int ROUNDS = 3000;
    private static final BigDecimal CONFIDENCE = new BigDecimal("0.95");

    /** The square of the two-sided normal value of 0.95, as chi-square tables print it. */
    private static final double CRITICAL = 3.841458820694124;

    private final Random random = new Random(SEED);

    private OutcomeCount group(int most) {
        int students = 1 + random.nextInt(most);
        return new OutcomeCount(random.nextInt(students + 1), students);
    }

    @Test
    void interval_leaves_one_exactly_when_pearson_passes_its_critical_value() {
        int outside = 0;
        for (int round = 0; round < ROUNDS; round++) {
            OutcomeCount focal = group(200);
            OutcomeCount comparison = group(600);
            double chiSquare = TableTests.pearson(focal, comparison).statistic();
            if (Double.isNaN(chiSquare) || Math.abs(chiSquare - CRITICAL) < 1e-6) {
                continue;
            }
            RatioInterval interval =
                    ScoreInterval.koopman(focal, comparison).limits(CONFIDENCE).rounded(8);
            boolean leaves = interval.low().compareTo(BigDecimal.ONE) > 0
                    || interval.high()
                            .filter(h -> h.compareTo(BigDecimal.ONE) < 0)
                            .isPresent();
            outside += leaves ? 1 : 0;
            assertThat(leaves)
                    .as("seed %d round %d: %s against %s", SEED, round, focal, comparison)
                    .isEqualTo(chiSquare > CRITICAL);
        }
        assertThat(outside).isBetween(ROUNDS / 10, ROUNDS);
    }

    @Test
    void score_statistic_never_rises_with_the_ratio() {
        for (int round = 0; round < ROUNDS; round++) {
            OutcomeCount focal = group(100);
            OutcomeCount comparison = group(300);
            ScoreInterval interval = ScoreInterval.koopman(focal, comparison);
            double before = Double.POSITIVE_INFINITY;
            for (double log = -6; log <= 6; log += 0.5) {
                double now = interval.statistic(Math.exp(log));
                assertThat(now)
                        .as("seed %d round %d: %s against %s", SEED, round, focal, comparison)
                        .isLessThanOrEqualTo(before + 1e-9);
                before = now;
            }
        }
    }

    @Test
    void ratio_lies_in_its_interval_and_scaling_keeps_it() {
        for (int round = 0; round < ROUNDS; round++) {
            OutcomeCount focal = group(200);
            OutcomeCount comparison = group(600);
            if (comparison.outcome() == 0) {
                continue;
            }
            ExactRatio ratio = RatioMath.ratio(focal, comparison).orElseThrow();
            RatioInterval interval =
                    ScoreInterval.koopman(focal, comparison).limits(CONFIDENCE).rounded(8);
            assertThat(ratio.decimal(8)).as("round %d", round).isGreaterThanOrEqualTo(interval.low());
            assertThat(interval.high().filter(h -> h.compareTo(ratio.decimal(8)) < 0))
                    .as("round %d", round)
                    .isEmpty();
            long factor = 2 + random.nextInt(1000);
            assertThat(RatioMath.ratio(scaled(focal, factor), scaled(comparison, factor)))
                    .contains(ratio);
            if (focal.outcome() > 0) {
                assertThat(RatioMath.ratio(comparison, focal)).contains(ExactRatio.ONE.dividedBy(ratio));
            }
        }
    }

    private static OutcomeCount scaled(OutcomeCount count, long factor) {
        return new OutcomeCount(count.outcome() * factor, count.students() * factor);
    }

    @Test
    void one_stratum_gives_the_plain_ratio_and_order_of_strata_does_not_matter() {
        for (int round = 0; round < 500; round++) {
            List<StratifiedTables.Stratum> strata = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                strata.add(new StratifiedTables.Stratum(group(50), group(100)));
            }
            List<ExactRatio> sums = new StratifiedTables(strata).riskSums();
            Collections.shuffle(strata, random);
            assertThat(new StratifiedTables(strata).riskSums())
                    .as("round %d", round)
                    .isEqualTo(sums);
            StratifiedTables.Stratum one = strata.get(0);
            if (one.comparison().outcome() > 0) {
                List<ExactRatio> alone = new StratifiedTables(List.of(one)).riskSums();
                assertThat(RatioMath.ratio(one.focal(), one.comparison()))
                        .contains(alone.get(0).dividedBy(alone.get(1)));
            }
        }
    }

    /** Worked out apart, by bisection on the expected counts; relative 1e-9. */
    @Test
    void agreement_of_strata_is_that_of_breslow_and_day() {
        StratifiedTables tables = new StratifiedTables(IntervalCasesTest.strata("66,234;90,610 | 12,188;40,960"));
        assertThat(tables.homogeneous(false).statistic()).isCloseTo(0.3346930365429863, within(1e-9));
        assertThat(tables.homogeneous(true).statistic()).isCloseTo(0.33419974064300645, within(1e-9));
        assertThat(tables.homogeneous(true).p()).isCloseTo(0.563196530776774, within(1e-9));
    }

    @Test
    void two_groups_give_equal_weighted_and_plain_ratios_in_either_order() {
        for (int round = 0; round < 500; round++) {
            OutcomeCount focal = group(100);
            OutcomeCount other = group(100);
            List<WeightedRatio.Group> groups = List.of(
                    new WeightedRatio.Group(focal, 1 + random.nextInt(1000)),
                    new WeightedRatio.Group(other, 1 + random.nextInt(1000)));
            assertThat(WeightedRatio.of(groups, 0).ratio())
                    .as("round %d", round)
                    .isEqualTo(RatioMath.ratio(focal, other));
            assertThat(WeightedRatio.of(List.of(groups.get(1), groups.get(0)), 1)
                            .ratio())
                    .isEqualTo(RatioMath.ratio(focal, other));
        }
    }

    @Test
    void weighted_ratio_does_not_depend_on_the_order_of_groups() {
        for (int round = 0; round < 200; round++) {
            List<WeightedRatio.Group> groups = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                groups.add(new WeightedRatio.Group(group(40), 1 + random.nextInt(1000)));
            }
            WeightedRatio.Group focal = groups.get(0);
            WeightedRatio expected = WeightedRatio.of(groups, 0);
            Collections.shuffle(groups, random);
            assertThat(WeightedRatio.of(groups, groups.indexOf(focal)))
                    .as("round %d", round)
                    .isEqualTo(expected);
        }
    }

    /** The smallest number of students is right: with one fewer the status stays, with that many it changes, in some direction. */
    @Test
    void students_to_change_is_the_smallest_number() {
        MeasureCalculator calculator = new MeasureCalculator(SampleParameters.standard());
        int tried = 0;
        while (tried < 40) {
            OutcomeCount focal = group(60);
            OutcomeCount comparison = group(150);
            MeasureResult result = evaluate(calculator, focal, comparison);
            if (!result.status().judged()) {
                continue;
            }
            tried++;
            long expected = bruteForce(calculator, focal, comparison, result.status());
            assertThat(result.sensitivity().orElseThrow().studentsToChange().orElse(-1))
                    .as("seed %d: %s against %s", SEED, focal, comparison)
                    .isEqualTo(expected);
        }
    }

    private static long bruteForce(
            MeasureCalculator calculator, OutcomeCount focal, OutcomeCount comparison, MeasureStatus status) {
        long most = Math.max(focal.students(), comparison.students());
        for (long k = 1; k <= most; k++) {
            for (long by : new long[] {-k, k}) {
                if (possible(focal, by)
                                && evaluate(calculator, moved(focal, by), comparison)
                                                .status()
                                        != status
                        || possible(comparison, by)
                                && evaluate(calculator, focal, moved(comparison, by))
                                                .status()
                                        != status) {
                    return k;
                }
            }
        }
        return -1;
    }

    private static boolean possible(OutcomeCount group, long by) {
        return group.outcome() + by >= 0 && group.outcome() + by <= group.students();
    }

    private static OutcomeCount moved(OutcomeCount group, long by) {
        return new OutcomeCount(group.outcome() + by, group.students());
    }

    private static MeasureResult evaluate(MeasureCalculator calculator, OutcomeCount focal, OutcomeCount comparison) {
        return calculator.evaluate(
                new MeasureSubject(RandomState.district(0), RandomState.YEAR),
                MeasureKey.lowIncome(MeasureKind.A1),
                new MeasureInput(focal, comparison, new OutcomeCount(900, 4000), new OutcomeCount(1200, 9000)));
    }
}
