package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
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

    private static List<String> cells(MeasureKey key) {
        return PublicCounts.cellsOf(MeasureResult.without(
                        new MeasureSubject(RandomState.district(0), RandomState.YEAR),
                        key,
                        Optional.empty(),
                        MeasureStatus.NOT_CALCULATED,
                        "no reason"))
                .stream()
                .map(id -> id.replace(RandomState.district(0) + "|" + RandomState.YEAR + "|", ""))
                .toList();
    }

    @Test
    void a_measure_stands_on_the_counts_of_its_kind_and_the_wider_one() {
        assertThat(cells(MeasureKey.lowIncome(MeasureKind.A1)))
                .containsExactly(
                        "DISABLED|LOW_INCOME",
                        "ENROLLED|LOW_INCOME",
                        "DISABLED|NOT_LOW_INCOME",
                        "ENROLLED|NOT_LOW_INCOME");
        assertThat(cells(MeasureKey.lowIncome(MeasureKind.B2_LI)))
                .containsExactly(
                        "SEPARATE_SCHOOL|LOW_INCOME",
                        "SCHOOL_AGE|LOW_INCOME",
                        "SEPARATE_SCHOOL|NOT_LOW_INCOME",
                        "SCHOOL_AGE|NOT_LOW_INCOME");
        assertThat(cells(MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK)))
                .startsWith("SEPARATE|BLACK", "SCHOOL_AGE|BLACK", "SEPARATE|ALL", "SCHOOL_AGE|ALL")
                .hasSize(16);
    }

    @Test
    void a_measure_whose_counts_no_table_prints_stands_on_none() {
        assertThat(cells(MeasureKey.crossed(MeasureKind.B1_X, RaceEthnicity.BLACK, IncomeGroup.LOW_INCOME)))
                .isEmpty();
        assertThat(cells(MeasureKey.lowIncome(MeasureKind.A3))).isEmpty();
        assertThat(cells(new MeasureKey(MeasureKind.A2, RaceEthnicity.ALL, IncomeGroup.LOW_INCOME, "K-5", "")))
                .isEmpty();
    }

    /** 35 apart and 35 or 36 in class, of 70: one more than there are leaves out what rests on placements. */
    @Test
    void placements_beyond_the_total_leave_out_the_counts_that_rest_on_them() {
        assertThat(universes(35)).containsExactly("DISABLED", "SCHOOL_AGE", "SEPARATE");
        assertThat(universes(36)).containsExactly("DISABLED");
    }

    private static Set<String> universes(int inClass) {
        Counts counts = Counts.of2011().add(0, Counts.DISABLED.with(Placement.IN_CLASS), inClass);
        groups(counts, Counts.DISABLED, 10);
        groups(counts, Counts.DISABLED.with(Placement.SUBSTANTIALLY_SEPARATE), 5);
        Set<String> universes = new TreeSet<>();
        PublicCounts.table(counts.book(), List.of(RandomState.district(0)), Set.of())
                .cells()
                .forEach(c -> universes.add(c.id().split("\\|")[2]));
        return universes;
    }

    private static void groups(Counts counts, StudentCell of, int each) {
        counts.add(0, of, 7 * each)
                .add(0, of.with(IncomeGroup.LOW_INCOME), 3 * each)
                .add(0, of.with(IncomeGroup.NOT_LOW_INCOME), 4 * each);
        RaceEthnicity.groups().forEach(race -> counts.add(0, of.with(race), each));
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
