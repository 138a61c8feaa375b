package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.model.ExactRatio;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.secondary.FunnelPoint;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureEvidence;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.StateFunnel;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.junit.jupiter.api.Test;

/** A district from its rows to its answers. */
class DistrictAnalysisTest {
    private static final DisproportionalityParameters PARAMETERS = SampleParameters.standard();
    private static final MeasureSubject SUBJECT = new MeasureSubject(RandomState.district(0), RandomState.YEAR);

    private static List<MeasureResult> measures(CountBook book) {
        return new DistrictAnalysis(book, StateTotals.of(book), PARAMETERS).measures(RandomState.district(0));
    }

    private static MeasureResult of(List<MeasureResult> results, MeasureKey key) {
        return results.stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
    }

    /** Every count and crude ratio again, the slow and plain way: one loop over all rows for each number. */
    @Test
    void counts_agree_with_a_plain_loop_over_the_rows() {
        for (long seed = 1; seed <= 10; seed++) {
            List<StudentCount> rows = RandomState.of(seed, 5);
            CountBook book = CountBook.of(RandomState.YEAR, rows);
            for (MeasureResult result : measures(book)) {
                if (result.key().kind().shape() != MeasureKind.Shape.PLAIN
                        || result.input().isEmpty()) {
                    continue;
                }
                MeasureInput input = result.input().get();
                assertThat(input.focal())
                        .as("seed %d %s", seed, result.key().text())
                        .isEqualTo(loop(rows, result.key(), true, true));
                assertThat(input.comparison())
                        .as("seed %d %s", seed, result.key().text())
                        .isEqualTo(loop(rows, result.key(), false, true));
                assertThat(input.stateFocal())
                        .as("seed %d %s", seed, result.key().text())
                        .isEqualTo(loop(rows, result.key(), true, false));
                assertThat(input.stateComparison()).isEqualTo(loop(rows, result.key(), false, false));
            }
        }
    }

    private static OutcomeCount loop(List<StudentCount> rows, MeasureKey key, boolean focal, boolean own) {
        long outcome = 0;
        long students = 0;
        for (StudentCount row : rows) {
            StudentCell cell = row.cell();
            boolean inFocal = (key.race() == RaceEthnicity.ALL || key.race() == cell.race())
                    && (key.income() == IncomeGroup.ALL || key.income() == cell.income());
            boolean disabled = cell.disability() == DisabilityStatus.WITH_DISABILITY;
            boolean counted = key.kind().question() == MeasureQuestion.A || disabled;
            if (inFocal != focal || !counted || own && !row.district().equals(RandomState.district(0))) {
                continue;
            }
            int n = row.students().value().orElse(0);
            students += n;
            boolean has = switch (key.kind().outcome()) {
                case IDENTIFIED -> disabled;
                case SUBSTANTIALLY_SEPARATE -> cell.placement() == Placement.SUBSTANTIALLY_SEPARATE;
                case SEPARATE_SCHOOL ->
                    cell.placement() == Placement.SEPARATE_SCHOOL || cell.placement() == Placement.RESIDENTIAL;
            };
            outcome += has ? n : 0;
        }
        return new OutcomeCount(outcome, students);
    }

    @Test
    void every_measure_of_the_list_is_there_once() {
        Map<MeasureKind, Integer> perKind = new TreeMap<>();
        measures(CountBook.of(RandomState.YEAR, RandomState.of(3, 3)))
                .forEach(r -> perKind.merge(r.key().kind(), 1, Integer::sum));
        assertThat(perKind)
                .containsEntry(MeasureKind.A1, 1)
                .containsEntry(MeasureKind.A2, 1)
                .containsEntry(MeasureKind.A3, 1)
                .containsEntry(MeasureKind.B1_LI, 1)
                .containsEntry(MeasureKind.B1_R, 7)
                .containsEntry(MeasureKind.B1_X, 14)
                .containsEntry(MeasureKind.B1_ADJ_INCOME, 7)
                .containsEntry(MeasureKind.B1_ADJ_RACE, 1)
                .containsEntry(MeasureKind.B2_R, 7);
    }

