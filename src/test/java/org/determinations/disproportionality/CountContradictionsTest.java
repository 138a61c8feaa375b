package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.junit.jupiter.api.Test;

/** Counts of one district that contradict each other or are not there: what is said, and which measures it refuses. */
class CountContradictionsTest {
    private static final StudentCell BLACK = Counts.ALL.with(RaceEthnicity.BLACK);
    private static final StudentCell LOW = Counts.ALL.with(IncomeGroup.LOW_INCOME);

    private static List<String> issues(Counts counts) {
        return CountChecks.of(counts.book(), RandomState.district(0)).issues().stream()
                .map(i -> i.code() + ": " + i.wrong() + ", " + i.found())
                .toList();
    }

    private static List<IssueCode> codes(Counts counts) {
        return CountChecks.of(counts.book(), RandomState.district(0)).issues().stream()
                .map(Issue::code)
                .toList();
    }

    private static MeasureResult measure(Counts counts, MeasureKey key) {
        CountBook book = counts.book();
        return analysis(book).measures(RandomState.district(0)).stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static DistrictAnalysis analysis(CountBook book) {
        return new DistrictAnalysis(book, StateTotals.of(book), SampleParameters.standard());
    }

    private static Counts group(StudentCell cell, int disabled, int enrolled) {
        return Counts.of2011().add(0, cell, enrolled).add(0, cell.with(Counts.DISABLED.disability()), disabled);
    }

    @Test
    void a_group_has_no_more_students_with_disabilities_than_students() {
        assertThat(issues(group(Counts.ALL, 11, 10)))
                .containsExactly(
                        "GROUP_ABOVE_WHOLE: more students with disabilities than enrolled in the district, 11 of 10");
        assertThat(issues(group(BLACK, 11, 10)))
                .contains(
                        "GROUP_ABOVE_WHOLE: more students with disabilities than enrolled in Black or African American, 11 of 10");
        assertThat(issues(group(LOW, 11, 10)))
                .contains("GROUP_ABOVE_WHOLE: more students with disabilities than enrolled in low-income, 11 of 10");
        assertThat(issues(group(Counts.ALL.with(IncomeGroup.NOT_LOW_INCOME), 11, 10)))
                .contains(
                        "GROUP_ABOVE_WHOLE: more students with disabilities than enrolled in not low-income, 11 of 10");
        assertThat(codes(group(Counts.ALL, 10, 10))).as("all of them").isEmpty();
    }

    /** Black and white low-income students; the others have no row. */
    private static Counts crossed(int low, int lowBlack, int lowWhite) {
        return Counts.of2011()
                .add(0, LOW, low)
                .add(0, LOW.with(RaceEthnicity.BLACK), lowBlack)
                .add(0, LOW.with(RaceEthnicity.WHITE), lowWhite);
    }

    @Test
    void races_within_an_income_add_up_to_it() {
        assertThat(issues(crossed(100, 40, 50)))
                .containsExactly(
                        "CROSSING_NOT_MARGINS: counts by race and income do not add up to low-income, 90 of 100");
        assertThat(codes(crossed(80, 40, 50))).containsExactly(IssueCode.CROSSING_NOT_MARGINS);
        assertThat(codes(crossed(90, 40, 50))).isEmpty();
    }

    @Test
    void incomes_within_a_race_add_up_to_it() {
        Counts short10 = Counts.of2011()
                .add(0, BLACK, 100)
                .add(0, BLACK.with(IncomeGroup.LOW_INCOME), 40)
                .add(0, BLACK.with(IncomeGroup.NOT_LOW_INCOME), 50);
        assertThat(issues(short10))
                .containsExactly("CROSSING_NOT_MARGINS: counts by race and income do not add up to"
                        + " Black or African American, 90 of 100");
        assertThat(codes(short10.add(0, BLACK.with(IncomeGroup.UNKNOWN), 10))).isEmpty();
    }

    private static Counts races(int total, RaceEthnicity... without) {
        Counts counts = Counts.of2011().add(0, Counts.ALL, total);
        List<RaceEthnicity> stated = new ArrayList<>(RaceEthnicity.groups());
        stated.removeAll(List.of(without));
        stated.forEach(race -> counts.add(0, Counts.ALL.with(race), 10));
        return counts;
    }

    @Test
    void students_beyond_all_seven_races_are_of_unknown_race_and_a_missing_race_is_none() {
        assertThat(codes(races(75))).containsExactly(IssueCode.RACES_BELOW_TOTAL);
        assertThat(codes(races(75, RaceEthnicity.ASIAN))).containsExactly(IssueCode.RACE_NOT_IN_FILE);
        assertThat(codes(races(69))).containsExactly(IssueCode.RACES_ABOVE_TOTAL);
        assertThat(codes(races(70))).isEmpty();
    }

    private static Counts placed(int separate, int inClass, int disabled) {
        return Counts.of2011()
                .separation(0, RaceEthnicity.BLACK, 40, 100)
                .separation(0, RaceEthnicity.WHITE, 15, 100)
                .add(0, Counts.DISABLED, disabled)
                .add(0, Counts.DISABLED.with(Placement.SUBSTANTIALLY_SEPARATE), separate)
                .add(0, Counts.DISABLED.with(Placement.IN_CLASS), inClass);
    }

    @Test
    void students_without_a_placement_are_marked_and_too_many_placements_refuse() {
        MeasureKey black = MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK);
        assertThat(measure(placed(55, 145, 200), black).marks()).doesNotContain(MeasureMark.UNPLACED);
        assertThat(measure(placed(55, 140, 200), black).marks()).contains(MeasureMark.UNPLACED);
        MeasureResult refused = measure(placed(55, 150, 200), black);
        assertThat(refused.status()).isEqualTo(MeasureStatus.DATA_ERROR);
        assertThat(refused.reason())
                .startsWith("the placements add up to more than the students with disabilities (CR-");
    }

