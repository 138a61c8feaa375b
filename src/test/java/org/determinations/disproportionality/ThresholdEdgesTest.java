package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioInterval;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is true exactly at a threshold, one below it and one above it. */
class ThresholdEdgesTest {
    private static final BandRule BANDS =
            new BandRule(SampleParameters.standard().bands());
    private static final SizeRule SIZES =
            new SizeRule(SampleParameters.standard().minimums());
    private static final MeasureKey A1 = MeasureKey.lowIncome(MeasureKind.A1);

    private static OutcomeCount count(long outcome, long students) {
        return new OutcomeCount(outcome, students);
    }

    /** An edge belongs to the band above it; the lower limit must be above 1, not at 1. */
    @ParameterizedTest(name = "{0} with a lower limit of {1}: {2}")
    @CsvSource({
        "1.49, 1.2, NO_CONCERN, false",
        "1.5, 1.2, WATCH, false",
        "1.99, 1.2, WATCH, false",
        "2, 1.00000001, CONCERN, false",
        "2, 1, WATCH, true",
        "2, 0.99999999, WATCH, true",
        "2.99, 1.2, CONCERN, false",
        "3, 1.00000001, HIGH_CONCERN, false",
        "3, 1, WATCH, true",
        "1.99, 1, WATCH, false"
    })
    void a_band_begins_at_its_edge_and_needs_a_limit_above_one(
            BigDecimal ratio, BigDecimal low, MeasureStatus status, boolean heldBack) {
        RatioInterval interval = new RatioInterval(low, Optional.empty());
        assertThat(BANDS.status(ExactRatio.of(ratio), interval)).isEqualTo(status);
        assertThat(BANDS.heldBackByInterval(ExactRatio.of(ratio), interval)).isEqualTo(heldBack);
    }

    @Test
    void a_ceiling_at_the_edge_is_within_reach() {
        assertThat(BANDS.outOfReach(ExactRatio.of(2, 1))).isFalse();
        assertThat(BANDS.outOfReach(ExactRatio.of(199, 100))).isTrue();
    }

    /** Ten with the outcome of thirty are enough; a pack may set the first to 0, but a risk of zero divides nothing. */
    @Test
    void a_group_of_the_minimum_size_is_usable_and_one_without_the_outcome_never() {
        assertThat(SIZES.usable(count(10, 30))).isTrue();
        assertThat(SIZES.usable(count(9, 30))).isFalse();
        assertThat(SIZES.usable(count(10, 29))).isFalse();
        SizeRule none = new SizeRule(new DisproportionalityParameters.Minimums(0, 0, 10));
        assertThat(none.usable(count(0, 30))).isFalse();
        assertThat(none.usable(count(1, 30))).isTrue();
        assertThat(none.small(count(9, 30))).isTrue();
        assertThat(none.small(count(10, 30))).isFalse();
    }

    @Test
    void a_group_of_which_everybody_has_the_outcome_has_a_ratio() {
        assertThat(RatioMath.ratio(count(10, 10), count(5, 10))).contains(ExactRatio.of(2, 1));
        assertThat(RatioMath.ratio(count(5, 10), count(10, 10))).contains(ExactRatio.of(1, 2));
        assertThat(RatioMath.ratio(count(11, 10), count(5, 10))).isEmpty();
        assertThat(RatioMath.ratio(count(5, 10), count(11, 10))).isEmpty();
    }

    @Test
    void shares_of_two_groups_alike_are_one_half() {
        Composition alike = new Composition(count(10, 20), count(10, 20));
        assertThat(alike.share()).contains(ExactRatio.of(1, 2));
        assertThat(alike.enrolledShare()).contains(ExactRatio.of(1, 2));
        assertThat(new Composition(count(0, 20), count(0, 20)).share()).isEmpty();
    }

