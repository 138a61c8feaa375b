package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.junit.jupiter.api.Test;

/** What a superintendent and a person with a calculator read about one measure, to the letter; the main numbers worked by hand; the sentences and intervals record what the product says. */
class MeasureWordsTest {
    private static final DisproportionalityParameters PARAMETERS = SampleParameters.standard();
    private static final MeasureKey A1 = MeasureKey.lowIncome(MeasureKind.A1);
    private static final String NAME = "Invented Harbor";
    private static final String STRENGTH =
            "; strength of evidence, changes no status; the whole district is counted, so"
                    + " intervals describe variation from year to year, not sampling";

    private static List<MeasureResult> measures(Counts counts) {
        CountBook book = counts.book();
        return PValueAdjustment.adjust(
                new DistrictAnalysis(book, StateTotals.of(book), PARAMETERS).measures(RandomState.district(0)));
    }

    private static MeasureResult measure(Counts counts, MeasureKey key) {
        return measures(counts).stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Counts counts, MeasureKey key) {
        return new MeasureArithmetic(PARAMETERS).lines(measure(counts, key));
    }

    private static List<String> sentences(Counts counts, MeasureQuestion question) {
        QuestionAnswer answer = new QuestionAnswers(PARAMETERS)
                .answer(
                        new MeasureSubject(RandomState.district(0), RandomState.YEAR),
                        NAME,
                        question,
                        measures(counts));
        return answer.sentences();
    }

    /** The rest of the State: 100 of 400 against 100 of 800, a ratio of 2. */
    private static Counts district(int lowDisabled, int low, int otherDisabled, int other) {
        return Counts.of2011()
                .identification(0, lowDisabled, low, otherDisabled, other)
                .identification(1, 100, 400, 100, 800);
    }

    @Test
    void every_line_of_a_risk_ratio_follows_from_the_counts() {
        Counts counts = Counts.of2011().identification(0, 736, 3200, 312, 2400).identification(1, 400, 2000, 800, 6000);
        assertThat(lines(counts, A1))
                .endsWith(
                        "bands: watch from 1.5, concern from 2.0, high concern from 3.0, both only with a lower limit above 1",
                        "risk difference = 10.00 points",
                        "excess students a - n x comparison risk = 320.0",
                        "share of those with the outcome = 70.23%, of all = 57.14%, difference = 13.09 points"
                                + " (22.90% of the share of all), upper bound of the E-formula = 58.67%",
                        "largest possible ratio = 7.69",
                        "ratio in the whole State = 1.65",
                        "ratio in the rest of the State = 1.50",
                        "district over rest of the State = 1.18, z = 1.98",
                        "students whose outcome must change to change the status: 36; one fewer gives 1.77; one more gives 1.77",
                        "p (Pearson) = 2.203090688E-21, adjusted (Holm over 1) = 2.203090688E-21, within the error rate of 0.05"
                                + STRENGTH,
                        "note: above the rest of the State",
                        "status: WATCH, watch");
    }

    /** 25 percent against 104 of 940: 2.26; 240 x 104 / 940 = 26.6 expected, 33.4 more. */
    @Test
    void a_ratio_against_the_state_says_so_and_leaves_the_composition_out() {
        Counts counts = district(60, 240, 4, 140);
        List<String> lines = lines(counts, A1);
        assertThat(lines)
                .contains(
                        "all other groups in the State: b_s = 104 of m_s = 940",
                        "focal risk a/n = 25.00%; comparison risk = 11.06%",
                        "ratio = 235/104 = 2.26",
                        "excess students a - n x comparison risk = 33.4",
                        "largest possible ratio = 9.04")
                .noneMatch(l -> l.startsWith("share of those with the outcome"));
        assertThat(sentences(counts, MeasureQuestion.A))
                .containsExactly(
                        "Invented Harbor appears to over-identify low-income students as eligible for special education.",
                        "In 2011-12, 25.0% of low-income students had an IEP, against 11.1% of students who are not low-income:"
                                + " 2.26 times as likely (likely range 1.70 to 2.99). In the rest of the State the figure is 2.00.",
                        "Invented Harbor has too few students who are not low-income for a fair comparison at home, so the"
                                + " comparison is with those across the State.",
                        "At equal rates about 33 fewer low-income students would have an IEP. That is a reason to look at"
                                + " referral and early reading support; it does not say that any child was identified wrongly.");
    }

    /** 90 percent against 60 percent: no ratio above 1 / 0.6 is possible, and one student fewer gives 89/60. */
    @Test
    void a_ratio_that_cannot_rise_is_read_by_its_difference() {
        Counts counts = district(90, 100, 60, 100);
        assertThat(lines(counts, A1))
                .contains(
                        "students whose outcome must change to change the status: 1; one fewer gives 1.48; one more gives 1.52",
                        "note: one student placed differently would change this result",
                        "note: the ratio cannot reach the next band; read the difference in points",
                        "status: WATCH, watch, FRAGILE");
        assertThat(sentences(counts, MeasureQuestion.A))
                .endsWith(
                        "That is to be watched and is no concern: a ratio is watched from 1.5 and can be of concern from 2.0.",
                        "Because 60.0% of the comparison group already have this outcome, the ratio cannot exceed 1.67; read"
                                + " the difference of 30.0 points instead.");
    }

