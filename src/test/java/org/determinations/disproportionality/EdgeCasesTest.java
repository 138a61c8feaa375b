package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.disproportionality.interval.AdjustedP;
import org.determinations.disproportionality.interval.OtherIntervals;
import org.determinations.disproportionality.interval.ScoreInterval;
import org.determinations.disproportionality.interval.StratifiedTables;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.Bases;
import org.determinations.model.ExactRatio;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.result.Basis;
import org.determinations.model.result.RankSpan;
import org.determinations.model.secondary.MeasureEvidence;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.YearSeries;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StateCount;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;

/** Rows of {@code dispro-edge-cases.csv} that concern counting and calculating, each by its id; reading is tested where rows are read. */
class EdgeCasesTest {
    private static final OutcomeCount STATE = new OutcomeCount(5000, 100000);
    private static final MeasureSubject SUBJECT = new MeasureSubject(RandomState.district(0), RandomState.YEAR);
    private static final MeasureKey LOW = MeasureKey.lowIncome(MeasureKind.A1);

    private static MeasureResult result(long a, long n, long b, long m) {
        return new MeasureCalculator(SampleParameters.standard())
                .evaluate(SUBJECT, LOW, new MeasureInput(new OutcomeCount(a, n), new OutcomeCount(b, m), STATE, STATE));
    }

    private static Map<MeasureKey, MeasureResult> results(CountBook book) {
        Map<MeasureKey, MeasureResult> results = new TreeMap<>();
        new DistrictAnalysis(book, StateTotals.of(book), SampleParameters.standard())
                .measures(RandomState.district(0))
                .forEach(r -> results.put(r.key(), r));
        return results;
    }

    private static MeasureStatus status(CountBook book, MeasureKey key) {
        return Objects.requireNonNull(results(book).get(key)).status();
    }

    private static List<IssueCode> issues(CountBook book) {
        return CountChecks.of(book, RandomState.district(0)).issues().stream()
                .map(i -> i.code())
                .toList();
    }

    @Test
    void e01_to_e05_zeros_never_divide() {
        assertThat(result(12, 60, 0, 300).method()).as("E01").isEqualTo(RatioMethod.ALTERNATE_RISK_RATIO);
        assertThat(result(0, 60, 0, 300).status()).as("E02").isEqualTo(MeasureStatus.NOT_CALCULATED);
        assertThat(result(0, 60, 50, 300).status()).as("E03").isEqualTo(MeasureStatus.NOT_CALCULATED);
        assertThat(result(0, 0, 50, 300).status()).as("E04").isEqualTo(MeasureStatus.GROUP_ABSENT);
        assertThat(result(40, 200, 0, 0).method()).as("E05").isEqualTo(RatioMethod.ALTERNATE_RISK_RATIO);
    }

    @Test
    void e06_and_e07_exactly_the_minimum_is_enough() {
        assertThat(result(10, 30, 50, 500).method()).as("E06").isEqualTo(RatioMethod.RISK_RATIO);
        assertThat(result(9, 30, 50, 500).status()).as("E07 cell").isEqualTo(MeasureStatus.NOT_CALCULATED);
        assertThat(result(10, 29, 50, 500).status()).as("E07 n").isEqualTo(MeasureStatus.NOT_CALCULATED);
        assertThat(result(10, 29, 50, 500).reason()).contains("10 of 29 students with the outcome");
    }

    @Test
    void e08_equality_falls_as_the_comparator_says() {
        ExactRatio three = ExactRatio.of(3, 1);
        assertThat(ThresholdTest.ABOVE.met(three, new BigDecimal("3.0"))).isFalse();
        assertThat(ThresholdTest.AT_LEAST.met(three, new BigDecimal("3.0"))).isTrue();
    }

    @Test
    void e09_and_e10_digits_are_added_near_a_threshold_and_halves_go_up() {
        PrintedRatio printed = new PrintedRatio(List.of(new BigDecimal("3.0")), 2);
        assertThat(printed.text(ExactRatio.of(29995, 10000))).as("E09").isEqualTo("2.9995");
        assertThat(printed.text(ExactRatio.of(3, 1))).isEqualTo("3.00");
        assertThat(printed.text(ExactRatio.of(3001, 1000))).isEqualTo("3.001");
        assertThat(ExactRatio.of(1, 32).times(100).decimal(2)).as("E10").isEqualByComparingTo("3.13");
    }

