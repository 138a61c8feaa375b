package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.determinations.determination.FindingDraft;
import org.determinations.determination.Given;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.FindingSource;
import org.determinations.model.Missing;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MA12-F3: uncorrected review findings of the past two years. The stage date is 19 September 2012. */
class ReviewFindingsFactorTest {
    private static final String NOTHING = "No review finding from 2010-09-19 to 2012-09-19 is uncorrected.";

    private static RuleResult ask(FindingDraft draft) {
        return Given.district().levelText("Level 1").with(draft).ask("MA12-F3");
    }

    @ParameterizedTest
    @CsvSource({
        "before, 2010-08-03, NONE",
        "before, 2010-08-10, NONE",
        "before, 2010-09-18, NONE",
        "on, 2010-09-19, PRESENT",
        "after, 2010-09-20, PRESENT",
        "after, 2010-12-01, PRESENT",
        "before, 2012-09-18, PRESENT",
        "on, 2012-09-19, PRESENT",
        "after, 2012-09-20, NONE"
    })
    void the_window_holds_both_its_days(String side, String reported, EvidenceStrength strength) {
        assertThat(ask(FindingDraft.of(FindingSource.MCR, reported)).strength())
                .as(side)
                .isEqualTo(strength);
        assertThat(ask(FindingDraft.of(FindingSource.CPR, reported)).strength()).isEqualTo(strength);
    }

    @Test
    void the_window_follows_the_stage_date_also_from_a_leap_day() {
        Given given = Given.district().levelText("Level 1").on("2012-02-29");
        assertThat(given.with(FindingDraft.of(FindingSource.CPR, "2010-02-27"))
                        .ask("MA12-F3")
                        .strength())
                .isEqualTo(EvidenceStrength.NONE);
        assertThat(given.with(FindingDraft.of(FindingSource.CPR, "2010-02-28"))
                        .ask("MA12-F3")
                        .strength())
                .isEqualTo(EvidenceStrength.PRESENT);
    }

    @ParameterizedTest
    @CsvSource({
        "before, 2012-09-18, SIGNIFICANT",
        "on, 2012-09-19, PRESENT",
        "after, 2012-09-20, PRESENT",
    })
    void past_its_printed_correction_date_a_finding_is_significant(String side, String due, EvidenceStrength strength) {
        assertThat(ask(FindingDraft.of(FindingSource.CPR, "2011-10-07").due(due))
                        .strength())
                .as(side)
                .isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource({"before, 2012-09-18, NONE", "on, 2012-09-19, NONE", "after, 2012-09-20, SIGNIFICANT"})
    void a_correction_counts_from_its_day_on_reported_or_verified(String side, String day, EvidenceStrength strength) {
        FindingDraft late = FindingDraft.of(FindingSource.CPR, "2011-10-07").due("2012-09-01");
        assertThat(ask(late.corrected(day)).strength()).as(side).isEqualTo(strength);
        assertThat(ask(late.verified(day)).strength()).isEqualTo(strength);
    }

    @Test
    void the_first_of_the_two_days_is_named() {
        RuleResult result = ask(FindingDraft.of(FindingSource.CPR, "2011-10-07")
                .corrected("2012-05-05")
                .verified("2012-04-04"));
        assertThat(result.values().get(0).note()).isEqualTo("corrected by 2012-04-04: read, no evidence");
        assertThat(result.values())
                .extracting(EvidenceValue::name)
                .endsWith("finding F-2 (CPR SE 9), corrected on", "finding F-2 (CPR SE 9), verified on");
        assertThat(result.reason()).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Implemented", "Not Applicable", "Commendable", "Implementation in Progress", "implemented "})
    void a_rating_of_compliance_is_no_finding(String rating) {
        RuleResult result = ask(FindingDraft.of(FindingSource.CPR, "2011-10-07").rated(rating));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(result.values().get(0).note()).isEqualTo("rated " + rating + ": no finding of non-compliance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Partially Implemented", "Not Implemented", "at least one Partially or Not Implemented", ""})
    void every_other_rating_is_a_finding_a_blank_one_included(String rating) {
        assertThat(ask(FindingDraft.of(FindingSource.CPR, "2011-10-07").rated(rating))
                        .strength())
                .isEqualTo(EvidenceStrength.PRESENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingSource.class,
            names = {"COMPLAINT", "HEARING"})
    void complaints_and_hearings_belong_to_the_other_factor(FindingSource from) {
        RuleResult result = ask(FindingDraft.of(from, "2011-10-07"));
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_FIRED);
        assertThat(result.reason()).isEqualTo("The review findings given name none of this district.");
        assertThat(result.values()).isEmpty();
    }

    @Test
    void every_value_is_named_with_its_place_and_a_blank_one_says_so() {
        RuleResult result = ask(FindingDraft.of(FindingSource.CPR, "2011-10-07").rated(""));
        assertThat(result.values())
                .extracting(EvidenceValue::name)
                .containsExactly(
                        "finding F-2 (CPR SE 9), report date",
                        "finding F-2 (CPR SE 9), rating",
                        "finding F-2 (CPR SE 9), correction due on");
        assertThat(result.values())
                .extracting(v -> v.where().text())
                .containsExactly(
                        "findings.csv:2:report_date", "findings.csv:2:rating", "findings.csv:2:correction_due_on");
        assertThat(result.values())
                .extracting(EvidenceValue::missing)
                .containsExactly(Optional.empty(), Optional.of(Missing.BLANK), Optional.of(Missing.BLANK));
        assertThat(result.values().get(0).note()).isEqualTo("present: uncorrected on 2012-09-19");
    }

    @Test
    void late_findings_come_first_and_only_they_are_the_remedy() {
        Given given = Given.district()
                .levelText("Level 1")
                .with(FindingDraft.of(FindingSource.CPR, "2011-10-07"))
                .with(FindingDraft.of(FindingSource.CPR, "2011-10-07").due("2012-09-01"))
                .with(FindingDraft.of(FindingSource.CPR, "2011-10-07").due("2012-09-02"))
                .with(FindingDraft.of(FindingSource.CPR, "2005-10-07"));
        RuleResult result = given.ask("MA12-F3");
        assertThat(result.reason())
                .isEqualTo(
                        "Significant: 2 uncorrected findings past the printed correction date; present: 1 uncorrected"
                                + " finding not past a printed correction date.");
        assertThat(result.values())
                .filteredOn(v -> v.name().endsWith("report date"))
                .extracting(EvidenceValue::note)
                .containsExactly(
                        "significant: uncorrected on 2012-09-19",
                        "significant: uncorrected on 2012-09-19",
                        "present: uncorrected on 2012-09-19",
                        "before the window, which begins on 2010-09-19: read, no evidence");
        assertThat(given.determine().wouldChange())
                .endsWith(
                        "Correction of 2 uncorrected findings past the printed correction date on or before 2012-09-19"
                                + " would remove factor 3 as significant.");
    }

    @Test
    void a_finding_dated_after_the_stage_says_so() {
        assertThat(ask(FindingDraft.of(FindingSource.CPR, "2012-09-20"))
                        .values()
                        .get(0)
                        .note())
                .isEqualTo("dated after 2012-09-19: read, no evidence");
    }

    @Test
    void without_a_file_nothing_is_evaluated() {
        RuleResult result = Given.district()
                .levelText("Level 1")
                .without(FileKind.REVIEW_FINDINGS)
                .ask("MA12-F3");
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_EVALUATED);
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NOT_EVALUATED);
        assertThat(result.reason()).isEqualTo("No file of review findings was given.");
    }
}