    @Test
    void slices_that_the_file_lacks_are_not_in_the_input_and_never_no_concern() {
        List<MeasureResult> results = measures(CountBook.of(RandomState.YEAR, RandomState.of(3, 3)));
        MeasureResult sliced = of(results, MeasureKey.lowIncome(MeasureKind.A2));
        assertThat(sliced.status()).isEqualTo(MeasureStatus.NOT_CALCULATED);
        assertThat(sliced.reason()).isEqualTo("not in the input");
    }

    @Test
    void grade_spans_in_the_file_become_measures_of_their_own() {
        Counts counts = Counts.of2011();
        for (String span : List.of("K-5", "6-12")) {
            for (IncomeGroup income : List.of(IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME)) {
                int disabled = income == IncomeGroup.LOW_INCOME && span.equals("K-5") ? 60 : 20;
                counts.add(0, Counts.ALL.with(income).inGrades(span), 200)
                        .add(0, Counts.DISABLED.with(income).inGrades(span), disabled);
            }
        }
        List<MeasureResult> results = measures(counts.book());
        MeasureKey young = new MeasureKey(MeasureKind.A2, RaceEthnicity.ALL, IncomeGroup.LOW_INCOME, "K-5", "");
        assertThat(of(results, young).figures().orElseThrow().ratio()).isEqualTo(ExactRatio.of(3, 1));
        assertThat(of(results, MeasureKey.lowIncome(MeasureKind.A1))
                        .input()
                        .orElseThrow()
                        .focal())
                .as("the whole is the sum of the spans")
                .isEqualTo(new OutcomeCount(80, 400));
    }

