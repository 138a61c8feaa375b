package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.model.ExactRatio;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.YearPoint;
import org.determinations.model.secondary.YearSeries;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;
import org.junit.jupiter.api.Test;

/** Three school years of one measure put together: gaps, the pooled ratio and the marker, worked by hand. */
class YearSeriesTest {
    private static final MeasureKey ASIAN = MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.ASIAN);
    private static final OutcomeCount STATE = new OutcomeCount(200, 1000);

    private static MeasureResult year(MeasureKey key, int firstYear, OutcomeCount focal, OutcomeCount comparison) {
        return new MeasureCalculator(SampleParameters.standard())
                .evaluate(
                        new MeasureSubject(RandomState.district(0), new SchoolYear(firstYear)),
                        key,
                        new MeasureInput(focal, comparison, STATE, STATE));
    }

    private static MeasureResult year(int firstYear, long outcome, long students) {
        return year(ASIAN, firstYear, new OutcomeCount(outcome, students), STATE);
    }

    private static YearSeries series(MeasureKey key, Set<SchoolYear> copies, MeasureResult... results) {
        Map<SchoolYear, MeasureResult> byYear = new TreeMap<>();
        for (MeasureResult result : results) {
            byYear.put(result.subject().schoolYear(), result);
        }
        return new YearReading(SampleParameters.standard())
                .read(RandomState.district(0), key, new SchoolYear(2011), byYear, copies);
    }

    private static YearSeries series(MeasureResult... results) {
        return series(ASIAN, Set.of(), results);
    }

    @Test
    void a_school_year_without_a_ratio_says_why() {
        YearSeries series = series(ASIAN, Set.of(new SchoolYear(2011)), year(2010, 3, 20), year(2011, 30, 100));
        assertThat(series.points())
                .extracting(YearPoint::gap)
                .containsExactly(
                        "no data for this year",
                        "too few students to judge; this is not the same as no concern",
                        "a copy of the year before");
        assertThat(series(year(2011, 30, 100)).points().get(2).gap()).isEmpty();
    }

    /** 30 and 40 of 100 against 200 of 1000 twice: 70 x 1000 over 400 x 100. */
    @Test
    void judged_school_years_are_pooled_each_with_its_own_comparison() {
        assertThat(series(year(2010, 30, 100), year(2011, 40, 100))
                        .pooled()
                        .orElseThrow()
                        .ratio())
                .isEqualTo(ExactRatio.of(7, 4));
        assertThat(series(year(2009, 3, 20), year(2010, 30, 100), year(2011, 40, 100))
                        .pooled()
                        .orElseThrow()
                        .ratio())
                .as("a school year too small to judge is left out")
                .isEqualTo(ExactRatio.of(7, 4));
    }

    @Test
    void one_judged_school_year_is_not_pooled() {
        assertThat(series(year(2011, 40, 100)).pooled()).isEmpty();
        assertThat(series(ASIAN, Set.of(new SchoolYear(2011)), year(2010, 40, 100), year(2011, 40, 100))
                        .pooled())
                .as("a copy is no second school year")
                .isEmpty();
    }

    /** The district's 4 of 100 are too few, so the State's 200 of 1000 stand in their place. */
    @Test
    void a_school_year_judged_against_the_state_is_pooled_against_it() {
        OutcomeCount few = new OutcomeCount(4, 100);
        YearSeries series = series(
                year(ASIAN, 2010, new OutcomeCount(30, 100), few), year(ASIAN, 2011, new OutcomeCount(40, 100), few));
        assertThat(series.pooled().orElseThrow().ratio()).isEqualTo(ExactRatio.of(7, 4));
    }

    /** 80 of 100 against 200 of 1000 is a ratio of 4, from which the marker counts. */
    @Test
    void only_a_plain_race_measure_carries_the_marker() {
        MeasureResult[] years = {year(2009, 80, 100), year(2010, 80, 100), year(2011, 80, 100)};
        assertThat(series(years).federalMarker()).isEqualTo("IDENTIFIED");
        assertThat(series(years[1], years[2]).federalMarker()).isEqualTo("AT_RISK_YEAR_2");
        assertThat(series(years[0], years[1]).federalMarker()).isEqualTo("NOT_CALCULATED");
        MeasureKey crossed = new MeasureKey(MeasureKind.B1_X, RaceEthnicity.ASIAN, IncomeGroup.LOW_INCOME, "", "");
        assertThat(series(crossed, Set.of(), years).federalMarker()).isEmpty();
        assertThat(series(MeasureKey.lowIncome(MeasureKind.B1_LI), Set.of(), years)
                        .federalMarker())
                .isEmpty();
        assertThat(series(MeasureKey.ofRace(MeasureKind.B1_ADJ_INCOME, RaceEthnicity.ASIAN), Set.of(), years)
                        .federalMarker())
                .isEmpty();
    }
}
