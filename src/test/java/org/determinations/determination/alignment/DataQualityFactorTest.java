package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.model.Answer;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MA12-F2: whether the data are valid, reliable and timely. */
class DataQualityFactorTest {
    private static final String NOTHING =
            "Every indicator due in 2011-12 is reported, and no value contradicts itself.";

    private static RuleResult ask(IndicatorDraft draft) {
        return Given.district().levelText("Level 1").with(draft).ask("MA12-F2");
    }

    @ParameterizedTest
    @CsvSource({
        "below, 59.9, SIGNIFICANT",
        "at, 60, NONE",
        "at, 60.0, NONE",
        "above, 60.1, SIGNIFICANT",
    })
    void a_percentage_must_follow_from_its_counts(String side, String percent, EvidenceStrength strength) {
        assertThat(ask(IndicatorDraft.of("5").counts(3, 5).percent(percent)).strength())
                .as(side)
                .isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 66.7, NONE",
        "2, 3, 66.6, SIGNIFICANT",
        "2, 3, 67, NONE",
        "1, 8, 12.5, NONE",
        "1, 8, 12, SIGNIFICANT",
        "1, 8, 13, NONE",
        "1, 8, 14, SIGNIFICANT",
        "1, 16, 6.3, NONE",
        "1, 16, 6.2, SIGNIFICANT",
        "1, 16, 6.4, SIGNIFICANT"
    })
    void it_may_be_rounded_to_the_places_that_are_printed(
            int part, int whole, String percent, EvidenceStrength strength) {
        assertThat(ask(IndicatorDraft.of("5").counts(part, whole).percent(percent))
                        .strength())
                .isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource({
        "less, 4, 5, NONE",
        "equal, 5, 5, NONE",
        "more, 6, 5, SIGNIFICANT",
        "equal, 0, 0, NONE",
        "more, 1, 0, SIGNIFICANT",
    })
    void more_cannot_meet_an_indicator_than_were_counted(String side, int part, int whole, EvidenceStrength strength) {
        assertThat(ask(IndicatorDraft.of("5").counts(part, whole)).strength())
                .as(side)
                .isEqualTo(strength);
    }

    @Test
    void a_contradiction_names_the_counts_and_the_percentage() {
        RuleResult result = ask(IndicatorDraft.of("5").counts(3, 5).percent("61"));
        assertThat(result.outcome()).isEqualTo(RuleOutcome.FIRED);
        assertThat(result.reason())
                .isEqualTo("Significant: indicator 5 has a percentage that does not follow from its counts.");
        assertThat(result.values()).extracting(EvidenceValue::text).containsExactly("3", "5", "61");
        assertThat(result.values())
                .extracting(EvidenceValue::note)
                .containsOnly("significant: does not follow from the counts");
    }

    @Test
    void zero_of_zero_printed_as_a_hundred_is_no_data_and_no_contradiction() {
        RuleResult result = ask(IndicatorDraft.of("12").counts(0, 0).percent("100"));
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_FIRED);
        assertThat(result.reason()).startsWith(NOTHING);
        assertThat(result.values())
                .extracting(EvidenceValue::note)
                .containsOnly("nobody to count: no data and no contradiction");
    }

    @Test
    void contradictions_of_other_years_are_read_alone_unless_the_value_was_due() {
        IndicatorDraft wrong = IndicatorDraft.of("14").counts(6, 5);
        assertThat(ask(wrong.reviewedIn("2010-11")).strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(ask(wrong.reviewedIn("2010-11").due(Answer.YES)).strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
        assertThat(ask(wrong.reviewedAs(ReviewedYear.none())).strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
        ReviewedYear survey = new ReviewedYear(Optional.empty(), false, "Spring 2012");
        assertThat(ask(wrong.reviewedAs(survey)).strength()).isEqualTo(EvidenceStrength.NONE);
        ReviewedYear every = new ReviewedYear(Optional.empty(), true, "All Indica");
        assertThat(ask(wrong.reviewedAs(every)).strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
    }

    @ParameterizedTest
    @CsvSource({
        "at, 2011-12, NOT_STATED, SIGNIFICANT",
        "at, 2011-12, YES, SIGNIFICANT",
        "at, 2011-12, NO, NONE",
        "after, 2012-13, NOT_STATED, NONE",
        "after, 2012-13, YES, SIGNIFICANT"
    })
    void a_value_that_was_due_and_is_not_reported_is_significant(
            String side, String year, Answer due, EvidenceStrength strength) {
        RuleResult result = ask(IndicatorDraft.of("11")
                .missing(Missing.DUE_NOT_REPORTED, "NR")
                .reviewedIn(year)
                .due(due));
        assertThat(result.strength()).as(side).isEqualTo(strength);
        if (strength == EvidenceStrength.SIGNIFICANT) {
            assertThat(result.reason()).isEqualTo("Significant: indicator 11 was due in 2011-12 and is not reported.");
            assertThat(result.values())
                    .extracting(EvidenceValue::note)
                    .containsExactly("significant: due in 2011-12 and not reported");
        }
    }

    @ParameterizedTest
    @CsvSource({"NOT_DUE", "NOT_APPLICABLE", "SUPPRESSED", "NO_DENOMINATOR"})
    void a_value_missing_for_another_reason_is_no_failure(Missing why) {
        RuleResult result = ask(IndicatorDraft.of("11").missing(why, ""));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(result.reason()).startsWith(NOTHING);
        assertThat(result.values().get(0).missing()).contains(why);
    }

    @Test
    void a_row_that_was_due_and_is_blank_throughout_is_not_reported() {
        IndicatorDraft blank = IndicatorDraft.of("11");
        assertThat(ask(blank).strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
        assertThat(ask(blank.due(Answer.YES).reviewedIn("2012-13")).strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
        assertThat(ask(blank.due(Answer.NO)).strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(ask(blank.reviewedAs(ReviewedYear.none())).strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(ask(blank.code("NA")).strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(ask(blank.partOnly(3)).strength()).isEqualTo(EvidenceStrength.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, YES, Significant: indicator 8 was found not valid., valid, significant: not valid",
        "YES, NO, Significant: indicator 8 was found not reliable., reliable, significant: not reliable"
    })
    void a_value_found_invalid_or_unreliable_is_significant(
            Answer valid, Answer reliable, String reason, String column, String note) {
        RuleResult result = ask(IndicatorDraft.of("8").percent("80").judged(valid, reliable));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
        assertThat(result.reason()).isEqualTo(reason);
        assertThat(result.values()).hasSize(1);
        assertThat(result.values().get(0).text()).isEqualTo("No");
        assertThat(result.values().get(0).where().column()).isEqualTo(column);
        assertThat(result.values().get(0).note()).isEqualTo(note);
    }

    @Test
    void both_judgements_are_named() {
        Given given = Given.district()
                .levelText("Level 1")
                .with(IndicatorDraft.of("8").percent("80").judged(Answer.NO, Answer.NO));
        assertThat(given.ask("MA12-F2").reason())
                .isEqualTo("Significant: indicator 8 was found not valid; significant: indicator 8 was found not"
                        + " reliable.");
        assertThat(given.determine().wouldChange())
                .endsWith(
                        "Indicator 8 found valid and indicator 8 found reliable would remove factor 2 as significant.");
    }

    @Test
    void a_judgement_about_another_year_is_no_evidence() {
        assertThat(ask(IndicatorDraft.of("8")
                                .percent("80")
                                .judged(Answer.NO, Answer.NO)
                                .reviewedIn("2009-10"))
                        .strength())
                .isEqualTo(EvidenceStrength.NONE);
    }

    @Test
    void a_day_of_submission_is_read_and_judges_nothing() {
        RuleResult result = ask(IndicatorDraft.of("8").percent("80").submitted("2015-01-01"));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NONE);
        EvidenceValue last = result.values().get(1);
        assertThat(last.name()).isEqualTo("indicator 8, submitted on (2011-12)");
        assertThat(last.text()).isEqualTo("2015-01-01");
        assertThat(last.where().column()).isEqualTo("submitted_on");
        assertThat(last.note()).isEqualTo("no due day is published, so timeliness is not judged");
    }

    @Test
    void remedies_are_said_for_each_kind() {
        List<String> sentences = Given.district()
                .levelText("Level 1")
                .with(IndicatorDraft.of("11").missing(Missing.DUE_NOT_REPORTED, "NR"))
                .with(IndicatorDraft.of("5").counts(3, 5).percent("61"))
                .determine()
                .wouldChange();
        assertThat(sentences)
                .endsWith("Indicator 11 reported and indicator 5 with a percentage that follows from its counts would"
                        + " remove factor 2 as significant.");
    }

    @Test
    void without_rows_nothing_is_evaluated_and_the_reason_says_what_is_missing() {
        RuleResult rowless = Given.district().levelText("Level 1").ask("MA12-F2");
        assertThat(rowless.outcome()).isEqualTo(RuleOutcome.NOT_EVALUATED);
        assertThat(rowless.strength()).isEqualTo(EvidenceStrength.NOT_EVALUATED);
        assertThat(rowless.reason()).isEqualTo("The files of SPP indicators have no row of this district.");
        RuleResult fileless = Given.district()
                .levelText("Level 1")
                .without(FileKind.SPP_INDICATORS)
                .ask("MA12-F2");
        assertThat(fileless.reason()).isEqualTo("No file of SPP indicators was given.");
        assertThat(fileless.outcome()).isEqualTo(RuleOutcome.NOT_EVALUATED);
    }

    @Test
    void a_value_owed_for_an_earlier_year_and_still_not_reported_is_evidence_with_the_year() {
        for (Missing why : List.of(Missing.NOT_DUE, Missing.DUE_NOT_REPORTED, Missing.BLANK)) {
            RuleResult result = ask(IndicatorDraft.of("12")
                    .missing(why, why == Missing.BLANK ? "" : "NR")
                    .reviewedIn("2010-11"));
            assertThat(result.strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
            assertThat(result.reason())
                    .isEqualTo("Significant: indicator 12 was due in 2010-11 and still is not reported.");
            assertThat(result.values().get(0).note()).isEqualTo("significant: due in 2010-11 and still not reported");
            assertThat(result.values().get(0).missing()).isNotEqualTo(Optional.of(Missing.NOT_DUE));
        }
    }

    @ParameterizedTest
    @CsvSource({"9", "10", "4B", "1", "2", "5"})
    void a_yearly_indicator_without_a_printed_year_is_due_every_year(String indicator) {
        RuleResult result = ask(IndicatorDraft.of(indicator)
                .missing(Missing.DUE_NOT_REPORTED, "NR")
                .reviewedAs(ReviewedYear.none()));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
        assertThat(result.reason())
                .isEqualTo("Significant: indicator " + indicator + " was due in 2011-12 and is not reported.");
    }

    @Test
    void an_indicator_after_high_school_does_not_concern_a_district_without_one() {
        Given district = Given.district()
                .levelText("Level 1")
                .with(IndicatorDraft.of("1").missing(Missing.NOT_APPLICABLE, "NA"))
                .with(IndicatorDraft.of("2").missing(Missing.NOT_APPLICABLE, "NA"))
                .with(IndicatorDraft.of("14").missing(Missing.DUE_NOT_REPORTED, "NR"));
        RuleResult result = district.ask("MA12-F2");
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(result.values())
                .extracting(EvidenceValue::note)
                .contains("not applicable: by its own counts the district has no student in grades 9 to 12");
        RuleResult withStudents = Given.district()
                .levelText("Level 1")
                .with(IndicatorDraft.of("2").counts(3, 84))
                .with(IndicatorDraft.of("14").missing(Missing.DUE_NOT_REPORTED, "NR"))
                .ask("MA12-F2");
        assertThat(withStudents.reason())
                .isEqualTo("Significant: indicator 14 was due in 2011-12 and is not reported.");
    }

    @Test
    void nothing_due_is_not_called_reported() {
        RuleResult result =
                ask(IndicatorDraft.of("11").missing(Missing.NOT_DUE, "NR").reviewedIn("2012-13"));
        assertThat(result.reason()).startsWith("No indicator was due in 2011-12, and no value contradicts itself.");
    }

    @Test
    void practices_that_contribute_to_no_discrepancy_contradict_it() {
        RuleResult result = ask(IndicatorDraft.of("4B").code("No").practices(Answer.YES));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
        assertThat(result.reason())
                .isEqualTo("Significant: indicator 4B says that practices contribute to a significant discrepancy and"
                        + " that there is none.");
    }

    /** The denominators of indicators 2 and 1, a number or why there is none; {@code none} without a row. */
    @ParameterizedTest
    @CsvSource({
        "0, 5, false",
        "0, none, false",
        "1, 0, true",
        "NOT_APPLICABLE, 0, false",
        "NOT_APPLICABLE, NOT_APPLICABLE, false",
        "NOT_APPLICABLE, 1, true",
        "NOT_APPLICABLE, BLANK, true",
        "NOT_APPLICABLE, none, true",
        "BLANK, 0, true",
        "SUPPRESSED, NOT_APPLICABLE, true",
        "none, 0, true",
        "none, none, true",
    })
    void only_its_own_counts_say_that_a_district_has_no_student_in_high_school(
            String enrolled, String cohort, boolean open) {
        List<IndicatorFact> indicators = new ArrayList<>();
        add(indicators, "2", enrolled);
        add(indicators, "1", cohort);
        assertThat(HighSchoolCounts.leaveOpen(indicators)).isEqualTo(open);
    }

    private static void add(List<IndicatorFact> indicators, String indicator, String whole) {
        IndicatorDraft draft = IndicatorDraft.of(indicator);
        if (!whole.equals("none")) {
            indicators.add((Character.isDigit(whole.charAt(0))
                            ? draft.counts(0, Integer.parseInt(whole))
                            : draft.missing(Missing.valueOf(whole), ""))
                    .of(Given.district().facts().code(), 2));
        }
    }
}
