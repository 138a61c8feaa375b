package org.determinations.disproportionality.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which test a table is given, tables that cannot be tested, and tables of several groups and strata, worked by hand. */
class TableEdgesTest {
    private static final BigDecimal NINETY_FIVE = new BigDecimal("0.95");

    private static OutcomeCount count(long outcome, long students) {
        return new OutcomeCount(outcome, students);
    }

    /** The smallest expected count is the smaller margin of one side times that of the other over all students. */
    @ParameterizedTest(name = "{0} of {1} and {2} of {3} expects {4} at least")
    @CsvSource({
        "5, 20, 5, 20, 5, Pearson",
        "4, 20, 5, 20, 4.5, Fisher",
        "4, 40, 12, 20, 5.33, Pearson",
        "35, 40, 15, 20, 3.33, Fisher",
        "32, 40, 12, 20, 5.33, Pearson",
        "4, 20, 12, 40, 5.33, Pearson"
    })
    void fisher_is_asked_when_fewer_than_five_are_expected_somewhere(
            long a, long n, long b, long m, String expected, String test) {
        assertThat(PValue.of(count(a, n), count(b, m)).test())
                .as("expected count of %s", expected)
                .isEqualTo(test);
    }

    @Test
    void a_table_with_an_empty_row_or_column_has_no_statistic_and_p_one() {
        for (TableTests.Tested tested : List.of(
                TableTests.pearson(count(0, 0), count(3, 7)),
                TableTests.pearson(count(3, 7), count(0, 0)),
                TableTests.pearson(count(0, 5), count(0, 7)),
                TableTests.pearson(count(5, 5), count(7, 7)),
                TableTests.yates(count(0, 0), count(3, 7)),
                TableTests.yates(count(0, 5), count(0, 7)),
                TableTests.fisher(count(0, 0), count(3, 7)))) {
            assertThat(tested.statistic()).isNaN();
            assertThat(tested.p()).isEqualTo(1);
        }
    }

    /** 20 and 10 of 100 each: chi-square 200 x 1000 x 1000 / (100 x 100 x 30 x 170), V the root of it over 200. */
    @Test
    void association_leaves_out_groups_without_a_student() {
        Association found = Association.of(List.of(count(20, 100), OutcomeCount.NONE, count(10, 100)), 6);
        assertThat(found.chiSquare()).isEqualByComparingTo("3.921569");
        assertThat(found.degreesOfFreedom()).isEqualTo(1);
        assertThat(found.p().doubleValue()).isCloseTo(0.04767038, within(1e-8));
        assertThat(found.cramersV()).isEqualByComparingTo("0.140028");
    }

    private static StratifiedTables tables(long... cells) {
        List<StratifiedTables.Stratum> strata = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 4) {
            strata.add(new StratifiedTables.Stratum(count(cells[i], cells[i + 1]), count(cells[i + 2], cells[i + 3])));
        }
        return new StratifiedTables(strata);
    }

    /** Greenland and Robins' variance of one stratum is Katz's. */
    @Test
    void limits_of_one_stratum_are_those_of_katz() {
        Limits limits = tables(12, 40, 30, 160).riskLimits(NINETY_FIVE);
        assertThat(limits.low()).isCloseTo(0.90229118, within(1e-8));
        assertThat(limits.high()).isCloseTo(2.83722156, within(1e-8));
    }

    /** Both strata of the published cases together; ratio (9.6 + 19.8) over (6 + 9.5). */
    @Test
    void limits_of_two_strata_weigh_both() {
        StratifiedTables two = tables(12, 40, 30, 160, 22, 60, 95, 540);
        Limits limits = two.riskLimits(NINETY_FIVE);
        assertThat(limits.low()).isCloseTo(1.38063552, within(1e-8));
        assertThat(limits.high()).isCloseTo(2.60586686, within(1e-8));
        assertThat(two.riskSums().get(0).dividedBy(two.riskSums().get(1)).decimal(6))
                .isEqualByComparingTo("1.896774");
    }

    @Test
    void strata_with_an_empty_side_are_left_out_and_counted() {
        StratifiedTables three = tables(12, 40, 30, 160, 0, 0, 3, 7, 3, 7, 0, 0);
        assertThat(three.used()).isEqualTo(1);
        assertThat(three.skipped()).isEqualTo(2);
        assertThat(three.riskLimits(NINETY_FIVE).low()).isCloseTo(0.90229118, within(1e-8));
    }

    @Test
    void strata_without_variation_give_no_evidence() {
        StratifiedTables nobody = tables(0, 40, 0, 160, 0, 60, 0, 540);
        assertThat(nobody.associated(false).statistic()).isNaN();
        assertThat(nobody.associated(false).p()).isEqualTo(1);
        assertThat(nobody.evidence()).isEqualTo(Optional.empty());
        assertThat(nobody.summary(NINETY_FIVE)).isEmpty();
    }

    /** Odds ratio 2/3 x 3 = 2 in one stratum, 1/2 in its mirror; 7.5 from the 32.5 expected, variance 10.96875, twice. */
    @Test
    void strata_that_contradict_each_other_have_pooled_odds_of_one() {
        StratifiedTables mirrored = tables(40, 100, 25, 100, 25, 100, 40, 100);
        assertThat(mirrored.oddsRatio()).isCloseTo(1, within(1e-12));
        assertThat(mirrored.associated(false).statistic()).isCloseTo(0, within(1e-12));
        assertThat(mirrored.homogeneous(false).statistic()).isCloseTo(10.256410, within(1e-6));
    }
}