    @Test
    void e11_more_disabled_than_enrolled_refuses_only_that_measure() {
        CountBook book = Counts.of2011()
                .identification(0, 210, 200, 30, 300)
                .separation(0, RaceEthnicity.BLACK, 22, 60)
                .separation(0, RaceEthnicity.WHITE, 95, 180)
                .book();
        assertThat(status(book, LOW)).isEqualTo(MeasureStatus.DATA_ERROR);
        assertThat(issues(book)).contains(IssueCode.GROUP_ABOVE_WHOLE);
        assertThat(status(book, MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK))
                        .judged())
                .isTrue();
    }

    private static Counts races(int total, int black, int white) {
        Counts counts = Counts.of2011().add(0, Counts.DISABLED, total);
        for (RaceEthnicity race : RaceEthnicity.groups()) {
            int students = race == RaceEthnicity.BLACK ? black : race == RaceEthnicity.WHITE ? white : 0;
            counts.separation(0, race, students / 4, students);
        }
        return counts;
    }

    @Test
    void e12_e13_and_e28_sums_of_groups() {
        MeasureKey black = MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK);
        assertThat(issues(races(1500, 480, 1000).book())).as("E12").contains(IssueCode.RACES_BELOW_TOTAL);
        assertThat(status(races(1500, 480, 1000).book(), black).judged())
                .as("E12")
                .isTrue();
        assertThat(issues(races(1500, 520, 1000).book())).as("E13").contains(IssueCode.RACES_ABOVE_TOTAL);
        assertThat(status(races(1500, 520, 1000).book(), black)).as("E13").isEqualTo(MeasureStatus.DATA_ERROR);
        Counts complete = Counts.of2011()
                .add(0, Counts.DISABLED, 1500)
                .separation(0, RaceEthnicity.BLACK, 120, 500)
                .separation(0, RaceEthnicity.WHITE, 200, 1000);
        assertThat(issues(complete.book())).as("E28 absent").isEmpty();
        assertThat(status(complete.book(), MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.ASIAN)))
                .as("E28 absent")
                .isEqualTo(MeasureStatus.GROUP_ABSENT);
        Counts lacking = Counts.of2011()
                .add(0, Counts.DISABLED, 1600)
                .separation(0, RaceEthnicity.BLACK, 120, 500)
                .separation(0, RaceEthnicity.WHITE, 200, 1000);
        assertThat(issues(lacking.book())).as("E28 missing").contains(IssueCode.RACE_NOT_IN_FILE);
        assertThat(status(lacking.book(), black)).as("E28 missing").isEqualTo(MeasureStatus.DATA_ERROR);
    }

    @Test
    void e14_incomes_that_do_not_add_up_are_refused() {
        for (int total : new int[] {499, 501}) {
            CountBook book = Counts.of2011()
                    .add(0, Counts.ALL, total)
                    .identification(0, 40, 200, 30, 300)
                    .book();
            assertThat(issues(book)).as("E14, %d", total).contains(IssueCode.INCOMES_NOT_TOTAL);
            assertThat(status(book, LOW)).isEqualTo(MeasureStatus.DATA_ERROR);
        }
        CountBook exact = Counts.of2011()
                .add(0, Counts.ALL, 500)
                .identification(0, 40, 200, 30, 300)
                .book();
        assertThat(issues(exact)).isEmpty();
        assertThat(status(exact, LOW).judged()).isTrue();
    }

    private static Counts placements(int disabled) {
        return Counts.of2011()
                .add(0, Counts.DISABLED, disabled)
                .add(0, Counts.DISABLED.with(Placement.IN_CLASS), 183)
                .add(0, Counts.DISABLED.with(Placement.SUBSTANTIALLY_SEPARATE), 41)
                .add(0, Counts.DISABLED.with(Placement.SEPARATE_SCHOOL), 16)
                .add(0, Counts.DISABLED.with(Placement.RESIDENTIAL), 2)
                .separation(0, RaceEthnicity.BLACK, 20, 100)
                .separation(0, RaceEthnicity.WHITE, 21, disabled - 100);
    }

    @Test
    void e15_and_e16_placements_and_the_published_total() {
        MeasureKey black = MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK);
        assertThat(issues(placements(258).book())).as("E15").containsExactly(IssueCode.PLACEMENTS_BELOW_TOTAL);
        MeasureResult kept =
                Objects.requireNonNull(results(placements(258).book()).get(black));
        assertThat(kept.marks()).contains(MeasureMark.UNPLACED);
        assertThat(kept.input().orElseThrow().comparison()).isEqualTo(new OutcomeCount(21, 158));
        assertThat(issues(placements(241).book())).as("E16").contains(IssueCode.PLACEMENTS_ABOVE_TOTAL);
        assertThat(status(placements(241).book(), black)).isEqualTo(MeasureStatus.DATA_ERROR);
    }

    @Test
    void e17_crossed_counts_that_contradict_their_margins_are_refused_alone() {
        Counts counts = Counts.of2011();
        for (RaceEthnicity race : List.of(RaceEthnicity.BLACK, RaceEthnicity.WHITE)) {
            counts.separation(0, race, 40, 200);
            for (IncomeGroup income : List.of(IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME)) {
                var cell = Counts.DISABLED.with(race).with(income);
                counts.add(0, cell, race == RaceEthnicity.BLACK ? 90 : 100)
                        .add(0, cell.with(Placement.SUBSTANTIALLY_SEPARATE), 20);
            }
        }
        assertThat(issues(counts.book())).contains(IssueCode.CROSSING_NOT_MARGINS);
        MeasureKey crossed = MeasureKey.crossed(MeasureKind.B1_X, RaceEthnicity.BLACK, IncomeGroup.LOW_INCOME);
        assertThat(status(counts.book(), crossed)).isEqualTo(MeasureStatus.DATA_ERROR);
        assertThat(status(counts.book(), MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK))
                        .judged())
                .isTrue();
    }

    @Test
    void e18_a_state_below_a_district_refuses_the_file_of_the_state() {
        CountBook book = Counts.of2011().add(0, Counts.DISABLED, 700).book();
        SourceRef where = new SourceRef("state.csv", 2, "students");
        assertThat(StateChecks.aboveState(
                        book, List.of(new StateCount(book.schoolYear(), Counts.DISABLED, 699, where))))
                .hasSize(1);
        assertThat(StateChecks.aboveState(
                        book, List.of(new StateCount(book.schoolYear(), Counts.DISABLED, 700, where))))
                .isEmpty();
    }

    @Test
    void e19_the_state_comparison_includes_the_district_itself() {
        CountBook book = Counts.of2011()
                .identification(0, 40, 200, 5, 20)
                .identification(1, 60, 300, 70, 700)
                .book();
        MeasureInput input =
                Objects.requireNonNull(results(book).get(LOW)).input().orElseThrow();
        assertThat(input.stateComparison()).isEqualTo(new OutcomeCount(75, 720));
        assertThat(input.stateFocal()).isEqualTo(new OutcomeCount(100, 500));
    }

    @Test
    void e20_and_e21_counts_are_whole_and_not_negative() {
        assertThatThrownBy(() -> new OutcomeCount(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Counted.of(5).minus(Counted.of(6)).present()).isFalse();
    }

    @Test
    void e22_a_withheld_count_also_blocks_its_comparison() {
        for (String text : List.of("", "NA", "S", "*", "<10", "-")) {
            CountBook book = Counts.of2011()
                    .add(0, Counts.ALL.with(IncomeGroup.LOW_INCOME), 200)
                    .add(0, Counts.ALL.with(IncomeGroup.NOT_LOW_INCOME), 300)
                    .add(0, Counts.DISABLED.with(IncomeGroup.LOW_INCOME), 40)
                    .suppressed(0, Counts.DISABLED.with(IncomeGroup.NOT_LOW_INCOME), text)
                    .book();
            assertThat(status(book, LOW)).as("E22 %s", text).isEqualTo(MeasureStatus.INPUT_SUPPRESSED);
        }
    }

    @Test
    void e24_the_district_code_keeps_its_zeros() {
        assertThat(ShippedJurisdiction.district("162").digits()).isEqualTo("01620000");
    }

    @Test
    void e25_to_e27_the_same_cell_twice() {
        Counts equal = Counts.of2011()
                .identification(0, 40, 200, 30, 300)
                .add(0, Counts.DISABLED.with(IncomeGroup.LOW_INCOME), 40);
        assertThat(equal.book().issues()).as("E25").extracting(i -> i.code()).containsExactly(IssueCode.SAME_ROW_TWICE);
        assertThat(status(equal.book(), LOW).judged()).as("E25").isTrue();
        Counts different = Counts.of2011()
                .identification(0, 40, 200, 30, 300)
                .add(0, Counts.DISABLED.with(IncomeGroup.LOW_INCOME), 41);
        assertThat(different.book().issues())
                .as("E26, E27")
                .extracting(i -> i.code())
                .containsExactly(IssueCode.CONTRADICTING_ROWS, IssueCode.CONTRADICTING_ROWS);
        assertThat(status(different.book(), LOW)).as("E26, E27").isEqualTo(MeasureStatus.DATA_ERROR);
    }

    @Test
    void e30_students_of_unknown_race_bound_the_ratio_from_both_sides() {
        CountBook book = Counts.of2011()
                .separation(0, RaceEthnicity.BLACK, 22, 60)
                .separation(0, RaceEthnicity.WHITE, 95, 540)
                .separation(0, RaceEthnicity.UNKNOWN, 6, 30)
                .book();
        MeasureResult result =
                Objects.requireNonNull(results(book).get(MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK)));
        assertThat(result.input().orElseThrow().comparison()).isEqualTo(new OutcomeCount(95, 540));
        assertThat(result.marks()).contains(MeasureMark.UNKNOWN_GROUP);
        assertThat(result.unknownBounds())
                .containsExactly(
                        ExactRatio.of(28, 90).dividedBy(ExactRatio.of(95, 540)),
                        ExactRatio.of(22, 60).dividedBy(ExactRatio.of(101, 570)));
    }

    private static YearSeries series(MeasureKey key, int newest, Set<SchoolYear> copies, int... years) {
        Map<SchoolYear, MeasureResult> results = new TreeMap<>();
        for (int schoolYear : years) {
            results.put(new SchoolYear(schoolYear), result(150, 500, 50, 500));
        }
        return new YearReading(SampleParameters.standard())
                .read(RandomState.district(0), key, new SchoolYear(newest), results, copies);
    }

    @Test
    void e29_e31_and_e32_gaps_copies_and_changed_definitions() {
        assertThat(series(LOW, 2011, Set.of(), 2009, 2010, 2011).persistence().name())
                .isEqualTo("SUSTAINED");
        YearSeries missing = series(LOW, 2011, Set.of(), 2009, 2011);
        assertThat(missing.points().get(1).gap()).as("E29").isEqualTo("no data for this year");
        assertThat(missing.persistence().name()).isEqualTo("PERSISTENT");
        YearSeries copied = series(LOW, 2011, Set.of(new SchoolYear(2011)), 2009, 2010, 2011);
        assertThat(copied.persistence().name()).as("E31").isEqualTo("PERSISTENT");
        YearSeries broken = series(LOW, 2015, Set.of(), 2013, 2014, 2015);
        assertThat(broken.points().get(1).breakBefore()).as("E32").contains("definition of low income changed");
        assertThat(broken.concernYears()).containsExactly(new SchoolYear(2014), new SchoolYear(2015));
        YearSeries race =
                series(MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK), 2015, Set.of(), 2013, 2014, 2015);
        assertThat(race.concernYears())
                .as("race is not touched by the definition")
                .hasSize(3);
    }

    @Test
    void e31_a_copy_of_the_year_before_is_found() {
        CountBook older = new Counts(new SchoolYear(2010))
                .identification(0, 40, 200, 30, 300)
                .book();
        assertThat(StateChecks.repeated(
                        Counts.of2011().identification(0, 40, 200, 30, 300).book(), older))
                .isPresent();
        assertThat(StateChecks.repeated(
                        Counts.of2011().identification(0, 41, 200, 30, 300).book(), older))
                .isEmpty();
    }

    @Test
    void e36_the_two_separations_stay_apart() {
        Map<MeasureKey, MeasureResult> results = results(placements(258).book());
        var own = Objects.requireNonNull(results.get(MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK)));
        var school = Objects.requireNonNull(results.get(MeasureKey.ofRace(MeasureKind.B2_R, RaceEthnicity.BLACK)));
        assertThat(own.input()).isPresent();
        assertThat(school.status())
                .as("no placement in schools by race in the file")
                .isEqualTo(MeasureStatus.NOT_CALCULATED);
        assertThat(school.reason()).isEqualTo("not in the input");
    }

    @Test
    void e37_and_e38_one_student_more_or_fewer() {
        MeasureResult small = result(10, 31, 50, 500);
        assertThat(small.method()).as("E37").isEqualTo(RatioMethod.RISK_RATIO);
        assertThat(small.sensitivity().orElseThrow().oneFewer()).contains(ExactRatio.of(90, 31));
        assertThat(small.sensitivity().orElseThrow().oneMore()).contains(ExactRatio.of(110, 31));
        assertThat(small.marks()).as("E38, nine would not be calculated").contains(MeasureMark.FRAGILE);
        assertThat(result(22, 60, 95, 540).marks()).as("21 of 60 is below 2").contains(MeasureMark.FRAGILE);
        assertThat(result(736, 3200, 312, 2400).marks()).doesNotContain(MeasureMark.FRAGILE);
    }

    @Test
    void e39_to_e42_intervals_at_the_ends() {
        BigDecimal confidence = new BigDecimal("0.95");
        OutcomeCount everyone = new OutcomeCount(30, 30);
        assertThat(ScoreInterval.koopman(everyone, new OutcomeCount(400, 800))
                        .limits(confidence)
                        .rounded(4)
                        .low())
                .as("E39")
                .isEqualByComparingTo("1.7657");
        OutcomeCount ten = new OutcomeCount(10, 10);
        var both = ScoreInterval.koopman(ten, ten).limits(confidence).rounded(4);
        assertThat(both.low()).as("E40").isEqualByComparingTo("0.7225");
        assertThat(both.high().orElseThrow()).as("E40").isEqualByComparingTo("1.3841");
        assertThat(new OtherIntervals(ten, ten, confidence).katz().rounded(8).low())
                .isEqualByComparingTo("1");
        var big = ScoreInterval.koopman(new OutcomeCount(16320, 96000), new OutcomeCount(9800, 140000))
                .limits(confidence)
                .rounded(8);
        assertThat(big.low()).as("E41").isEqualByComparingTo("2.37178577");
        var point = ScoreInterval.koopman(new OutcomeCount(4, 12), new OutcomeCount(5, 30))
                .limits(BigDecimal.ZERO)
                .rounded(8);
        assertThat(point.low()).as("E42").isEqualByComparingTo("2");
        assertThat(point.high().orElseThrow()).as("E42").isEqualByComparingTo("2");
        var all = ScoreInterval.koopman(new OutcomeCount(4, 12), new OutcomeCount(5, 30))
                .limits(BigDecimal.ONE)
                .rounded(8);
        assertThat(all.low()).as("E42").isEqualByComparingTo("0");
        assertThat(all.high()).as("E42").isEmpty();
    }

    @Test
    void e43_to_e45_weighted_ratio_without_students() {
        var present = new WeightedRatio.Group(new OutcomeCount(12, 60), 1000);
        var other = new WeightedRatio.Group(new OutcomeCount(30, 300), 3000);
        var absent = new WeightedRatio.Group(OutcomeCount.NONE, 500);
        assertThat(WeightedRatio.of(List.of(present, other, absent), 0).rescaled())
                .as("E43")
                .isTrue();
        assertThat(WeightedRatio.of(List.of(present, other, absent), 0).ratio())
                .as("E43, E44")
                .contains(ExactRatio.of(2, 1));
        assertThat(WeightedRatio.of(List.of(present, absent), 0).ratio())
                .as("E45")
                .isEmpty();
    }

    @Test
    void e46_a_ceiling_below_the_next_band_is_said() {
        assertThat(result(70, 100, 600, 1000).marks()).contains(MeasureMark.RATIO_CEILING);
        assertThat(result(70, 100, 500, 1000).marks())
                .as("exactly 2 can be reached")
                .doesNotContain(MeasureMark.RATIO_CEILING);
    }

    @Test
    void e47_to_e49_p_values_at_the_ends() {
        assertThat(MeasureEvidence.text(BigDecimal.ZERO)).as("E47").isEqualTo("< 1e-300");
        List<BigDecimal> ties = List.of(new BigDecimal("0.02"), new BigDecimal("0.5"), new BigDecimal("0.02"));
        for (AdjustedP method : AdjustedP.values()) {
            assertThat(method.adjust(ties).get(0))
                    .as("E48 %s", method)
                    .isEqualByComparingTo(method.adjust(ties).get(2));
            assertThat(method.adjust(List.of())).as("E49 %s", method).isEmpty();
            assertThat(method.adjust(List.of(new BigDecimal("0.3"))).get(0))
                    .as("E49 %s", method)
                    .isEqualByComparingTo("0.3");
        }
    }

    @Test
    void e50_and_e51_strata_with_an_empty_side() {
        var whole = new StratifiedTables.Stratum(new OutcomeCount(20, 60), new OutcomeCount(30, 180));
        var half = new StratifiedTables.Stratum(OutcomeCount.NONE, new OutcomeCount(10, 100));
        MeasureKey key = MeasureKey.lowIncome(MeasureKind.A3);
        AdjustedMeasures adjusted = new AdjustedMeasures(SampleParameters.standard());
        MeasureResult skipped = adjusted.evaluate(SUBJECT, key, List.of(whole, half));
        assertThat(skipped.figures().orElseThrow().ratio()).as("E50").isEqualTo(ExactRatio.of(2, 1));
        assertThat(skipped.marks()).contains(MeasureMark.STRATA_SKIPPED);
        var onlyFocal = new StratifiedTables.Stratum(new OutcomeCount(20, 60), OutcomeCount.NONE);
        assertThat(adjusted.evaluate(SUBJECT, key, List.of(half, onlyFocal)).status())
                .as("E51")
                .isEqualTo(MeasureStatus.NOT_CALCULATED);
    }

    @Test
    void e52_rows_in_any_order_give_the_same_results() {
        for (long seed = 1; seed <= 10; seed++) {
            List<StudentCount> rows = new ArrayList<>(RandomState.of(seed, 4));
            var expected = results(CountBook.of(RandomState.YEAR, rows)).toString();
            Collections.shuffle(rows, new Random(seed));
            assertThat(results(CountBook.of(RandomState.YEAR, rows)).toString())
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void e53_to_e55_scope_follows_the_official_accountability_level() {
        RankSpan scope = new RankSpan(3, 5);
        assertThat(scope.covers(level("Level 2"))).as("E54").isFalse();
        assertThat(scope.covers(level("Level 1")))
                .as("E55, whatever its category")
                .isFalse();
        assertThat(scope.covers(level("Level 3*")))
                .as("E53, districts of one school like any other")
                .isTrue();
        assertThat(scope.covers(level("Level 5"))).isTrue();
        assertThat(scope.covers(level("Insufficient data"))).isFalse();
    }

    private static Basis level(String text) {
        return Bases.of(AccountabilityLevel.parse(text), Optional.empty());
    }

    @Test
    void a_district_without_counts_is_an_issue_and_has_no_measure() {
        CountBook book = Counts.of2011().identification(0, 40, 200, 30, 300).book();
        assertThat(StateChecks.withoutCounts(book, List.of(RandomState.district(0), RandomState.district(5))))
                .hasSize(1);
        assertThat(new DistrictAnalysis(book, StateTotals.of(book), SampleParameters.standard())
                        .measures(RandomState.district(5)))
                .isEmpty();
        assertThat(Optional.of(results(book)).map(Map::size).orElse(0)).isPositive();
    }
}
