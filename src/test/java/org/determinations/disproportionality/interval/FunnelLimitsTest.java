package org.determinations.disproportionality.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.api.Test;

/** The funnel of a State small enough to be worked with pencil and paper; all tolerances are those of printed digits. */
class FunnelLimitsTest {
    private static final BigDecimal NINETY_FIVE = new BigDecimal("0.95");
    private static final BigDecimal NO_TRIMMING = BigDecimal.ZERO;

    /** Risk of the State one half: a z-score of 2, 0, -2 among 100 students and of 1, -1 among 400. */
    private static final List<OutcomeCount> FIVE =
            List.of(count(60, 100), count(210, 400), count(40, 100), count(190, 400), count(50, 100));

    private static OutcomeCount count(long outcome, long students) {
        return new OutcomeCount(outcome, students);
    }

    /** Districts of one size: the spread beyond chance is the sample variance of the risks, 0.0025, less p(1-p)/n, 0.0009. */
    @Test
    void districts_of_one_size_spread_by_their_variance_less_that_of_chance() {
        FunnelLimits funnel = FunnelLimits.ofState(List.of(count(5, 100), count(10, 100), count(15, 100)), NO_TRIMMING);
        assertThat(funnel.centre()).isCloseTo(0.1, within(1e-12));
        assertThat(funnel.dispersion()).isCloseTo(50 / 27.0, within(1e-12));
        assertThat(funnel.between()).isCloseTo(0.0016, within(1e-12));
        Limits limits = funnel.limits(100, NINETY_FIVE);
        assertThat(limits.low()).isCloseTo(0.00200180, within(1e-8));
        assertThat(limits.high()).isCloseTo(0.19799820, within(1e-8));
    }

    /** Mean square of 2, 1, 0, -1, -2 is 2; (5 x 2 - 4) over the weights 4400 less 5600000/4400. */
    @Test
    void districts_of_two_sizes_weigh_by_their_precision() {
        FunnelLimits funnel = FunnelLimits.ofState(FIVE, NO_TRIMMING);
        assertThat(funnel.centre()).isCloseTo(0.5, within(1e-12));
        assertThat(funnel.dispersion()).isCloseTo(2, within(1e-12));
        assertThat(funnel.between()).isCloseTo(0.00191860, within(1e-8));
        Limits limits = funnel.limits(100, NINETY_FIVE);
        assertThat(limits.low()).isCloseTo(0.36971613, within(1e-8));
        assertThat(limits.high()).isCloseTo(0.63028387, within(1e-8));
    }

    /** One score of five is pulled in at each end: 1, 1, 0, -1, -1, mean square 0.8, less than chance alone gives. */
    @Test
    void scores_at_both_ends_are_pulled_in_to_the_next() {
        FunnelLimits funnel = FunnelLimits.ofState(FIVE, new BigDecimal("0.2"));
        assertThat(funnel.dispersion()).isCloseTo(0.8, within(1e-12));
        assertThat(funnel.between()).isCloseTo(0, within(1e-12));
    }

    @Test
    void a_share_that_makes_no_whole_score_pulls_in_none() {
        assertThat(FunnelLimits.ofState(FIVE, new BigDecimal("0.19")).dispersion())
                .isCloseTo(2, within(1e-12));
    }

    /** 9, 10 and 11 of 100 lie closer together than chance would lay them: mean square 2/27. */
    @Test
    void districts_closer_than_chance_widen_nothing() {
        FunnelLimits funnel = FunnelLimits.ofState(List.of(count(9, 100), count(10, 100), count(11, 100)), NO_TRIMMING);
        assertThat(funnel.dispersion()).isCloseTo(2 / 27.0, within(1e-12));
        assertThat(funnel.between()).isZero();
    }

    /** 6, 10 and 14 of 100: variance 0.0016 less 0.0009; mean square only a little above what chance alone gives. */
    @Test
    void a_little_more_spread_than_chance_counts() {
        FunnelLimits funnel = FunnelLimits.ofState(List.of(count(6, 100), count(10, 100), count(14, 100)), NO_TRIMMING);
        assertThat(funnel.between()).isCloseTo(0.0007, within(1e-12));
    }

    /** Two districts of 100, 10 and 20 with the outcome: variance 0.005 less 0.15 x 0.85 / 100. */
    @Test
    void two_districts_are_enough() {
        FunnelLimits funnel = FunnelLimits.ofState(List.of(count(10, 100), count(20, 100)), NO_TRIMMING);
        assertThat(funnel.between()).isCloseTo(0.003725, within(1e-12));
    }

    @Test
    void one_district_or_none_leaves_chance_only() {
        FunnelLimits alone = FunnelLimits.ofState(List.of(count(10, 100)), NO_TRIMMING);
        assertThat(alone.centre()).isCloseTo(0.1, within(1e-12));
        assertThat(alone.dispersion()).isEqualTo(1);
        assertThat(alone.between()).isZero();
        assertThat(FunnelLimits.ofState(List.of(), NO_TRIMMING).centre()).isZero();
    }

    @Test
    void nobody_or_everybody_in_the_state_leaves_chance_only() {
        for (long outcome : new long[] {0, 100}) {
            FunnelLimits funnel = FunnelLimits.ofState(List.of(count(outcome, 100), count(outcome, 100)), NO_TRIMMING);
            assertThat(funnel.centre()).isEqualTo(outcome / 100.0);
            assertThat(funnel.dispersion()).isEqualTo(1);
            assertThat(funnel.between()).isZero();
        }
    }

    @Test
    void districts_without_students_and_their_order_change_nothing() {
        List<OutcomeCount> districts = new ArrayList<>(FIVE);
        districts.add(OutcomeCount.NONE);
        Collections.shuffle(districts, new Random(5));
        FunnelLimits funnel = FunnelLimits.ofState(districts, NO_TRIMMING);
        assertThat(funnel.dispersion()).isCloseTo(2, within(1e-12));
        assertThat(funnel.between())
                .isEqualTo(FunnelLimits.ofState(FIVE, NO_TRIMMING).between());
    }
}
