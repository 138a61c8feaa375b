package org.determinations.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.SecondaryDistrict;
import org.determinations.model.secondary.SecondaryFigures;
import org.determinations.suppression.PublicShare;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A public page takes only what suppression shows. */
class PublicViewTest {
    private static final SecondaryDistrict DATA = InventedSecondary.district();

    /** Shows the measures that pass. */
    private static PublicView showing(Predicate<MeasureResult> shown) {
        return new PublicView(
                shown,
                InventedSecondary.measures().stream().map(MeasureResult::key).collect(Collectors.toSet()),
                new PublicShare(PracticeSecondary.SUPPRESSION, 1));
    }

    private static String page(PublicView view) {
        return SecondaryPages.publicDistrict(DATA, view).files().getOrDefault("secondary-public-09010000.html", "");
    }

    @Test
    void a_hidden_measure_leaves_no_number_and_no_status() {
        String page = page(showing(m -> m.key().kind() == MeasureKind.A1));
        Element whole = PageReading.parse(page);
        assertThat(PageReading.all(whole, "svg").stream().map(s -> s.getAttribute("id")))
                .contains("secondary-public-09010000-question-a")
                .doesNotContain("secondary-public-09010000-question-b");
        assertThat(page)
                .contains("2.22 (1.77 to 2.79)")
                .doesNotContain("2.9997", "30.00 (", "0.27)", "3 of 41", "4 of 21");
        assertThat(page).contains("Not shown: none of the 8 measures may be shown.");
    }

    @Test
    void a_picture_leaves_hidden_rows_out_and_says_so_and_its_table_says_not_shown() {
        String page = page(showing(m -> !m.key().equals(InventedSecondary.ASIAN)));
        assertThat(page)
                .contains("Not shown in the picture: B1-R Asian, B1-R Native Hawaiian or Pacific Islander.")
                .doesNotContain("3 of 41");
        Element picture = PageReading.all(PageReading.parse(page), "svg").stream()
                .filter(s -> s.getAttribute("id").endsWith("question-b"))
                .findFirst()
                .orElseThrow();
        assertThat(PageReading.texts(picture, "text")).contains("White").doesNotContain("Asian");
        Element row = PageReading.all(PageReading.parse(page), "tr").stream()
                .filter(r -> r.getTextContent().startsWith("\nAsian")
                        && r.getTextContent().contains("B1-R"))
                .findFirst()
                .orElseThrow();
        assertThat(PageReading.texts(row, "td"))
                .containsOnly("B1-R", Printing.NONE, PublicShare.NOT_SHOWN)
                .contains(PublicShare.NOT_SHOWN);
    }

    @Test
    void an_answer_is_shown_only_when_it_follows_from_what_is_shown() {
        assertThat(showing(m -> true).of(withoutWithheldInput()).answers())
                .extracting(QuestionAnswer::verdict)
                .containsExactly(QuestionAnswer.Verdict.APPEARS, QuestionAnswer.Verdict.DOES_NOT_APPEAR);
        assertThat(showing(m -> true).of(DATA).answers())
                .extracting(QuestionAnswer::question)
                .containsExactly(MeasureQuestion.A);
        assertThat(page(showing(m -> m.key().kind() != MeasureKind.A1)))
                .doesNotContain("yes, it appears so")
                .contains("Answer: not shown.");
        assertThat(page(showing(m -> !m.key().equals(InventedSecondary.ASIAN))))
                .contains("open: the department has not decided yet")
                .doesNotContain("yes, it appears so", "no, it does not appear so");
    }

    private static SecondaryDistrict withoutWithheldInput() {
        return new SecondaryDistrict(
                DATA.heading(),
                DATA.district(),
                DATA.name(),
                DATA.basisText(),
                DATA.answers(),
                List.of(),
                new SecondaryFigures(
                        DATA.measures().stream()
                                .map(m -> m.status() == MeasureStatus.INPUT_SUPPRESSED
                                        ? InventedSecondary.notJudged(
                                                2011, m.key(), MeasureStatus.GROUP_ABSENT, "no student")
                                        : m)
                                .toList(),
                        DATA.series(),
                        DATA.placements()));
    }

