package org.determinations.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.comparison.InventedRun;
import org.determinations.determination.FindingDraft;
import org.determinations.determination.Given;
import org.determinations.model.FindingSource;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policyfile.ShippedDuties;
import org.determinations.report.dossier.CorrectionDates;
import org.determinations.report.dossier.LetterMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextDateTest {

    /** The paragraph of the district's letter that gives its result. */
    private static String first(Given district, Stage stage, String day, CyclePlan plan) {
        RunReport run = InventedRun.of(district).at(stage, day).snapshot().results();
        LetterRound round = new LetterRound(
                run,
                plan,
                new LetterMatter(
                        LetterCase.shipped(),
                        CorrectionDates.of(district.facts().findings())),
                new ReleaseStanding(ReleaseState.RELEASED, Optional.of(LocalDate.parse(day)), ""),
                ShippedDuties.effort(),
                Optional.empty());
        return Letters.of(round).listWords().get(0).blocks().stream()
                .map(LetterBlock::text)
                .filter(text -> text.contains("is in the category"))
                .findFirst()
                .orElseThrow();
    }

    private static String official(Given district) {
        return first(district, Stage.OFFICIAL, "2012-09-19", LetterCase.plan());
    }

    private static FindingDraft finding(String due) {
        return FindingDraft.of(FindingSource.CPR, "2011-10-01").due(due);
    }

    /** A sentence that begins with a name has it as the district spells it. */
    @ParameterizedTest
    @CsvSource({"deSoto Hills,deSoto Hills is in", "'',District 09010000 is in"})
    void the_result_begins_with_the_name_as_it_is_spelled_or_with_the_code(String name, String begins) {
        assertThat(official(Given.district().levelText("Level 2").called(name))).startsWith(begins);
    }

    /** The window is from August 6, 2012 until August 10, 2012 at 5:00 p.m. */
    @ParameterizedTest
    @CsvSource({
        "PROVISIONAL,2012-06-15,' Next for the district: it can report discrepancies in its data from August 6, 2012 until"
                + " 5:00 p.m. on August 10, 2012.'",
        "PRELIMINARY,2012-08-05,' Next for the district: it can report discrepancies in its data from August 6, 2012 until"
                + " 5:00 p.m. on August 10, 2012.'",
        "PRELIMINARY,2012-08-06,' Next for the district: it can report discrepancies in its data until 5:00 p.m. on August 10, 2012.'",
        "PRELIMINARY,2012-08-10,' Next for the district: it can report discrepancies in its data until 5:00 p.m. on August 10, 2012.'",
        "PRELIMINARY,2012-08-11,' may still change.'",
    })
    void before_the_official_result_a_window_that_is_not_over_is_the_next_step(Stage stage, String day, String end) {
        assertThat(first(Given.district().levelText("Level 2"), stage, day, LetterCase.plan()))
                .endsWith(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROVISIONAL", "PRELIMINARY"})
    void without_an_announced_window_nothing_is_next(Stage stage) {
        assertThat(first(Given.district().levelText("Level 2"), stage, "2012-06-15", LetterCase.planWithoutWindow()))
                .doesNotContain("Next for");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-09-18,is past its printed correction date, \"September 18, 2012, and is to be corrected as soon as possible\"",
        "2012-09-19,is to be corrected, by September 19",
        "2012-09-20,is to be corrected, by September 20",
    })
    void a_finding_is_past_its_date_on_the_day_after_it(String due, String said, String date) {
        assertThat(official(Given.district().levelText("Level 2").with(finding(due))))
                .contains("Next for the district: 1 uncorrected finding " + said)
                .contains(date.replace("\"", ""));
    }

    @Test
    void several_are_counted_with_the_first_of_their_dates() {
        Given district = Given.district()
                .levelText("Level 1")
                .with(finding("2012-05-17"))
                .with(finding("2012-05-16"))
                .with(finding("2012-11-24"))
                .with(finding("2012-11-24"))
                .with(finding(""));
        assertThat(official(district))
                .endsWith(
                        "Next for the district: 2 uncorrected findings are past their printed correction date, of which the first was"
                                + " May 16, 2012, and are to be corrected as soon as possible; 2 uncorrected findings are to be"
                                + " corrected by November 24, 2012; 1 uncorrected finding without a printed correction date is to be"
                                + " corrected as soon as possible, and within a year of the written notice.");
    }

    @Test
    void dates_that_differ_are_told_by_the_first() {
        assertThat(official(Given.district()
                        .levelText("Level 1")
                        .with(finding("2012-11-25"))
                        .with(finding("2012-11-24"))))
                .endsWith("2 uncorrected findings are to be corrected, the first by November 24, 2012.");
    }

    /** Corrected on the day; rated as no finding; reported after the day: read, and nothing to do about. */
    @Test
    void what_is_no_evidence_is_no_step() {
        assertThat(official(Given.district()
                        .levelText("Level 1")
                        .with(finding("2012-11-25").corrected("2012-09-19"))
                        .with(finding("2012-11-25").rated("Implemented"))
                        .with(FindingDraft.of(FindingSource.CPR, "2012-09-20").due("2013-09-20"))))
                .endsWith("This letter gives the official result of September 19, 2012.");
    }

    /** A finding that two rules read is one finding, and one of a complaint counts as one of a review does. */
    @Test
    void complaints_count_too() {
        assertThat(official(Given.district()
                        .levelText("Level 1")
                        .with(FindingDraft.of(FindingSource.COMPLAINT, "2012-01-10")
                                .due("2013-01-10"))))
                .endsWith("Next for the district: 1 uncorrected finding is to be corrected by January 10, 2013.");
    }
}