    @Test
    void a_count_of_nobody_is_a_count_and_one_below_is_none() {
        assertThat(Counted.of(3).minus(Counted.of(3))).isEqualTo(Counted.of(0));
        assertThat(Counted.of(3).minus(Counted.of(4)).state()).isEqualTo(Counted.State.CONTRADICTORY);
        assertThat(Counted.of(3).plus(Counted.without(Counted.State.SUPPRESSED)))
                .isEqualTo(Counted.without(Counted.State.SUPPRESSED));
    }

    /** Only Black students have rows: what all students come to is not known from them. */
    @Test
    void rows_of_one_race_are_no_total() {
        CountBook one =
                Counts.of2011().add(0, Counts.ALL.with(RaceEthnicity.BLACK), 40).book();
        assertThat(one.find(RandomState.district(0), Counts.ALL).state()).isEqualTo(Counted.State.NOT_IN_INPUT);
        CountBook two = Counts.of2011()
                .add(0, Counts.ALL.with(RaceEthnicity.BLACK), 40)
                .add(0, Counts.ALL.with(RaceEthnicity.WHITE), 50)
                .book();
        assertThat(two.find(RandomState.district(0), Counts.ALL)).isEqualTo(Counted.of(90));
    }

    /** Two districts outside the table; the second has nobody of one of the groups and hides nobody of the first. */
    @Test
    void a_district_with_one_of_the_groups_only_is_no_second_district() {
        List<Counts> states = List.of(
                Counts.of2011()
                        .identification(0, 60, 240, 40, 140)
                        .identification(1, 100, 400, 100, 800)
                        .identification(2, 0, 0, 30, 300),
                Counts.of2011()
                        .identification(0, 60, 240, 40, 140)
                        .identification(1, 100, 400, 100, 800)
                        .identification(2, 30, 300, 0, 0));
        for (Counts state : states) {
            assertThat(RestOfState.wide(state.book(), Set.of(RandomState.district(0)), 20))
                    .doesNotContain(A1);
        }
    }

    /** In the State 600 and 400 of 1000: 20 of 100 times 0.4, over 10 of 100 times 0.4. */
    @Test
    void the_first_race_has_a_weighted_ratio_and_an_income_has_none() {
        Counts counts = Counts.of2011()
                .separation(0, RaceEthnicity.HISPANIC, 20, 100)
                .separation(0, RaceEthnicity.WHITE, 10, 100)
                .separation(1, RaceEthnicity.HISPANIC, 50, 500)
                .separation(1, RaceEthnicity.WHITE, 30, 300);
        CountBook book = counts.book();
        DistrictAnalysis analysis = new DistrictAnalysis(book, StateTotals.of(book), SampleParameters.standard());
        MeasureKey hispanic = MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.HISPANIC);
        assertThat(analysis.weighted(RandomState.district(0), hispanic))
                .contains(new WeightedRatio(Optional.of(ExactRatio.of(2, 1)), true));
        assertThat(analysis.weighted(RandomState.district(0), MeasureKey.lowIncome(MeasureKind.B1_LI)))
                .isEmpty();
        assertThat(analysis.weighted(
                        RandomState.district(0),
                        MeasureKey.crossed(MeasureKind.B1_X, RaceEthnicity.HISPANIC, IncomeGroup.LOW_INCOME)))
                .isEmpty();
    }

    @Test
    void districts_without_counts_are_named_one_by_one() {
        CountBook book = Counts.of2011().identification(0, 60, 240, 40, 140).book();
        List<Issue> issues = StateChecks.withoutCounts(book, List.of(RandomState.district(0), RandomState.district(5)));
        assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.DISTRICT_WITHOUT_COUNTS);
        assertThat(issues.get(0).district()).isEqualTo(RandomState.district(5).digits());
    }

    @Test
    void the_picture_scale_holds_the_lines_of_the_bands() {
        PrintedRatio printed = PrintedRatio.of(SampleParameters.standard());
        assertThat(printed.scale().text(ExactRatio.of(1999, 1000))).isEqualTo(printed.text(ExactRatio.of(1999, 1000)));
    }
}
