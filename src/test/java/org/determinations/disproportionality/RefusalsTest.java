package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.determinations.disproportionality.CountChecks.Refused.DISABLED_CROSSED;
import static org.determinations.disproportionality.CountChecks.Refused.DISABLED_INCOME;
import static org.determinations.disproportionality.CountChecks.Refused.DISABLED_RACE;
import static org.determinations.disproportionality.CountChecks.Refused.ENROLLED_CROSSED;
import static org.determinations.disproportionality.CountChecks.Refused.ENROLLED_INCOME;
import static org.determinations.disproportionality.CountChecks.Refused.ENROLLED_RACE;
import static org.determinations.disproportionality.CountChecks.Refused.PLACEMENTS;
import static org.determinations.disproportionality.CountChecks.Refused.WITHIN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.StateGroups;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.junit.jupiter.api.Test;

/** Each contradiction refuses what rests on it and nothing else: kinds of count, measures, and a district's part in the State. */
class RefusalsTest {
    private static final MeasureKey A1 = MeasureKey.lowIncome(MeasureKind.A1);
    private static final MeasureKey LOW_APART = MeasureKey.lowIncome(MeasureKind.B1_LI);
    private static final MeasureKey BLACK_APART = MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK);
    private static final MeasureKey BLACK_LOW_APART =
            MeasureKey.crossed(MeasureKind.B1_X, RaceEthnicity.BLACK, IncomeGroup.LOW_INCOME);

    private static CountChecks checks(Counts counts) {
        return CountChecks.of(counts.book(), RandomState.district(0));
    }

    private static Set<CountChecks.Refused> refused(Counts counts) {
        CountChecks checks = checks(counts);
        return EnumSet.allOf(CountChecks.Refused.class).stream()
                .filter(r -> checks.refuses(EnumSet.of(r)))
                .collect(Collectors.toSet());
    }

    private static List<MeasureKey> measures(Counts counts) {
        CountChecks checks = checks(counts);
        return List.of(A1, LOW_APART, BLACK_APART, BLACK_LOW_APART).stream()
                .filter(checks::refuses)
                .toList();
    }

    private static Counts incomes(StudentCell of, int total, int low, int other) {
        return Counts.of2011()
                .add(0, of, total)
                .add(0, of.with(IncomeGroup.LOW_INCOME), low)
                .add(0, of.with(IncomeGroup.NOT_LOW_INCOME), other);
    }

    private static Counts races(StudentCell of, int total, int each) {
        Counts counts = Counts.of2011().add(0, of, total);
        RaceEthnicity.groups().forEach(race -> counts.add(0, of.with(race), each));
        return counts;
    }

    private static Counts crossed(StudentCell of, int low, int black, int white) {
        StudentCell cell = of.with(IncomeGroup.LOW_INCOME);
        return Counts.of2011()
                .add(0, cell, low)
                .add(0, cell.with(RaceEthnicity.BLACK), black)
                .add(0, cell.with(RaceEthnicity.WHITE), white);
    }

    @Test
    void counts_that_agree_refuse_nothing() {
        assertThat(refused(incomes(Counts.ALL, 100, 40, 60))).isEmpty();
        assertThat(refused(races(Counts.DISABLED, 70, 10))).isEmpty();
        assertThat(refused(crossed(Counts.ALL, 90, 40, 50))).isEmpty();
    }

    @Test
    void incomes_races_and_their_crossing_refuse_their_own_kind_of_students() {
        assertThat(refused(incomes(Counts.ALL, 100, 40, 59))).containsExactly(ENROLLED_INCOME);
        assertThat(refused(incomes(Counts.DISABLED, 100, 40, 61))).containsExactly(DISABLED_INCOME);
        assertThat(refused(races(Counts.ALL, 69, 10))).containsExactly(ENROLLED_RACE);
        assertThat(refused(races(Counts.DISABLED, 69, 10))).containsExactly(DISABLED_RACE);
        assertThat(refused(crossed(Counts.ALL, 100, 40, 50))).containsExactly(ENROLLED_CROSSED);
        assertThat(refused(crossed(Counts.DISABLED, 80, 40, 50))).containsExactly(DISABLED_CROSSED);
    }

    @Test
    void more_students_with_disabilities_than_students_refuse_the_sums_within() {
        assertThat(refused(Counts.of2011().add(0, Counts.ALL, 10).add(0, Counts.DISABLED, 11)))
                .containsExactly(WITHIN);
        assertThat(refused(Counts.of2011().add(0, Counts.ALL, 11).add(0, Counts.DISABLED, 11)))
                .isEmpty();
    }

    @Test
    void placements_beyond_the_total_refuse_placements() {
        assertThat(refused(placed(40, 61))).containsExactly(PLACEMENTS);
        assertThat(refused(placed(40, 60))).isEmpty();
        assertThat(refused(placed(40, 59))).isEmpty();
        assertThat(checks(placed(40, 59)).unplaced()).isTrue();
        assertThat(checks(placed(40, 60)).unplaced()).isFalse();
        assertThat(checks(placed(40, 61)).unplaced())
                .as("another contradiction")
                .isFalse();
    }

    private static Counts placed(int apart, int inClass) {
        return Counts.of2011()
                .add(0, Counts.DISABLED, 100)
                .add(0, Counts.DISABLED.with(Placement.SUBSTANTIALLY_SEPARATE), apart)
                .add(0, Counts.DISABLED.with(Placement.IN_CLASS), inClass);
    }

    @Test
    void measures_are_refused_by_what_they_rest_on() {
        assertThat(measures(incomes(Counts.ALL, 100, 40, 59))).containsExactly(A1);
        assertThat(measures(incomes(Counts.DISABLED, 100, 40, 61))).containsExactly(A1, LOW_APART, BLACK_LOW_APART);
        assertThat(measures(races(Counts.ALL, 69, 10))).isEmpty();
        assertThat(measures(races(Counts.DISABLED, 69, 10))).containsExactly(BLACK_APART, BLACK_LOW_APART);
        assertThat(measures(crossed(Counts.DISABLED, 80, 40, 50))).containsExactly(BLACK_LOW_APART);
        assertThat(measures(placed(40, 61))).containsExactly(LOW_APART, BLACK_APART, BLACK_LOW_APART);
        assertThat(measures(placed(40, 59))).isEmpty();
    }

    /** 130 by income and race against a stated 100: every count of the district is refused. */
    @Test
    void a_total_that_is_not_its_parts_refuses_everything() {
        Counts counts = Counts.of2011().add(0, Counts.ALL, 100);
        for (RaceEthnicity race : List.of(RaceEthnicity.BLACK, RaceEthnicity.WHITE)) {
            counts.add(0, Counts.ALL.with(race).with(IncomeGroup.LOW_INCOME), 35)
                    .add(0, Counts.ALL.with(race).with(IncomeGroup.NOT_LOW_INCOME), 30);
        }
        assertThat(refused(counts)).containsExactlyInAnyOrder(CountChecks.Refused.values());
        assertThat(measures(counts)).containsExactly(A1, LOW_APART, BLACK_APART, BLACK_LOW_APART);
    }

    /** 60 and 20 of 100 and 200 in each district; the second states one student more than its incomes. */
    @Test
    void a_refused_district_is_not_in_the_states_total() {
        Counts counts = Counts.of2011().identification(0, 60, 100, 20, 200).identification(1, 60, 100, 20, 200);
        assertThat(total(counts)).isEqualTo("120 of 200 against 40 of 400");
        assertThat(total(counts.add(1, Counts.ALL, 301))).isEqualTo("60 of 100 against 20 of 200");
    }

    private static String total(Counts counts) {
        return StateTotals.of(counts.book()).list().stream()
                .filter(g -> g.key().equals(A1))
                .map(RefusalsTest::text)
                .findFirst()
                .orElseThrow();
    }

    private static String text(StateGroups groups) {
        return groups.focal().text() + " against " + groups.comparison().text();
    }

    private static MeasureResult measure(Counts counts, MeasureKey key) {
        CountBook book = counts.book();
        return new DistrictAnalysis(book, StateTotals.of(book), SampleParameters.standard())
                .measures(RandomState.district(0)).stream()
                        .filter(r -> r.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    private static void apart(Counts counts, RaceEthnicity race, String kind, int apart, int disabled) {
        StudentCell cell = Counts.DISABLED.with(race).ofDisability(kind);
        counts.add(0, cell.with(Placement.SUBSTANTIALLY_SEPARATE), apart)
                .add(0, cell.with(Placement.IN_CLASS), disabled - apart);
    }

    private static Counts twoCategories() {
        Counts counts = Counts.of2011();
        apart(counts, RaceEthnicity.BLACK, "05", 180, 800);
        apart(counts, RaceEthnicity.WHITE, "05", 45, 200);
        apart(counts, RaceEthnicity.BLACK, "08", 40, 200);
        apart(counts, RaceEthnicity.WHITE, "08", 80, 800);
        return counts;
    }

    /** Strata of 1000: (180 x 200 + 40 x 800) over (45 x 800 + 80 x 200) is 68/52. */
    @Test
    void disability_categories_are_strata() {
        MeasureKey key = MeasureKey.ofRace(MeasureKind.B1_ADJ_DISABILITY, RaceEthnicity.BLACK);
        assertThat(measure(twoCategories(), key).figures().orElseThrow().ratio().toString())
                .isEqualTo("17/13");
        assertThat(measure(twoCategories(), key).reason()).startsWith("2 strata with both groups");
        assertThat(measure(twoCategories(), MeasureKey.ofRace(MeasureKind.B1_ADJ_DISABILITY, RaceEthnicity.ASIAN))
                        .status())
                .isEqualTo(MeasureStatus.GROUP_ABSENT);
    }

    @Test
    void without_categories_in_the_input_nothing_is_adjusted_for_them() {
        Counts counts =
                Counts.of2011().separation(0, RaceEthnicity.BLACK, 40, 100).separation(0, RaceEthnicity.WHITE, 15, 100);
        MeasureResult result = measure(counts, MeasureKey.ofRace(MeasureKind.B1_ADJ_DISABILITY, RaceEthnicity.BLACK));
        assertThat(result.isNotInInput()).isTrue();
        assertThat(measure(counts, BLACK_APART).status().judged()).isTrue();
    }

    /** One stratum withheld is enough for no ratio; unplaced students are no remark of identification. */
    @Test
    void one_withheld_stratum_withholds_the_ratio() {
        Counts counts = twoCategories();
        StudentCell asian = Counts.DISABLED.with(RaceEthnicity.ASIAN).ofDisability("08");
        counts.suppressed(0, asian.with(Placement.SUBSTANTIALLY_SEPARATE), "*")
                .add(0, asian.with(Placement.IN_CLASS), 20);
        assertThat(measure(counts, MeasureKey.ofRace(MeasureKind.B1_ADJ_DISABILITY, RaceEthnicity.BLACK))
                        .status())
                .isEqualTo(MeasureStatus.INPUT_SUPPRESSED);
    }

    @Test
    void students_without_a_placement_are_no_remark_of_identification() {
        Counts counts = Counts.of2011()
                .identification(0, 60, 240, 40, 240)
                .add(0, Counts.DISABLED, 100)
                .add(0, Counts.DISABLED.with(Placement.SUBSTANTIALLY_SEPARATE), 20)
                .add(0, Counts.DISABLED.with(Placement.IN_CLASS), 70);
        assertThat(checks(counts).unplaced()).isTrue();
        assertThat(measure(counts, A1).figures()).isPresent();
        assertThat(measure(counts, A1).marks()).doesNotContain(MeasureMark.UNPLACED);
    }
}
