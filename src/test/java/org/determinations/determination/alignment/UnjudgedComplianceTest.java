package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.determination.Alignment;
import org.determinations.determination.FindingDraft;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.Answer;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.FindingSource;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.stage.RejectedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MA12-F1: what cannot be judged is said, and is not said to stand well. */
class UnjudgedComplianceTest {

    private static RuleResult ask(IndicatorDraft... drafts) {
        Given given = Given.district().levelText("Level 1");
        for (IndicatorDraft draft : drafts) {
            given.with(draft);
        }
        return given.ask("MA12-F1");
    }

    @Test
    void a_rate_of_no_year_or_of_one_to_come_is_not_judged() {
        for (ReviewedYear year : List.of(
                ReviewedYear.none(), new ReviewedYear(Optional.empty(), false, "NA"), ReviewedYear.of(Given.CYCLE))) {
            RuleResult result = ask(IndicatorDraft.of("11").percent("50").reviewedAs(year));
            assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_EVALUATED);
            assertThat(result.reason()).startsWith("Indicator 11 has a rate that describes no year it can describe");
        }
    }

    @Test
    void a_discrepancy_without_an_answer_on_practices_is_not_judged() {
        RuleResult result = ask(IndicatorDraft.of("4B").code("Yes"));
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_EVALUATED);
        assertThat(result.reason()).contains("no answer says whether practices contribute");
    }

    @Test
    void what_is_withheld_is_not_said_to_stand_well() {
        RuleResult result = ask(
                IndicatorDraft.of("11").missing(Missing.SUPPRESSED, "-"),
                IndicatorDraft.of("13").percent("100"));
        assertThat(result.reason())
                .startsWith(
                        "No compliance indicator of 2011-12 that can be judged falls short. Not judged: indicator 11"
                                + " (withheld by the publisher).");
    }

    @Test
    void what_other_districts_have_is_missed_and_the_strength_of_the_rest_stays() {
        Given other = Given.district("09020000")
                .levelText("Level 1")
                .with(IndicatorDraft.of("12").percent("100"));
        Given short11 = Given.district()
                .levelText("Level 1")
                .with(IndicatorDraft.of("11").percent("50"));
        RuleResult result = Given.answer(
                Alignment.determine(
                                short11.stageFacts().withDistricts(List.of(short11.facts(), other.facts())),
                                Given.pack())
                        .determinations()
                        .get(0),
                "MA12-F1");
        assertThat(result.strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
        assertThat(result.reason()).endsWith("Not judged: Indicator 12 has no row in the files of SPP indicators.");
    }

    private static RejectedRow rejected(FileKind kind, String file, IssueCode code, Optional<Fact> said) {
        return new RejectedRow(
                kind,
                Issue.of(code, SourceRef.ofRow(file, 9).at("value"), "wrong", "rows 9 and 10", "", "")
                        .inDistrict("09010000"),
                said);
    }

    private static RejectedRow indicators(Optional<Fact> said) {
        return rejected(FileKind.SPP_INDICATORS, "indicators.csv", IssueCode.CONTRADICTING_ROWS, said);
    }

    /** The stage of a district beside one that has indicators 11, 12 and 13. */
    private static RuleResult beside(Given given, String rule) {
        Given other = Given.district("09020000").levelText("Level 1");
        List.of("11", "12", "13")
                .forEach(indicator -> other.with(IndicatorDraft.of(indicator).percent("100")));
        return Given.answer(
                Alignment.determine(
                                given.stageFacts().withDistricts(List.of(given.facts(), other.facts())), Given.pack())
                        .determinations()
                        .get(0),
                rule);
    }

    @Test
    void indicators_without_an_accepted_row_are_told_by_their_reasons() {
        Given given = Given.district()
                .levelText("Level 1")
                .with(IndicatorDraft.of("11").percent("100"));
        assertThat(beside(given, "MA12-F2").reason())
                .startsWith("Indicators 12 and 13 have no row in the files of SPP indicators.");
        given.rejected(indicators(Optional.of(
                IndicatorDraft.of("12").percent("90").of(given.facts().code(), 9))));
        RuleResult said = beside(given, "MA12-F2");
        assertThat(said.reason())
                .startsWith("Indicator 12 has no accepted row: rows 9 and 10 contradict each other (IN-018).")
                .contains("ndicator 13 has no row in the files of SPP indicators.");
        assertThat(said.values().stream().filter(value -> value.name().endsWith("row not accepted")))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.name()).isEqualTo("indicator 12, row not accepted");
                    assertThat(value.text()).isEqualTo("rows 9 and 10");
                });
    }

    @Test
    void a_row_that_cannot_be_read_may_be_of_any_indicator_that_lacks() {
        Given given = Given.district()
                .levelText("Level 1")
                .with(IndicatorDraft.of("11").percent("100"))
                .rejected(indicators(Optional.empty()));
        RuleResult result = beside(given, "MA12-F2");
        assertThat(result.reason())
                .startsWith("Indicators 12 and 13 have no accepted row; not accepted of this district:"
                        + " indicators.csv:9 (IN-018).");
        assertThat(result.values())
                .extracting(value -> value.name())
                .contains("indicator 12, row not accepted", "indicator 13, row not accepted");
    }

    @Test
    void findings_that_were_not_accepted_are_told_to_the_factor_that_would_read_them() {
        Given given = Given.district().levelText("Level 1");
        given.rejected(rejected(
                FileKind.REVIEW_FINDINGS,
                "findings.csv",
                IssueCode.CONTRADICTING_ROWS,
                Optional.of(FindingDraft.of(FindingSource.HEARING, "2011-10-07")
                        .of(given.facts().code(), 9))));
        assertThat(given.ask("MA12-F4").reason())
                .contains("Finding F-9 has no accepted row: rows 9 and 10 contradict each other (IN-018)");
        assertThat(given.ask("MA12-F3").reason()).doesNotContain("F-9");
        Given unread = Given.district()
                .levelText("Level 1")
                .rejected(rejected(FileKind.REVIEW_FINDINGS, "findings.csv", IssueCode.NOT_A_DATE, Optional.empty()));
        for (String factor : List.of("MA12-F3", "MA12-F4")) {
            RuleResult result = unread.ask(factor);
            assertThat(result.reason()).contains("A row of findings was not accepted: findings.csv:9 (IN-015)");
            assertThat(result.values()).extracting(value -> value.name()).contains("findings, row not accepted");
        }
    }

    @Test
    void a_percentage_in_doubt_decides_nothing_unless_the_counts_do() {
        IndicatorDraft doubted = IndicatorDraft.of("11").percentAbsent(Missing.QUESTIONED, "0.97");
        String why = "The percentage of indicator 11 in indicators.csv:2:percent is questioned";
        for (String factor : List.of("MA12-F1", "MA12-F2")) {
            RuleResult result =
                    Given.district().levelText("Level 1").with(doubted).ask(factor);
            assertThat(result.outcome()).as(factor).isEqualTo(RuleOutcome.NOT_EVALUATED);
            assertThat(result.reason()).as(factor).contains(why);
        }
        assertThat(ask(doubted.counts(9, 10)).strength()).isEqualTo(EvidenceStrength.SIGNIFICANT);
        assertThat(ask(doubted.reviewedIn("2010-11")).reason()).doesNotContain(why);
        for (IndicatorDraft ofNoYear :
                List.of(doubted.reviewedAs(ReviewedYear.none()), doubted.reviewedIn("2012-13"))) {
            assertThat(ask(ofNoYear).outcome())
                    .as("may be of the data year: %s", ofNoYear.reviewed())
                    .isEqualTo(RuleOutcome.NOT_EVALUATED);
        }
    }

    /** Indicator, numerator, denominator and percentage as a number or why there is none, the word, and why it is not seen. */
    @ParameterizedTest
    @CsvSource({
        "11, SUPPRESSED, SUPPRESSED, SUPPRESSED, '', withheld by the publisher",
        "11, SUPPRESSED, SUPPRESSED, 98, '', ''",
        "11, 9, 10, SUPPRESSED, '', ''",
        "11, SUPPRESSED, 10, SUPPRESSED, '', withheld by the publisher",
        "11, 9, SUPPRESSED, SUPPRESSED, '', withheld by the publisher",
        "11, SUPPRESSED, 0, SUPPRESSED, '', ''",
        "11, SUPPRESSED, SUPPRESSED, NOT_APPLICABLE, '', ''",
        "11, DUE_NOT_REPORTED, DUE_NOT_REPORTED, DUE_NOT_REPORTED, NR, due and not reported",
        "11, BLANK, BLANK, BLANK, '', due and not reported",
        "11, NOT_DUE, NOT_DUE, NOT_DUE, NR, ''",
        "9, SUPPRESSED, BLANK, BLANK, At-Risk, ''",
        "9, SUPPRESSED, BLANK, BLANK, '', withheld by the publisher",
        "9, SUPPRESSED, SUPPRESSED, SUPPRESSED, -, withheld by the publisher",
        "11, SUPPRESSED, BLANK, BLANK, word, withheld by the publisher",
    })
    void a_value_is_seen_or_says_why_not(
            String indicator, String part, String whole, String percent, String word, String why) {
        IndicatorDraft blank = IndicatorDraft.of(indicator);
        IndicatorReading reading = new IndicatorReading(
                new IndicatorDraft(
                                indicator,
                                blank.reviewed(),
                                reported(part, Integer::valueOf),
                                reported(whole, Integer::valueOf),
                                reported(percent, BigDecimal::new),
                                word,
                                Answer.NOT_STATED,
                                Answer.NOT_STATED,
                                Answer.NOT_STATED,
                                Answer.NOT_STATED,
                                "")
                        .of(Given.district().facts().code(), 2),
                Given.DATA_YEAR,
                true);
        assertThat(reading.unseen().orElse("")).isEqualTo(why);
        assertThat(reading.share().isPresent()).isEqualTo(part.equals("9") && whole.equals("10"));
    }

    private static <T> Reported<T> reported(String text, Function<String, T> number) {
        return Character.isDigit(text.charAt(0))
                ? Reported.of(number.apply(text))
                : Reported.absent(Missing.valueOf(text), "");
    }

    @Test
    void an_answer_on_practices_is_a_value_and_nobody_to_count_has_no_share() {
        IndicatorDraft answered =
                IndicatorDraft.of("4B").missing(Missing.SUPPRESSED, "-").practices(Answer.NO);
        assertThat(new IndicatorReading(answered.of(Given.district().facts().code(), 2), Given.DATA_YEAR, true)
                        .unseen())
                .isEmpty();
        assertThat(new IndicatorReading(
                                IndicatorDraft.of("11")
                                        .counts(0, 0)
                                        .of(Given.district().facts().code(), 2),
                                Given.DATA_YEAR,
                                true)
                        .share())
                .isEmpty();
    }
}
