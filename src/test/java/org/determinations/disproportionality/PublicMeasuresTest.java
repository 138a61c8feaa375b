package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.model.DisabilityStatus;
import org.determinations.model.IncomeGroup;
import org.determinations.model.MeasureKey;
import org.determinations.model.MeasureKind;
import org.determinations.model.MeasureMark;
import org.determinations.model.MeasureResult;
import org.determinations.model.Placement;
import org.determinations.model.RaceEthnicity;
import org.determinations.model.RatioMethod;
import org.determinations.model.StudentCell;
import org.determinations.suppression.SuppressedTable;
import org.determinations.suppression.SuppressionParameters;
import org.determinations.suppression.Suppressor;
import org.junit.jupiter.api.Test;

/** Which counts must be shown before a measure may be: all that its values, its method and its status tell of. */
class PublicMeasuresTest {
    private static final SuppressionParameters STANDARD =
            new SuppressionParameters(10, 2, 20, new BigDecimal("95"), new BigDecimal("5"));

    private static MeasureResult measure(CountBook book, MeasureKey key) {
        return new DistrictAnalysis(book, StateTotals.of(book), SampleParameters.standard())
                .measures(RandomState.district(0)).stream()
                        .filter(r -> r.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    private static SuppressedTable table(CountBook book) {
        return Suppressor.suppress(
                PublicCounts.table(book, List.of(RandomState.district(0)), Set.of()), STANDARD, Map.of());
    }

    @Test
    void a_ratio_against_the_state_tells_that_the_group_at_home_is_small_and_needs_its_counts_too() {
        CountBook book = Counts.of2011()
                .identification(0, 60, 240, 4, 140)
                .identification(1, 100, 400, 100, 800)
                .book();
        MeasureResult result = measure(book, MeasureKey.lowIncome(MeasureKind.A1));
        assertThat(result.method()).isEqualTo(RatioMethod.ALTERNATE_RISK_RATIO);
        assertThat(PublicCounts.cellsOf(result))
                .filteredOn(id -> id.endsWith("|NOT_LOW_INCOME"))
                .hasSize(2);
        assertThat(table(book).showsDerived(PublicCounts.cellsOf(result))).isFalse();
    }

    private static Counts races(int unknownDisabled, int unknown) {
        Counts counts = Counts.of2011();
        for (RaceEthnicity race : RaceEthnicity.groups()) {
            int disabled = race == RaceEthnicity.ASIAN ? 3 : race == RaceEthnicity.WHITE ? 70 : 40;
            one(counts, race, disabled, disabled * 5);
        }
        one(counts, RaceEthnicity.UNKNOWN, unknownDisabled, unknown);
        return counts;
    }

    private static void one(Counts counts, RaceEthnicity race, int disabled, int enrolled) {
        split(counts, race, IncomeGroup.LOW_INCOME, disabled - disabled / 2, enrolled - enrolled / 2);
        split(counts, race, IncomeGroup.NOT_LOW_INCOME, disabled / 2, enrolled / 2);
    }

    private static void split(Counts counts, RaceEthnicity race, IncomeGroup income, int disabled, int enrolled) {
        StudentCell without = StudentCell.of(race, income, DisabilityStatus.WITHOUT_DISABILITY, Placement.NONE);
        StudentCell with = StudentCell.of(race, income, DisabilityStatus.WITH_DISABILITY, Placement.IN_CLASS);
        counts.add(0, without, enrolled - disabled)
                .add(0, with, disabled - disabled / 3)
                .add(0, with.with(Placement.SUBSTANTIALLY_SEPARATE), disabled / 3);
    }

    /** What the others come to, with the total, would give the few of unknown race. */
    @Test
    void a_race_measure_beside_students_of_unknown_race_needs_every_race() {
        MeasureKey white = MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.WHITE);
        CountBook none = races(0, 0).book();
        MeasureResult whole = measure(none, white);
        assertThat(whole.marks()).doesNotContain(MeasureMark.UNKNOWN_GROUP);
        assertThat(table(none).showsDerived(PublicCounts.cellsOf(whole))).isTrue();
        CountBook few = races(6, 30).book();
        MeasureResult result = measure(few, white);
        assertThat(result.marks()).contains(MeasureMark.UNKNOWN_GROUP);
        assertThat(table(few).showsDerived(PublicCounts.cellsOf(result))).isFalse();
    }

    @Test
    void a_race_measure_without_a_ratio_needs_every_race() {
        CountBook book = races(0, 0).book();
        MeasureResult asian = measure(book, MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.ASIAN));
        assertThat(asian.figures()).isEmpty();
        assertThat(PublicCounts.cellsOf(asian))
                .filteredOn(id -> id.contains("|SEPARATE|"))
                .hasSize(RaceEthnicity.groups().size() + 1);
    }

    /** With one other district, the rest of the State is that district. */
    @Test
    void the_state_is_told_only_where_enough_stands_outside_the_table() {
        MeasureKey key = MeasureKey.lowIncome(MeasureKind.A1);
        Counts two = Counts.of2011().identification(0, 60, 240, 40, 140).identification(1, 100, 400, 100, 800);
        assertThat(wide(two)).doesNotContain(key);
        assertThat(wide(two.identification(2, 1, 20, 1, 20))).contains(key);
        assertThat(wide(Counts.of2011()
                        .identification(0, 60, 240, 40, 140)
                        .identification(1, 10, 400, 100, 800)
                        .identification(2, 9, 20, 1, 20)))
                .as("19 low-income students with disabilities outside the table")
                .doesNotContain(key);
        assertThat(wide(Counts.of2011()
                        .identification(0, 60, 240, 40, 140)
                        .identification(1, 10, 400, 100, 800)
                        .identification(2, 10, 20, 1, 20)))
                .as("20 of them")
                .contains(key);
    }

    /** 60 low-income and 60 other students of 130: the income of ten is not told, so that the State's figure leaves district 2 out. */
    @Test
    void a_district_that_the_states_figure_leaves_out_hides_no_other() {
        Counts sound = Counts.of2011()
                .identification(0, 60, 240, 40, 140)
                .identification(1, 100, 400, 100, 800)
                .identification(2, 20, 60, 20, 60);
        assertThat(wide(sound)).contains(MeasureKey.lowIncome(MeasureKind.A1));
        assertThat(wide(sound.add(2, Counts.ALL, 130)))
                .as("what is left of the State is district 1 alone")
                .doesNotContain(MeasureKey.lowIncome(MeasureKind.A1));
    }

    private static Set<MeasureKey> wide(Counts counts) {
        return RestOfState.wide(counts.book(), List.of(RandomState.district(0)), STANDARD.hiddenSum());
    }
}