    @Test
    void sentences_proposals_p_values_and_placements_stay_inside() {
        String page = page(showing(m -> true));
        assertThat(page)
                .doesNotContain("appears to over-identify", "Proposed", "p, adjusted", "0.0001", "150 of 200")
                .contains("The table of all placements is not part of the public copy.");
        assertThat(InventedSecondary.page(DATA).files().getOrDefault("secondary-09010000.html", ""))
                .contains("appears to over-identify", "Proposed", "p, adjusted", "&lt; 0.0001", "150 of 200");
    }

    @Test
    void a_comparison_with_the_state_does_not_tell_of_the_small_group_at_home() {
        String page = page(showing(m -> m.method() == RatioMethod.ALTERNATE_RISK_RATIO));
        assertThat(page).contains("compared with all other groups in the State").doesNotContain("4 students with");
        SecondaryDistrict open = showing(m -> true).of(DATA);
        MeasureResult black = open.measures().get(5);
        assertThat(black.state()).isEmpty();
        assertThat(black.input().orElseThrow().comparison().students()).isZero();
    }

    @Test
    void a_measure_without_a_ratio_tells_no_count_of_the_state_and_none_of_its_own() {
        MeasureResult small = InventedSecondary.notJudged(
                2011,
                InventedSecondary.ASIAN,
                MeasureStatus.NOT_CALCULATED,
                "the district's comparison group has 4 students with the outcome of 21; at least 10 of at least 30 are"
                        + " needed, and that of the State has 3 students with the outcome of 29");
        SecondaryDistrict own = new SecondaryDistrict(
                DATA.heading(),
                DATA.district(),
                DATA.name(),
                DATA.basisText(),
                List.of(),
                List.of(),
                new SecondaryFigures(List.of(small), List.of(), List.of()));
        MeasureResult open = showing(m -> true).of(own).measures().get(0);
        assertThat(open.reason()).isEqualTo(MeasureStatus.NOT_CALCULATED.words());
        assertThat(open.input()).isEmpty();
    }

    @Test
    void a_hidden_school_year_hides_what_is_said_of_all_school_years() {
        String page = page(showing(m -> m.subject().schoolYear().equals(InventedSecondary.YEAR)));
        List<String> cells = PageReading.all(PageReading.parse(page), "tr").stream()
                .filter(r -> r.getTextContent().startsWith("\nA1 Low-income"))
                .flatMap(r -> PageReading.texts(r, "td").stream())
                .toList();
        assertThat(cells.get(0)).isEqualTo("not shown");
        assertThat(cells.get(1)).startsWith("not shown [not comparable before");
        assertThat(cells.get(2)).isEqualTo("2.22 (1.77 to 2.79), concern");
        assertThat(cells.get(3)).isEqualTo("not shown");
    }

    @Test
    void a_public_funnel_has_the_shown_districts_only() {
        Map<String, String> files = SecondaryPages.publicState(
                        InventedState.state(), showing(m -> m.status().judged()))
                .files();
        String page = files.getOrDefault("secondary-public-state.html", "");
        assertThat(page)
                .contains("1 of the districts in scope has no point that may be shown.")
                .contains("40.0% (120 of 300)")
                .doesNotContain("3 of 41", "Otherwich", "20 of 90", "4 of 200", "09030000", "09040000");
    }

    @Test
    void the_practice_state_shows_no_measure_that_its_tables_withhold() throws IOException {
        PracticeSecondary practice = new PracticeSecondary();
        PublicView view = practice.publicView();
        int hidden = 0;
        int shown = 0;
        for (SecondaryDistrict district : practice.districts()) {
            String page = SecondaryPages.publicDistrict(district, view)
                    .files()
                    .getOrDefault("secondary-public-" + district.district() + ".html", "");
            for (MeasureResult measure : district.measures()) {
                if (view.shown().test(measure)) {
                    shown++;
                } else {
                    hidden++;
                    String small = measure.input()
                            .map(i -> i.focal())
                            .filter(c -> c.outcome() > 0 && c.outcome() < 10 && c.students() > 9)
                            .map(c -> ">" + c.text() + "<")
                            .orElse("><");
                    assertThat(page.replace("><", "> <"))
                            .as(measure.key().text())
                            .doesNotContain(small);
                }
            }
        }
        assertThat(hidden).isGreaterThan(100);
        assertThat(shown).isGreaterThan(5);
    }
}