    @Test
    void a_contradiction_of_incomes_refuses_what_rests_on_income_only() {
        Counts counts = placed(55, 145, 200)
                .add(0, Counts.DISABLED.with(IncomeGroup.LOW_INCOME), 90)
                .add(0, Counts.DISABLED.with(IncomeGroup.NOT_LOW_INCOME), 90);
        assertThat(measure(counts, MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK))
                        .status()
                        .judged())
                .isTrue();
        for (MeasureKey key : List.of(
                MeasureKey.lowIncome(MeasureKind.B1_LI),
                MeasureKey.ofRace(MeasureKind.B1_ADJ_INCOME, RaceEthnicity.BLACK),
                MeasureKey.lowIncome(MeasureKind.B1_ADJ_RACE))) {
            assertThat(measure(counts, key).status()).as(key.text()).isEqualTo(MeasureStatus.DATA_ERROR);
        }
    }

    @Test
    void a_small_comparison_group_without_the_state_is_told_from_too_few() {
        CountBook book = Counts.of2011().identification(0, 60, 240, 4, 140).book();
        MeasureResult alone = new DistrictAnalysis(book, StateTotals.NOT_IN_INPUT, SampleParameters.standard())
                .measures(RandomState.district(0)).stream()
                        .filter(r -> r.key().equals(MeasureKey.lowIncome(MeasureKind.A1)))
                        .findFirst()
                        .orElseThrow();
        assertThat(alone.reason())
                .isEqualTo(
                        "the district's comparison group is too small, and the counts of the whole State are not in the"
                                + " input");
        assertThat(measure(Counts.of2011().identification(0, 60, 240, 4, 140), MeasureKey.lowIncome(MeasureKind.A1))
                        .reason())
                .as("the State is in the input, and small itself")
                .startsWith("the district's comparison group has 4 of 140");
        CountBook few = Counts.of2011().identification(0, 9, 240, 4, 140).book();
        assertThat(new DistrictAnalysis(few, StateTotals.NOT_IN_INPUT, SampleParameters.standard())
                        .measures(RandomState.district(0)).stream()
                                .filter(r -> r.key().equals(MeasureKey.lowIncome(MeasureKind.A1)))
                                .map(MeasureResult::reason))
                .as("the group itself is too small")
                .first()
                .asString()
                .startsWith("the group has 9 of 240");
    }

    @Test
    void association_needs_two_groups_and_both_outcomes_and_possible_counts() {
        assertThat(association(placed(55, 145, 200)).dissimilarity())
                .contains(ExactRatio.of(40, 55).minus(ExactRatio.of(60, 145)));
        assertThat(association(Counts.of2011().separation(0, RaceEthnicity.BLACK, 40, 100))
                        .reason())
                .isEqualTo("fewer than two groups, or everyone or nobody has the outcome");
        for (int separate : new int[] {0, 100}) {
            assertThat(association(Counts.of2011()
                                    .separation(0, RaceEthnicity.BLACK, separate, 100)
                                    .separation(0, RaceEthnicity.WHITE, separate, 100))
                            .reason())
                    .isEqualTo("fewer than two groups, or everyone or nobody has the outcome");
        }
        assertThat(association(Counts.of2011()
                                .separation(0, RaceEthnicity.BLACK, 101, 100)
                                .separation(0, RaceEthnicity.WHITE, 15, 100))
                        .reason())
                .isEqualTo(MeasureStatus.DATA_ERROR.words());
    }

    private static GroupAssociation association(Counts counts) {
        return analysis(counts.book()).associations(RandomState.district(0)).get(0);
    }
}
