package org.determinations.report.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.comparison.InventedRun;
import org.determinations.determination.Given;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.RunReportDraft;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.LetterField;
import org.determinations.model.release.LetterKind;
import org.determinations.model.release.LetterTexts;
import org.determinations.model.result.Basis;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.ExplanationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {
    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])[0-9]{8}(?![0-9A-Za-z])");
    private static final Pattern NAME = Pattern.compile("Quillbridge [0-9]{4}");

    private static Letters letters(RunReport run) {
        return Letters.of(LetterCase.round(run, LetterCase.plan(), LetterCase.shipped()));
    }

    private static String official(String code) {
        return text(Stage.OFFICIAL, code);
    }

    private static String text(Stage stage, String code) {
        return letters(LetterCase.run(stage)).listWords().stream()
                .filter(letter -> letter.district().digits().equals(code))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void each_of_100_letters_holds_its_own_districts_code_and_name_and_those_of_no_other() {
        RunReport state = LetterCase.state(Stage.PRELIMINARY, 100);
        Letters letters = letters(state);
        SortedMap<DistrictCode, byte[]> pdf = LetterCase.pdf(letters);
        SortedMap<DistrictCode, byte[]> docx = LetterCase.docx(letters);
        assertThat(pdf).hasSize(100);
        assertThat(docx.keySet()).isEqualTo(pdf.keySet());
        state.determinations().forEach(own -> {
            String code = own.district().digits();
            for (String text : List.of(
                    String.join(" ", LetterCase.pages(pdf.get(own.district()))),
                    LetterCase.words(docx.get(own.district())))) {
                assertThat(found(CODE, text)).containsExactly(code);
                assertThat(found(NAME, text)).containsExactly(own.name());
            }
        });
    }

    @Test
    void letters_are_printed_a_bundle_at_a_time_and_handed_on_in_order() {
        Letters letters = letters(LetterCase.state(Stage.PRELIMINARY, 70));
        AtomicInteger printed = new AtomicInteger();
        List<String> codes = new ArrayList<>();
        try (Stream<Letters.Printed> pdf = letters.pdf(printed::set)) {
            pdf.forEachOrdered(letter -> {
                codes.add(letter.own().district().digits());
                if (codes.size() == 1) {
                    assertThat(printed.get()).isLessThan(70);
                }
            });
        }
        assertThat(codes).hasSize(70).isSorted().doesNotHaveDuplicates();
    }

    /** Where one code without its last figures could be a school of another: 40499000 beside 40490000. */
    @Test
    void codes_of_five_figures_are_districts_of_their_own() {
        List<String> codes = List.of("40490000", "40499000", "40498000");
        RunReport state = InventedRun.of(codes.stream()
                        .map(code -> Given.district(code).levelText("Level 2"))
                        .toArray(Given[]::new))
                .at(Stage.OFFICIAL, LetterCase.day(Stage.OFFICIAL))
                .snapshot()
                .results();
        Letters letters = letters(state);
        assertThat(LetterCase.pdf(letters).keySet())
                .extracting(DistrictCode::digits)
                .containsExactlyInAnyOrderElementsOf(codes);
        LetterCase.docx(letters)
                .forEach((district, docx) ->
                        assertThat(found(CODE, LetterCase.words(docx))).containsExactly(district.digits()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"PROVISIONAL", "PRELIMINARY", "OFFICIAL"})
    void stage_date_and_mark_stand_on_every_page(Stage stage) {
        Letters letters = letters(LetterCase.run(stage));
        LetterCase.pdf(letters).forEach((district, pdf) -> {
            List<String> pages = LetterCase.pages(pdf);
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i))
                        .contains(stage.word() + " results, cycle 2012-13, dated " + LetterCase.day(stage))
                        .contains("for district " + district, "Page " + (i + 1) + " of " + pages.size());
                assertThat(pages.get(i).contains("CONFIDENTIAL - ")).isEqualTo(stage != Stage.OFFICIAL);
            }
        });
        LetterCase.docx(letters)
                .forEach((district, docx) -> assertThat(LetterCase.parts(docx).get("word/header1.xml"))
                        .contains(stage.word() + " results, cycle 2012-13, dated " + LetterCase.day(stage)));
    }

    @Test
    void the_same_run_gives_the_same_bytes_wherever_it_is_printed() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        Letters letters = letters(LetterCase.run(Stage.OFFICIAL));
        SortedMap<DistrictCode, byte[]> pdf = LetterCase.pdf(letters);
        SortedMap<DistrictCode, byte[]> docx = LetterCase.docx(letters);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Letters again = letters(LetterCase.run(Stage.OFFICIAL));
            LetterCase.pdf(again).forEach((district, bytes) -> assertThat(bytes).isEqualTo(pdf.get(district)));
            LetterCase.docx(again)
                    .forEach((district, bytes) -> assertThat(bytes).isEqualTo(docx.get(district)));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void a_reassigned_district_reads_why_and_who_decided() {
        assertThat(official("09010000"))
                .contains("Needs Substantial Intervention (NSI)", "Level 1-NSI")
                .contains(
                        "The district's accountability level is Level 1. Reason published for it: Meeting gap narrowing"
                                + " goals.")
                .contains("Level 1 alone gives Meets Requirements (MR).")
                .contains("Significant non-compliance makes the category more serious")
                .contains("Decision on record: MR raised to NSI by J. Doe on 2012-09-07: \"uncorrected since 2010\".")
                .contains("Every finding is to be corrected, whatever the category is.");
    }

    @Test
    void a_factor_shows_its_evidence_and_never_that_it_is_significant() {
        assertThat(official("09010000"))
                .contains("Factor 1: SPP compliance indicators\tyes\tIndicator 11 is 62.5")
                .doesNotContain("Significant:", "\tsignificant");
    }

    @Test
    void a_district_without_a_category_is_told_so_and_nothing_of_how_the_department_works() {
        for (Stage stage : List.of(Stage.PROVISIONAL, Stage.PRELIMINARY, Stage.OFFICIAL)) {
            assertThat(text(stage, "09030000"))
                    .contains(
                            "No determination category could be given to Ferrow 0903 for the school year 2012-13 so far.")
                    .contains("Determination category\tnot determined yet", "Shown as\tundetermined")
                    .contains("The State published \"Insufficient data\" in place of an accountability level.")
                    .contains("Nothing for now")
                    .doesNotContain("ASSIGN", "decisions file", "rests on this result.\n");
        }
    }

    /** Nobody published a score that the tables of the policy reckoned, and it is no reason to have no category. */
    @Test
    void a_score_without_a_category_is_not_said_to_be_published_in_place_of_one() {
        RunReport published = LetterCase.run(Stage.OFFICIAL);
        PackRef tables = new PackRef("state.1", published.run().pack().hash(), "scorecard");
        RunReport reckoned = RunReportDraft.of(published)
                .run(RunHeaderDraft.of(published.run()).pack(tables).header())
                .report();
        Determination own = new Determination(
                new DistrictCode("09030000"),
                "Ferrow 0903",
                Basis.without("58"),
                new FinalResult(Optional.empty(), "undetermined", "Insufficient data: a person decides.", false, false),
                List.of(),
                List.of());
        assertThat(LetterReasons.list(own, ExplanationContext.of(reckoned), UnitWords.OWN))
                .startsWith(
                        "The district's score is 58. No category follows from the data that there were.",
                        "Insufficient data: a person decides. The department decides which category the district needs.");
    }

    @Test
    void a_district_that_a_person_gave_a_category_reads_the_decision() {
        assertThat(official("09040000"))
                .contains("There is no accountability level of the district to go by.", "Accountability level\tnone")
                .contains("A recorded decision gives the district the category Needs Technical Assistance (NTA).")
                .contains("J. Doe")
                .doesNotContain("not determined yet", "No decision makes");
    }

    @Test
    void a_star_is_kept_and_an_early_stage_says_that_compliance_comes_later() {
        assertThat(text(Stage.PRELIMINARY, "09020000"))
                .contains("Shown as\tLevel 3*-NTA")
                .contains("Compliance with special education requirements is not considered at this stage.");
    }

    @Test
    void the_window_is_told_in_words_with_and_without_days() {
        assertThat(text(Stage.PRELIMINARY, "09050000"))
                .contains("A report counts when it is made from August 6, 2012 until August 10, 2012 at 5:00 p.m."
                        + " (America/New_York).");
        Letters without = Letters.of(LetterCase.round(
                LetterCase.run(Stage.PRELIMINARY), LetterCase.planWithoutWindow(), LetterCase.shipped()));
        assertThat(without.listWords().get(0).text())
                .contains("The department announces from when to when reports are taken.");
    }

    @Test
    void every_field_says_something_for_every_district_and_stage() {
        List<String> lines = new ArrayList<>(List.of("# Letter"));
        for (LetterField field : LetterField.values()) {
            lines.add("");
            lines.add(field.slot());
        }
        Map<Stage, LetterKind> kinds = Map.of(
                Stage.PROVISIONAL, LetterKind.PROVISIONAL,
                Stage.PRELIMINARY, LetterKind.PRELIMINARY,
                Stage.OFFICIAL, LetterKind.OFFICIAL);
        for (Stage stage : kinds.keySet()) {
            LetterTexts texts = LetterCase.template(kinds.get(stage), String.join("\n", lines));
            for (Letter letter : Letters.of(
                            LetterCase.round(LetterCase.run(stage), LetterCase.planWithoutWindow(), texts))
                    .listWords()) {
                boolean effort = letter.text().contains("\nLocal effort\n");
                assertThat(letter.blocks()).hasSize(LetterField.values().length + 1 + (effort ? 2 : 0));
                letter.blocks()
                        .forEach(block -> assertThat(block.text())
                                .as(letter.foot())
                                .isNotBlank()
                                .doesNotContain("{{", "Optional"));
            }
        }
    }

    @Test
    void without_the_templates_that_the_run_was_computed_under_there_is_no_letter() {
        RunReport run = LetterCase.run(Stage.OFFICIAL);
        assertThatThrownBy(
                        () -> Letters.of(LetterCase.round(run, LetterCase.plan(), LetterTexts.none(LetterCase.PACK))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
                    assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.EXPORT_NOT_ALLOWED);
                    assertThat(refusal.issues().get(0).line())
                            .contains(LetterCase.PACK, run.run().packHash(), "run the stage again with --again");
                });
    }

    @Test
    void a_letter_that_names_another_district_stops_everything() {
        RunReport leaking = LetterCase.renamed(
                LetterCase.run(Stage.OFFICIAL), code -> code.equals("09010000") ? "Ferrow, see 09020000" : "Ferrow");
        assertThatThrownBy(() -> letters(leaking).listWords())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SY-159")
                .hasMessageContaining("09020000");
    }
}
