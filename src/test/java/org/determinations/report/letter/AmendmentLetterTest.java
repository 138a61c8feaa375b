package org.determinations.report.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.comparison.InventedRun;
import org.determinations.determination.Given;
import org.determinations.issue.Refusal;
import org.determinations.model.RunReportDraft;
import org.determinations.model.Stage;
import org.determinations.model.fact.FileKind;
import org.determinations.model.release.Amendment;
import org.determinations.model.release.EarlierEdition;
import org.determinations.model.release.LetterKind;
import org.determinations.model.release.LetterTexts;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RowCounts;
import org.determinations.model.run.RunReport;
import org.determinations.policyfile.ShippedDuties;
import org.determinations.report.form.ReleaseNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter says after a correction or an amendment, and that it says it to those whom it concerns. */
class AmendmentLetterTest {
    private static final LocalDate RELEASED = LocalDate.parse("2012-09-20");
    private static final LocalDate AMENDED = LocalDate.parse("2012-10-15");

    static RunReport official(String first, String second) {
        return InventedRun.of(
                        Given.district("09010000").levelText(first),
                        Given.district("09020000").levelText(second))
                .snapshot()
                .results();
    }

    static Letters amended(RunReport now, List<EarlierEdition> earlier, String note) {
        return amended(LetterCase.shipped(), now, earlier, note);
    }

    private static Letters amended(LetterTexts texts, RunReport now, List<EarlierEdition> earlier, String note) {
        return Letters.of(new LetterRound(
                now,
                LetterCase.plan(),
                LetterCase.matter(texts),
                new ReleaseStanding(ReleaseState.RELEASED, Optional.of(AMENDED), note),
                ShippedDuties.effort(),
                Optional.of(new Amendment(Optional.of(AMENDED), note, earlier))));
    }

    /** Letters that are each of one kind: a round that needs another kind too is refused where the texts have this one alone. */
    static Letters of(LetterKind kind, LetterTexts texts) {
        return switch (kind) {
            case PROVISIONAL, PRELIMINARY, OFFICIAL ->
                Letters.of(LetterCase.round(LetterCase.run(Stage.valueOf(kind.name())), LetterCase.plan(), texts));
            case CORRECTED ->
                Letters.of(LetterCase.round(
                        withFile(LetterCase.run(Stage.PRELIMINARY), "corrections/mcas-discrepancies.csv"),
                        LetterCase.plan(),
                        texts));
            case AMENDMENT ->
                amended(
                        texts,
                        official("Level 3", "Level 2"),
                        List.of(first(official("Level 2", "Level 1"))),
                        "the level was corrected");
        };
    }

    static EarlierEdition first(RunReport results) {
        return new EarlierEdition(results, RELEASED, false);
    }

    private static Map<String, String> texts(Letters letters) {
        Map<String, String> texts = new TreeMap<>();
        letters.listWords().forEach(letter -> texts.put(letter.district().digits(), letter.text()));
        return texts;
    }

    @Test
    void a_district_whose_result_changed_is_told_from_what_to_what_why_since_when_and_which_letter_it_replaces() {
        Letters letters = amended(
                official("Level 3", "Level 1"),
                List.of(first(official("Level 2", "Level 1"))),
                "the level was corrected");
        assertThat(texts(letters).get("09010000"))
                .contains(
                        "amended official result",
                        "Before: Level 2, Meets Requirements – At Risk (MRAR), shown as ",
                        "Now: Level 3, Needs Technical Assistance (NTA), shown as ",
                        "Since: October 15, 2012",
                        "Why: the level was corrected",
                        "takes the place of the letter of September 19, 2012"
                                + " (2012-13-official-2012-09-19-09010000-letter)");
        assertThat(texts(letters).get("09020000"))
                .contains("gives the official result of September 19, 2012")
                .doesNotContain("amended", "takes the place");
    }

    @Test
    void it_has_a_date_and_a_file_name_of_its_own() {
        Letters letters =
                amended(official("Level 3", "Level 1"), List.of(first(official("Level 2", "Level 1"))), "corrected");
        assertThat(letters.listWords().get(0).dated()).isEqualTo(AMENDED);
        assertThat(letters.listWords().get(1).dated()).isEqualTo(LocalDate.parse("2012-09-19"));
        assertThat(letters.docx()
                        .map(letter -> ReleaseNames.bundle(
                                letter.edition(), letter.own().district()))
                        .toList())
                .containsExactly(
                        "2012-13-official-2012-09-19-amendment-2012-10-15-09010000",
                        "2012-13-official-2012-09-19-09020000");
    }

