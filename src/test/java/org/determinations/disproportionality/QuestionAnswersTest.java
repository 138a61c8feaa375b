package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.secondary.MeasureEvidence;
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

/** What decides an answer, what informs it, and in which order they are named; and the screen over all districts. */
class QuestionAnswersTest {
    private static final DisproportionalityParameters PARAMETERS = SampleParameters.standard();
    private static final MeasureSubject SUBJECT = new MeasureSubject(RandomState.district(0), RandomState.YEAR);
    private static final MeasureKey A1 = MeasureKey.lowIncome(MeasureKind.A1);

    private static void apart(Counts counts, RaceEthnicity race, IncomeGroup income, int apart, int disabled) {
        StudentCell cell = Counts.DISABLED.with(race).with(income);
        counts.add(0, cell.with(Placement.SUBSTANTIALLY_SEPARATE), apart)
                .add(0, cell.with(Placement.IN_CLASS), disabled - apart);
    }

    /** Low-income students of either race are apart twice as often and more; of Black students 110, of white 70 of 300 each. */
    private static Counts byRaceAndIncome() {
        Counts counts = Counts.of2011();
        apart(counts, RaceEthnicity.BLACK, IncomeGroup.LOW_INCOME, 90, 150);
        apart(counts, RaceEthnicity.BLACK, IncomeGroup.NOT_LOW_INCOME, 20, 150);
        apart(counts, RaceEthnicity.WHITE, IncomeGroup.LOW_INCOME, 60, 150);
        apart(counts, RaceEthnicity.WHITE, IncomeGroup.NOT_LOW_INCOME, 10, 150);
        return counts;
    }

    private static List<MeasureResult> measures(CountBook book, DistrictCode district) {
        return new DistrictAnalysis(book, StateTotals.of(book), PARAMETERS).measures(district);
    }

    private static QuestionAnswer answer(MeasureQuestion question, List<MeasureResult> results) {
        return new QuestionAnswers(PARAMETERS).answer(SUBJECT, "Invented Harbor", question, results);
    }

    /** B1-LI is 150 of 300 against 30 of 300. Black low-income students are 90 of 150 against 90 of 450. */
    @Test
    void measures_of_concern_that_do_not_decide_inform_in_the_order_printed() {
        List<MeasureResult> results = measures(byRaceAndIncome().book(), RandomState.district(0));
        QuestionAnswer answer = answer(MeasureQuestion.B, results);
        assertThat(answer.verdict()).isEqualTo(QuestionAnswer.Verdict.APPEARS);
        assertThat(answer.decidedBy()).containsExactly(MeasureKey.lowIncome(MeasureKind.B1_LI));
        assertThat(answer.informedBy())
                .containsExactly(
                        MeasureKey.crossed(MeasureKind.B1_X, RaceEthnicity.BLACK, IncomeGroup.LOW_INCOME),
                        MeasureKey.lowIncome(MeasureKind.B1_ADJ_RACE));
        assertThat(answer.warranted()).isTrue();
    }

    @Test
    void the_order_in_which_measures_come_does_not_matter() {
        List<MeasureResult> results = new ArrayList<>(measures(byRaceAndIncome().book(), RandomState.district(0)));
        QuestionAnswer expected = answer(MeasureQuestion.B, results);
        assertThat(expected.notJudged()).hasSize(5).isSorted();
        for (int seed = 1; seed <= 10; seed++) {
            Collections.shuffle(results, new Random(seed));
            assertThat(answer(MeasureQuestion.B, results)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void a_question_without_counts_cannot_be_answered_by_the_measures_of_the_other() {
        QuestionAnswer answer =
                answer(MeasureQuestion.A, measures(byRaceAndIncome().book(), RandomState.district(0)));
        assertThat(answer.verdict()).isEqualTo(QuestionAnswer.Verdict.CANNOT_TELL);
        assertThat(answer.informedBy()).isEmpty();
        assertThat(answer.warranted()).isFalse();
        assertThat(answer(MeasureQuestion.B, List.of()).verdict()).isEqualTo(QuestionAnswer.Verdict.CANNOT_TELL);
    }

    /** A district in scope of which the input has no row has no measure at all, and two answers. */
    @Test
    void a_district_without_counts_has_an_answer_to_each_question_in_its_own_words() {
        assertThat(answer(MeasureQuestion.A, List.of()).sentences())
                .containsExactly(
                        "Whether Invented Harbor appears to over-identify low-income students as eligible for special"
                                + " education cannot be judged from these counts. This is not the same as no concern.");
        assertThat(answer(MeasureQuestion.B, List.of()).sentences())
                .containsExactly(
                        "Whether Invented Harbor appears to separate students with disabilities inordinately across"
                                + " low-income or racial groups cannot be judged from these counts. This is not the same as no"
                                + " concern.");
    }

    private static Counts state() {
        return Counts.of2011()
                .identification(0, 30, 200, 20, 200)
                .identification(1, 60, 200, 20, 200)
                .identification(2, 24, 200, 20, 200);
    }

    /** Three districts: the smallest p is taken three times, the next one and a half times, the largest as it is. */
    @Test
    void the_screen_takes_one_measure_of_every_district_by_size_of_p() {
        CountBook book = state().book();
        List<MeasureResult> all = new ArrayList<>();
        book.districts().forEach(d -> all.addAll(measures(book, d)));
        Map<DistrictCode, BigDecimal> screen = PValueAdjustment.screen(all, MeasureKind.A1);
        assertThat(screen.keySet()).containsExactlyElementsOf(book.districts());
        BigDecimal middle = rawP(all, 0);
        assertThat(rawP(all, 1)).isLessThan(middle);
        assertThat(rawP(all, 2)).isGreaterThan(middle);
        assertThat(screen.get(RandomState.district(1)).doubleValue())
                .isCloseTo(rawP(all, 1).doubleValue() * 3, org.assertj.core.data.Offset.offset(1e-7));
        assertThat(screen.get(RandomState.district(0)).doubleValue())
                .isCloseTo(middle.doubleValue() * 3 / 2, org.assertj.core.data.Offset.offset(1e-7));
        assertThat(screen.get(RandomState.district(2))).isEqualByComparingTo(rawP(all, 2));
        assertThat(PValueAdjustment.screen(all, MeasureKind.B1_LI))
                .as("no counts")
                .isEmpty();
    }

    private static BigDecimal rawP(List<MeasureResult> all, int district) {
        return all.stream()
                .filter(r -> r.key().equals(A1) && r.subject().district().equals(RandomState.district(district)))
                .flatMap(r -> r.evidence().stream())
                .map(MeasureEvidence::rawP)
                .findFirst()
                .orElseThrow();
    }

    /** Measures of two districts in one list: each answer looks at its own. */
    @Test
    void the_measures_of_other_districts_are_left_out() {
        CountBook book = state().book();
        List<MeasureResult> all = new ArrayList<>();
        book.districts().forEach(d -> all.addAll(measures(book, d)));
        assertThat(answer(MeasureQuestion.A, all).verdict()).isEqualTo(QuestionAnswer.Verdict.DOES_NOT_APPEAR);
        assertThat(new QuestionAnswers(PARAMETERS)
                        .answer(
                                new MeasureSubject(RandomState.district(1), RandomState.YEAR),
                                "Invented Ridge",
                                MeasureQuestion.A,
                                all)
                        .decidedBy())
                .as("60 of 200 against 20 of 200")
                .containsExactly(A1);
    }
}