    /** Forty students of unknown income, ten with an IEP: (100/440) / (60/500) and (90/400) / (70/540). */
    @Test
    void students_of_unknown_group_bound_the_ratio() {
        Counts counts = district(90, 400, 60, 500)
                .add(0, Counts.ALL.with(IncomeGroup.UNKNOWN), 40)
                .add(0, Counts.DISABLED.with(IncomeGroup.UNKNOWN), 10);
        assertThat(lines(counts, A1))
                .contains(
                        "with all students of unknown group on one side the ratio would be 1.74 or 1.89",
                        "note: some students belong to no known group")
                .noneMatch(l -> l.startsWith("note: above"));
        assertThat(lines(district(90, 400, 60, 500), A1))
                .as("without such students")
                .noneMatch(l -> l.contains("unknown group") || l.contains("no known group"));
    }

    private static void separate(Counts counts, RaceEthnicity race, IncomeGroup income, int separate, int disabled) {
        StudentCell cell = Counts.DISABLED.with(race).with(income);
        counts.add(0, cell.with(Placement.SUBSTANTIALLY_SEPARATE), separate)
                .add(0, cell.with(Placement.IN_CLASS), disabled - separate);
    }

    private static Counts twoStrata() {
        Counts counts = Counts.of2011();
        separate(counts, RaceEthnicity.BLACK, IncomeGroup.LOW_INCOME, 180, 800);
        separate(counts, RaceEthnicity.WHITE, IncomeGroup.LOW_INCOME, 45, 200);
        separate(counts, RaceEthnicity.BLACK, IncomeGroup.NOT_LOW_INCOME, 40, 200);
        separate(counts, RaceEthnicity.WHITE, IncomeGroup.NOT_LOW_INCOME, 80, 800);
        return counts;
    }

    /** Strata of 1000: (180 x 200 + 40 x 800) over (45 x 800 + 80 x 200) is 68/52. */
    @Test
    void an_adjusted_ratio_names_its_strata_and_no_state() {
        List<String> lines = lines(twoStrata(), MeasureKey.ofRace(MeasureKind.B1_ADJ_INCOME, RaceEthnicity.BLACK));
        assertThat(lines)
                .startsWith(
                        "09010000, 2011-12, B1-adj-income BLACK",
                        "focal group (Black or African American): a = 220 of n = 1000",
                        "comparison group: b = 125 of m = 1000",
                        "method: Mantel-Haenszel risk ratio (2 strata with both groups; odds ratio 1.3931 (1.0484 to 1.8512);"
                                + " equal odds in all strata: p = 0.0042)",
                        "focal risk a/n = 22.00%; comparison risk = 16.82%",
                        "ratio = 17/13 = 1.31",
                        "interval (0.95): 1.05114314 to 1.62685662",
                        "bands: watch from 1.5, concern from 2.0, high concern from 3.0, both only with a lower limit above 1",
                        "risk difference = 5.18 points",
                        "excess students a - n x comparison risk = 51.8",
                        "largest possible ratio = 5.94")
                .anyMatch(l -> l.startsWith("p (Cochran-Mantel-Haenszel) = 0.0168")
                        && l.contains(", within the error rate of 0.10;"))
                .endsWith("status: NO_CONCERN, no concern");
    }

    /** Low income 225 of 1000 against 120 of 1000; Black 220 against 125; both taken into account for each other. */
    @Test
    void question_b_names_what_was_taken_into_account_and_who_is_absent() {
        assertThat(sentences(twoStrata(), MeasureQuestion.B))
                .containsExactly(
                        "On the groups that could be judged, Invented Harbor does not appear to separate students with"
                                + " disabilities inordinately across low-income or racial groups.",
                        "In 2011-12, 22.5% of low-income students with disabilities learned mainly in substantially separate"
                                + " classrooms, against 12.0% of students with disabilities who are not low-income: 1.88 times"
                                + " as likely (likely range 1.53 to 2.30).",
                        "That is to be watched and is no concern: a ratio is watched from 1.5 and can be of concern from 2.0.",
                        "After taking race and ethnicity into account the ratio is 1.50.",
                        "In 2011-12, 22.0% of Black or African American students with disabilities learned mainly in"
                                + " substantially separate classrooms, against 12.5% of other students with disabilities: 1.76"
                                + " times as likely (likely range 1.44 to 2.15).",
                        "That is to be watched and is no concern: a ratio is watched from 1.5 and can be of concern from 2.0.",
                        "After taking family income into account the ratio is 1.31.",
                        "Nobody to judge: there are no Hispanic or Latino students, American Indian or Alaska Native students,"
                                + " Asian students, Native Hawaiian or Pacific Islander students and students of two or more"
                                + " races.");
    }

    /** 40 of 100 against 15 of 100: 25 more than at equal rates. */
    @Test
    void question_b_of_concern_says_how_many_would_be_taught_together() {
        Counts counts =
                Counts.of2011().separation(0, RaceEthnicity.BLACK, 40, 100).separation(0, RaceEthnicity.WHITE, 15, 100);
        assertThat(sentences(counts, MeasureQuestion.B))
                .contains(
                        "Invented Harbor appears to separate students with disabilities inordinately across low-income or"
                                + " racial groups.",
                        "At equal rates about 25 fewer Black or African American students would be taught"
                                + " apart. That is a reason to look at how placements are decided; it does not say that any"
                                + " child is placed wrongly.");
    }
}