    /** The published pair in which income carries the whole racial gap: crude 1.60, adjusted exactly 1. */
    @Test
    void adjustment_for_income_takes_a_gap_of_income_away() {
        Counts counts = Counts.of2011();
        int[][] table = {{180, 800, 45, 200}, {20, 200, 80, 800}};
        IncomeGroup[] incomes = {IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME};
        for (int i = 0; i < 2; i++) {
            cell(counts, RaceEthnicity.BLACK, incomes[i], table[i][0], table[i][1]);
            cell(counts, RaceEthnicity.WHITE, incomes[i], table[i][2], table[i][3]);
        }
        List<MeasureResult> results = measures(counts.book());
        assertThat(of(results, MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK))
                        .figures()
                        .orElseThrow()
                        .ratio())
                .isEqualTo(ExactRatio.of(8, 5));
        MeasureResult adjusted = of(results, MeasureKey.ofRace(MeasureKind.B1_ADJ_INCOME, RaceEthnicity.BLACK));
        assertThat(adjusted.method()).isEqualTo(RatioMethod.MANTEL_HAENSZEL);
        assertThat(adjusted.figures().orElseThrow().ratio()).isEqualTo(ExactRatio.ONE);
        assertThat(adjusted.reason())
                .startsWith("2 strata with both groups; odds ratio 1.0000 (")
                .endsWith("equal odds in all strata: p = 1.0000");
        assertThat(adjusted.status()).isEqualTo(MeasureStatus.NO_CONCERN);
    }

    private static void cell(Counts counts, RaceEthnicity race, IncomeGroup income, int separate, int disabled) {
        StudentCell cell = Counts.DISABLED.with(race).with(income);
        counts.add(0, cell.with(Placement.SUBSTANTIALLY_SEPARATE), separate)
                .add(0, cell.with(Placement.IN_CLASS), disabled - separate);
    }

    @Test
    void question_a_is_answered_from_a1_and_leads_with_the_rest_of_the_state() {
        CountBook book = Counts.of2011()
                .identification(0, 900, 3000, 300, 2000)
                .identification(1, 400, 2000, 800, 6000)
                .book();
        List<MeasureResult> results = PValueAdjustment.adjust(measures(book));
        QuestionAnswer answer =
                new QuestionAnswers(PARAMETERS).answer(SUBJECT, "Invented Harbor", MeasureQuestion.A, results);
        assertThat(answer.verdict()).isEqualTo(QuestionAnswer.Verdict.APPEARS);
        assertThat(answer.warranted()).isTrue();
        assertThat(answer.decidedBy()).containsExactly(MeasureKey.lowIncome(MeasureKind.A1));
        assertThat(answer.sentences().get(0))
                .isEqualTo(
                        "Invented Harbor appears to over-identify low-income students as eligible for special education.");
        assertThat(answer.sentences().get(1))
                .isEqualTo(
                        "In 2011-12, 30.0% of low-income students had an IEP, against 15.0% of students who are not low-income:"
                                + " 2.00 times as likely (likely range 1.78 to 2.25). In the rest of the State the figure is 1.50.");
        assertThat(answer.sentences().get(2)).contains("about 450 fewer");
        assertThat(of(results, MeasureKey.lowIncome(MeasureKind.A1)).marks())
                .contains(MeasureMark.ABOVE_REST_OF_STATE, MeasureMark.FRAGILE);
    }

    /** With ten students in the cell a ratio of 2 is always an excess of 5, so a smaller minimum shows the rule. */
    @Test
    void question_b_needs_five_excess_students() {
        DisproportionalityParameters small =
                SampleParameters.with(new DisproportionalityParameters.Minimums(5, 30, 10));
        MeasureKey black = MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.BLACK);
        int[] others = {119, 120, 121};
        QuestionAnswer.Verdict[] verdicts = {
            QuestionAnswer.Verdict.APPEARS, QuestionAnswer.Verdict.APPEARS, QuestionAnswer.Verdict.DOES_NOT_APPEAR
        };
        for (int i = 0; i < others.length; i++) {
            CountBook book = Counts.of2011()
                    .separation(0, RaceEthnicity.BLACK, 8, 30)
                    .separation(0, RaceEthnicity.WHITE, others[i], 1200)
                    .book();
            List<MeasureResult> results =
                    new DistrictAnalysis(book, StateTotals.of(book), small).measures(RandomState.district(0));
            MeasureResult result = of(results, black);
            assertThat(result.status()).isEqualTo(MeasureStatus.CONCERN);
            assertThat(Integer.signum(result.figures().orElseThrow().excess().compareTo(new BigDecimal("5"))))
                    .isEqualTo(1 - i);
            QuestionAnswer answer =
                    new QuestionAnswers(small).answer(SUBJECT, "Invented Harbor", MeasureQuestion.B, results);
            assertThat(answer.verdict()).as("%d of 1200", others[i]).isEqualTo(verdicts[i]);
            assertThat(answer.notJudged()).contains(MeasureKey.lowIncome(MeasureKind.B1_LI));
        }
    }

    @Test
    void nothing_judged_is_no_answer_and_says_so() {
        CountBook book = Counts.of2011().identification(0, 9, 60, 40, 500).book();
        QuestionAnswer answer =
                new QuestionAnswers(PARAMETERS).answer(SUBJECT, "Invented Harbor", MeasureQuestion.A, measures(book));
        assertThat(answer.verdict()).isEqualTo(QuestionAnswer.Verdict.CANNOT_TELL);
        assertThat(answer.warranted()).isFalse();
        assertThat(String.join(" ", answer.sentences()))
                .contains("not the same as no concern", "Too few to judge: low-income students");
    }

    @Test
    void watch_held_back_by_its_interval_says_that_chance_could_explain_it() {
        CountBook book = Counts.of2011()
                .identification(0, 10, 40, 12, 100)
                .identification(1, 400, 2000, 800, 6000)
                .book();
        MeasureResult result = of(measures(book), MeasureKey.lowIncome(MeasureKind.A1));
        assertThat(result.status()).isEqualTo(MeasureStatus.WATCH);
        assertThat(result.figures().orElseThrow().ratio().isAtLeast(new BigDecimal("2.0")))
                .isTrue();
        String text = String.join(
                " ",
                new QuestionAnswers(PARAMETERS)
                        .answer(SUBJECT, "Invented Harbor", MeasureQuestion.A, measures(book))
                        .sentences());
        assertThat(text).contains("chance alone could explain a ratio of 2.08").contains("would change this result");
    }

    @Test
    void arithmetic_can_be_followed_with_a_calculator() {
        CountBook book = Counts.of2011()
                .identification(0, 736, 3200, 312, 2400)
                .identification(1, 400, 2000, 800, 6000)
                .book();
        MeasureResult result = of(PValueAdjustment.adjust(measures(book)), MeasureKey.lowIncome(MeasureKind.A1));
        assertThat(new MeasureArithmetic(PARAMETERS).lines(result))
                .startsWith(
                        "09010000, 2011-12, A1 LOW_INCOME",
                        "focal group (low-income): a = 736 of n = 3200",
                        "comparison group: b = 312 of m = 2400",
                        "all other groups in the State: b_s = 1112 of m_s = 8400",
                        "method: risk ratio (both groups of the district meet the minimum sizes)",
                        "focal risk a/n = 23.00%; comparison risk = 13.00%",
                        "ratio = 23/13 = 1.77",
                        "interval (0.95): 1.56779455 to 1.99821130")
                .contains(
                        "excess students a - n x comparison risk = 320.0",
                        "ratio in the rest of the State = 1.50",
                        "status: WATCH, watch")
                .anyMatch(l -> l.startsWith("for comparison only: Miettinen-Nurminen 1.56")
                        && l.contains("Katz 1.5670 to 1.9975"))
                .anyMatch(l -> l.startsWith("p (Pearson) = ")
                        && l.contains("adjusted (Holm over 1)")
                        && l.contains("within the error rate of 0.05"))
                .anyMatch(l -> l.startsWith("p of other tests, for comparison only: Yates 3.069529891E-21"));
    }

    /** School years are families of their own, in whatever portions their districts come. */
    @Test
    void p_values_are_the_same_in_portions_of_districts_as_together() {
        List<List<MeasureResult>> portions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            portions.add(new ArrayList<>());
        }
        for (int year : List.of(2010, 2011)) {
            CountBook book =
                    new Counts(new SchoolYear(year)).of(RandomState.of(year, 4)).book();
            DistrictAnalysis analysis = new DistrictAnalysis(book, StateTotals.of(book), PARAMETERS);
            for (int i = 0; i < 4; i++) {
                portions.get(i).addAll(analysis.measures(RandomState.district(i)));
            }
        }
        List<MeasureResult> all = portions.stream().flatMap(List::stream).toList();
        PValueAdjustment adjustment = new PValueAdjustment();
        portions.forEach(adjustment::add);
        List<MeasureResult> inPortions =
                portions.stream().flatMap(p -> adjustment.adjusted(p).stream()).toList();
        assertThat(inPortions).isEqualTo(PValueAdjustment.adjust(all));
        for (int year : List.of(2010, 2011)) {
            List<MeasureResult> own = all.stream()
                    .filter(r -> r.subject().schoolYear().firstYear() == year)
                    .toList();
            assertThat(inPortions).containsAll(PValueAdjustment.adjust(own));
        }
    }

    @Test
    void deciding_measures_of_a_district_are_one_family_and_informing_ones_of_the_state_another() {
        List<MeasureResult> all = new ArrayList<>();
        CountBook book = CountBook.of(RandomState.YEAR, RandomState.of(11, 3));
        DistrictAnalysis analysis = new DistrictAnalysis(book, StateTotals.of(book), PARAMETERS);
        book.districts().forEach(d -> all.addAll(analysis.measures(d)));
        List<MeasureResult> adjusted = PValueAdjustment.adjust(all);
        assertThat(adjusted).hasSameSizeAs(all);
        for (MeasureResult result : adjusted) {
            result.evidence().ifPresent(e -> {
                assertThat(e.adjustedP().orElseThrow())
                        .isGreaterThanOrEqualTo(e.rawP().min(BigDecimal.ONE));
                assertThat(e.adjustment())
                        .startsWith(result.key().kind().decides() ? "Holm over" : "Benjamini-Hochberg over");
            });
        }
        assertThat(adjusted.stream().map(MeasureResult::status))
                .containsExactlyElementsOf(all.stream()
                        .sorted(Comparator.comparing(MeasureResult::subject).thenComparing(MeasureResult::key))
                        .map(MeasureResult::status)
                        .toList());
        assertThat(PValueAdjustment.screen(adjusted, MeasureKind.A1).keySet()).isSubsetOf(book.districts());
        assertThat(adjusted.stream().flatMap(r -> r.evidence().stream()).map(MeasureEvidence::test))
                .contains("Pearson", "Cochran-Mantel-Haenszel");
    }

    @Test
    void association_of_all_groups_is_pearson_over_seven_groups() {
        CountBook book = Counts.of2011()
                .separation(0, RaceEthnicity.BLACK, 22, 60)
                .separation(0, RaceEthnicity.WHITE, 95, 540)
                .book();
        List<GroupAssociation> associations =
                new DistrictAnalysis(book, StateTotals.of(book), PARAMETERS).associations(RandomState.district(0));
        GroupAssociation own = associations.get(0);
        assertThat(own.code()).isEqualTo("B1-G");
        assertThat(own.degreesOfFreedom()).isEqualTo(1);
        assertThat(own.chiSquare().orElseThrow()).isEqualByComparingTo("12.51555744");
        assertThat(own.dissimilarity().orElseThrow())
                .isEqualTo(ExactRatio.of(22, 117).minus(ExactRatio.of(38, 483)));
        assertThat(associations.get(1).reason())
                .as("no placements in schools in the file")
                .isNotEmpty();
    }

    @Test
    void funnel_marks_districts_outside_its_limits_by_their_size() {
        Counts counts = Counts.of2011();
        for (int i = 0; i < 30; i++) {
            counts.identification(i, i == 29 ? 240 : 92 + i % 5, 400, 60, 400);
        }
        StateFunnel funnel = new FunnelReading(PARAMETERS).read(counts.book(), MeasureKey.lowIncome(MeasureKind.A1));
        List<FunnelPoint> points = funnel.points();
        assertThat(funnel.between())
                .as("within the spread of chance but for one")
                .isNotNegative();
        assertThat(funnel.stateRisk()).isEqualByComparingTo("0.247");
        assertThat(points).hasSize(30);
        assertThat(points.get(29).outside()).isEqualTo(2);
        assertThat(points.get(0).outside()).isZero();
        assertThat(points.get(0).limits()).hasSize(2);
    }

    @Test
    void public_values_rest_on_printed_cells_only() {
        CountBook book = CountBook.of(RandomState.YEAR, RandomState.of(3, 3));
        List<String> ids = PublicCounts.table(book, book.districts(), Set.of()).cells().stream()
                .map(c -> c.id())
                .toList();
        for (MeasureResult result : measures(book)) {
            List<String> cells = PublicCounts.cellsOf(result);
            assertThat(ids).as(result.key().text()).containsAll(cells);
            boolean crossedOrAdjusted = result.key().kind().shape() != MeasureKind.Shape.PLAIN
                    || result.key().groupCode().contains("+");
            assertThat(cells.isEmpty()).as(result.key().text()).isEqualTo(crossedOrAdjusted);
        }
    }

    @Test
    void weighted_ratio_of_a_race_measure_needs_all_seven_groups() {
        CountBook book = CountBook.of(RandomState.YEAR, RandomState.of(3, 3));
        DistrictAnalysis analysis = new DistrictAnalysis(book, StateTotals.of(book), PARAMETERS);
        assertThat(analysis.weighted(RandomState.district(0), MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.WHITE)))
                .isPresent();
        assertThat(analysis.weighted(RandomState.district(0), MeasureKey.lowIncome(MeasureKind.B1_LI)))
                .isEmpty();
    }
}
