package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.determination.Words;
import org.determinations.model.Answer;
import org.determinations.model.Confidence;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MA12-F1: what the SPP compliance indicators show. */
class SppComplianceFactorTest {
    private static final String NOTHING = "No compliance indicator of 2011-12 falls short.";
    private static final String NO_RATE =
            "No rate of 2011-12 is there to judge, and no other compliance indicator falls short.";

    private static RuleResult ask(IndicatorDraft... drafts) {
        Given given = Given.district().levelText("Level 1");
        for (IndicatorDraft draft : drafts) {
            given.with(draft);
        }
        return given.ask("MA12-F1");
    }

    @ParameterizedTest
    @CsvSource({
        "below, 949, 1000, SIGNIFICANT",
        "at, 950, 1000, PRESENT",
        "above, 951, 1000, PRESENT",
        "below, 999, 1000, PRESENT",
        "at, 1000, 1000, NONE",
        "above, 1001, 1000, NONE",
        "below, 0, 1, SIGNIFICANT",
    })
    void counts_are_compared_with_the_thresholds_without_dividing(
            String side, int part, int whole, EvidenceStrength strength) {
        for (String indicator : List.of("11", "12", "13")) {
            RuleResult result = ask(IndicatorDraft.of(indicator).counts(part, whole));
            assertThat(result.strength()).as(side).isEqualTo(strength);
            assertThat(result.outcome())
                    .isEqualTo(strength == EvidenceStrength.NONE ? RuleOutcome.NOT_FIRED : RuleOutcome.FIRED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "below, 94.9, SIGNIFICANT",
        "below, 94.999999, SIGNIFICANT",
        "at, 95, PRESENT",
        "at, 95.00, PRESENT",
        "above, 95.1, PRESENT",
        "below, 99.9, PRESENT",
        "at, 100, NONE",
        "at, 100.0, NONE"
    })
    void without_counts_the_published_percentage_is_compared_exactly(
            String side, String percent, EvidenceStrength strength) {
        assertThat(ask(IndicatorDraft.of("13").percent(percent)).strength())
                .as(side)
                .isEqualTo(strength);
        assertThat(ask(IndicatorDraft.of("13").partOnly(3).percent(percent)).strength())
                .isEqualTo(strength);
    }

    @Test
    void where_both_stand_there_the_counts_decide() {
        RuleResult result = ask(IndicatorDraft.of("12").counts(9, 10).percent("100"));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
        assertThat(result.reason())
                .isEqualTo("Significant: indicator 12 is 9 of 10 (reviewed 2011-12), below 95 percent.");
        assertThat(ask(IndicatorDraft.of("12").counts(10, 10).percent("10")).strength())
                .isEqualTo(EvidenceStrength.NONE);
    }

    @Test
    void evidence_is_named_with_file_row_and_column_and_comes_before_what_was_only_read() {
        RuleResult result = ask(
                IndicatorDraft.of("9").code("At-Risk"),
                IndicatorDraft.of("12").counts(9, 10).percent("90.0"));
        assertThat(result.values())
                .containsExactly(
                        EvidenceValue.of(
                                "indicator 12, reviewed year",
                                "2011-12",
                                Given.source("indicators.csv", 3, "reviewed_school_year")
                                        .of("reviewed_school_year")),
                        value("numerator", "9"),
                        value("denominator", "10"),
                        value("percent", "90.0"),
                        EvidenceValue.of(
                                        "indicator 9, reported value (2011-12)",
                                        "At-Risk",
                                        Given.source("indicators.csv", 2, "reported_value")
                                                .of("reported_value"))
                                .noted("the numeric flag alone is no evidence; only inappropriate identification is"));
    }

    private static EvidenceValue value(String field, String text) {
        return new EvidenceValue(
                "indicator 12, " + field + " (2011-12)",
                text,
                Optional.empty(),
                Given.source("indicators.csv", 3, field).of(field),
                "significant: below 95 percent",
                EvidenceStrength.SIGNIFICANT);
    }

    @Test
    void each_threshold_is_named_with_source_and_confidence() {
        RuleResult result = ask(IndicatorDraft.of("12").counts(9, 10));
        assertThat(result.thresholds())
                .extracting(ThresholdUse::parameter)
                .containsExactly(
                        "rateIndicators",
                        "significantBelow",
                        "presentBelow",
                        "practiceIndicators",
                        "identificationIndicators",
                        "inappropriateIdentification");
        assertThat(result.thresholds().get(1))
                .isEqualTo(
                        new ThresholdUse("significantBelow", "95", "percent", Confidence.ASSUMED, List.of("S3", "S7")));
        assertThat(result.confidence()).isEqualTo(Confidence.ASSUMED);
    }

    @ParameterizedTest
    @CsvSource({"2010-11", "2005-06"})
    void a_rate_of_another_reviewed_year_is_read_and_is_no_evidence(String year) {
        RuleResult result = ask(IndicatorDraft.of("11").counts(1, 10).reviewedIn(year));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(result.reason()).startsWith(NO_RATE);
        assertThat(result.values()).extracting(EvidenceValue::note).containsExactly("", note(), note(), note());
    }

    private static String note() {
        return "does not describe 2011-12: read, no evidence";
    }

    @Test
    void a_rate_of_every_year_is_evidence() {
        ReviewedYear every = new ReviewedYear(Optional.empty(), true, "All Indica");
        RuleResult result = ask(IndicatorDraft.of("11").counts(1, 10).reviewedAs(every));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
        assertThat(result.reason()).contains("(reviewed every year)");
    }

    @Test
    void zero_of_zero_is_no_data_whatever_is_printed() {
        RuleResult result = ask(IndicatorDraft.of("12").counts(0, 0).percent("0"));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(result.reason()).startsWith(NO_RATE);
        assertThat(result.values())
                .extracting(EvidenceValue::note)
                .contains("nobody to count: no data, whatever percentage is printed");
    }

    @Test
    void a_missing_rate_keeps_its_reason_and_is_no_evidence() {
        RuleResult result = ask(IndicatorDraft.of("13").missing(Missing.SUPPRESSED, "-"));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(result.reason())
                .startsWith("No rate of 2011-12 is there to judge, and no other compliance indicator that can be judged"
                        + " falls short. Not judged: indicator 13 (withheld by the publisher).");
        assertThat(result.values()).anySatisfy(v -> assertThat(v.missing()).contains(Missing.SUPPRESSED));
    }

    @Test
    void a_rate_that_meets_the_target_is_said_to_be_judged() {
        assertThat(ask(IndicatorDraft.of("13").percent("100")).reason()).startsWith(NOTHING);
        assertThat(ask(IndicatorDraft.of("13").counts(4, 4)).reason()).startsWith(NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, SIGNIFICANT, significant: practices contribute",
        "NO, NONE, a discrepancy without contributing practices is compliant",
        "NOT_STATED, NOT_EVALUATED, without this answer a discrepancy is no evidence"
    })
    void a_4b_discrepancy_counts_only_when_practices_contribute(
            Answer practices, EvidenceStrength strength, String note) {
        RuleResult result =
                ask(IndicatorDraft.of("4B").code("Yes").practices(practices).reviewedAs(ReviewedYear.none()));
        assertThat(result.strength()).isEqualTo(strength);
        assertThat(result.values()).extracting(EvidenceValue::note).containsExactly("", note);
        assertThat(result.values())
                .extracting(EvidenceValue::name)
                .containsExactly(
                        "indicator 4B, significant discrepancy (no reviewed year given)",
                        "indicator 4B, practices contribute (no reviewed year given)");
        assertThat(result.values().get(1).text()).isEqualTo(Words.answer(practices));
        assertThat(result.values().get(1).where().column()).isEqualTo("practices_contribute");
    }

    @Test
    void contributing_practices_of_another_year_are_no_evidence() {
        RuleResult result =
                ask(IndicatorDraft.of("4B").code("Yes").practices(Answer.YES).reviewedIn("2009-10"));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(result.values().get(1).note()).isEqualTo(note());
    }

    @ParameterizedTest
    @CsvSource({"9, Yes, SIGNIFICANT", "10, Yes, SIGNIFICANT", "9, At-Risk, NONE", "10, No, NONE", "10, NA, NONE"})
    void over_representation_counts_only_when_due_to_inappropriate_identification(
            String indicator, String code, EvidenceStrength strength) {
        RuleResult result = ask(IndicatorDraft.of(indicator).code(code).reviewedAs(ReviewedYear.none()));
        assertThat(result.strength()).isEqualTo(strength);
        if (strength == EvidenceStrength.SIGNIFICANT) {
            assertThat(result.reason())
                    .isEqualTo("Significant: indicator " + indicator + " is due to inappropriate identification.");
            assertThat(result.values().get(0).note()).isEqualTo("significant: due to inappropriate identification");
        }
    }

    @Test
    void inappropriate_identification_of_another_year_is_no_evidence() {
        RuleResult result = ask(IndicatorDraft.of("9").code("Yes").reviewedIn("2009-10"));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(result.values().get(0).note()).isEqualTo(note());
    }

    @Test
    void results_indicators_are_not_read() {
        RuleResult result = ask(IndicatorDraft.of("5").counts(1, 10));
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_EVALUATED);
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NOT_EVALUATED);
        assertThat(result.reason())
                .isEqualTo("The files of SPP indicators have no compliance indicator of this district.");
        assertThat(result.values()).isEmpty();
    }

    @Test
    void without_a_file_nothing_is_evaluated() {
        RuleResult result = Given.district()
                .levelText("Level 1")
                .without(FileKind.SPP_INDICATORS)
                .ask("MA12-F1");
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_EVALUATED);
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NOT_EVALUATED);
        assertThat(result.reason()).isEqualTo("No file of SPP indicators was given.");
    }

    @Test
    void several_pieces_of_evidence_are_all_named_and_the_strongest_counts() {
        Given given = Given.district()
                .levelText("Level 1")
                .with(IndicatorDraft.of("11").percent("97"))
                .with(IndicatorDraft.of("12").percent("50"))
                .with(IndicatorDraft.of("4B").practices(Answer.YES))
                .with(IndicatorDraft.of("10").code("Yes"));
        RuleResult result = given.ask("MA12-F1");
        assertThat(result.reason())
                .isEqualTo("Present: indicator 11 is 97 percent (reviewed 2011-12), below 100 percent; significant:"
                        + " indicator 12 is 50 percent (reviewed 2011-12), below 95 percent; significant:"
                        + " indicator 4B finds that policies, procedures or practices contribute; significant:"
                        + " indicator 10 is due to inappropriate identification.");
        assertThat(given.determine().wouldChange())
                .endsWith("Indicator 12 at 95 percent or better, indicator 4B without contributing practices and"
                        + " indicator 10 without inappropriate identification would remove factor 1 as"
                        + " significant.");
    }
}