    @Test
    void a_second_amendment_takes_the_place_of_the_letter_that_the_district_had_last() {
        List<EarlierEdition> earlier = List.of(
                first(official("Level 2", "Level 1")),
                new EarlierEdition(official("Level 3", "Level 1"), LocalDate.parse("2012-10-01"), true));
        Map<String, String> texts = texts(amended(official("Level 4", "Level 2"), earlier, "corrected again"));
        assertThat(texts.get("09010000"))
                .contains("the letter of October 1, 2012"
                        + " (2012-13-official-2012-09-19-amendment-2012-10-01-09010000-letter)");
        assertThat(texts.get("09020000"))
                .contains("the letter of September 19, 2012 (2012-13-official-2012-09-19-09020000-letter)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"levels of 09010000 and 09020000 corrected", "the level of the school 09020305 corrected"})
    void a_note_that_names_another_district_or_a_school_there_is_not_repeated_in_a_letter(String note) {
        Letters letters = amended(official("Level 3", "Level 2"), List.of(first(official("Level 2", "Level 1"))), note);
        assertThat(texts(letters).get("09010000"))
                .contains("names other districts and is not repeated here")
                .doesNotContain("09020");
    }

    @Test
    void before_the_amendment_is_released_its_letters_are_confidential_and_say_so() {
        Letters letters = Letters.of(new LetterRound(
                official("Level 3", "Level 1"),
                LetterCase.plan(),
                LetterCase.matter(LetterCase.shipped()),
                new ReleaseStanding(ReleaseState.APPROVED, Optional.empty(), ""),
                ShippedDuties.effort(),
                Optional.of(new Amendment(Optional.empty(), "", List.of(first(official("Level 2", "Level 1")))))));
        assertThat(letters.listWords()).allSatisfy(letter -> {
            assertThat(letter.confidential()).isTrue();
            assertThat(letter.mark()).startsWith("CONFIDENTIAL - official results");
        });
        assertThat(texts(letters).get("09010000")).contains("(not released yet)");
    }

    @Test
    void a_letter_after_the_corrections_offers_no_window_and_does_not_say_before_any_correction() {
        RunReport plain = LetterCase.run(Stage.PRELIMINARY);
        RunReport corrected = withFile(plain, "corrections/mcas-discrepancies.csv");
        Letters letters = Letters.of(LetterCase.round(corrected, LetterCase.plan(), LetterCase.shipped()));
        assertThat(texts(letters).values())
                .allSatisfy(text -> assertThat(text)
                        .contains(
                                "with the corrections that the department accepted",
                                "The time for reporting discrepancies in assessment data is over.",
                                "Reports were taken from August 6, 2012 until August 10, 2012 at 5:00 p.m.")
                        .doesNotContain("before any correction", "A report counts when", "online tool"));
        Letters before = Letters.of(LetterCase.round(plain, LetterCase.plan(), LetterCase.shipped()));
        assertThat(texts(before).values()).allSatisfy(text -> assertThat(text).contains("before any correction"));
    }

    @Test
    void a_pack_without_such_a_letter_gives_none_that_would_not_be_true() {
        LetterTexts old = new LetterTexts(
                LetterCase.PACK,
                Map.of(
                        LetterKind.PRELIMINARY,
                        LetterCase.shipped().find(LetterKind.PRELIMINARY).orElseThrow()));
        RunReport corrected = withFile(LetterCase.run(Stage.PRELIMINARY), "corrections/mcas-discrepancies.csv");
        assertThatThrownBy(() -> Letters.of(LetterCase.round(corrected, LetterCase.plan(), old)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).line())
                                .contains("has no letter of the kind corrected", "letters/corrected.md"));
    }

    private static RunReport withFile(RunReport run, String name) {
        InputFileRecord file = new InputFileRecord(
                name, "f".repeat(64), 10, FileKind.MCAS_DISCREPANCIES, "x", new RowCounts(1, 1, 0, 0));
        return RunReportDraft.of(run).files(List.of(file)).report();
    }
}
