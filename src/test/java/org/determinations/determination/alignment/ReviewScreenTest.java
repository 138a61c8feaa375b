package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.determinations.determination.FindingDraft;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.model.EvidenceValue;
import org.determinations.model.FindingSource;
import org.determinations.model.Missing;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MA12-SCREEN: one significant factor, or two with evidence, put a district on the review list. */
class ReviewScreenTest {

    private static Given given(boolean rate, boolean unreported, boolean review, boolean complaint) {
        Given given = Given.district()
                .levelText("Level 1")
                .with(IndicatorDraft.of("13").percent(rate ? "97" : "100"));
        if (unreported) {
            given.with(IndicatorDraft.of("11").missing(Missing.DUE_NOT_REPORTED, "NR"));
        }
        if (review) {
            given.with(FindingDraft.of(FindingSource.CPR, "2012-05-05"));
        }
        if (complaint) {
            given.with(FindingDraft.of(FindingSource.COMPLAINT, "2012-05-05"));
        }
        return given;
    }

    @ParameterizedTest
    @CsvSource({
        "below, false, false, false, false, false, '0 factors significant, 0 with evidence present'",
        "below, true, false, false, false, false, '0 factors significant, 1 with evidence present'",
        "below, false, false, true, false, false, '0 factors significant, 1 with evidence present'",
        "below, false, false, false, true, false, '0 factors significant, 1 with evidence present'",
        "at, true, false, true, false, true, '0 factors significant, 2 with evidence present'",
        "at, false, false, true, true, true, '0 factors significant, 2 with evidence present'",
        "above, true, false, true, true, true, '0 factors significant, 3 with evidence present'",
        "at, false, true, false, false, true, '1 factor significant, 0 with evidence present'",
        "above, true, true, false, false, true, '1 factor significant, 1 with evidence present'",
    })
    void one_significant_or_two_with_evidence_are_enough(
            String side,
            boolean rate,
            boolean unreported,
            boolean review,
            boolean complaint,
            boolean listed,
            String counted) {
        Determination determination = given(rate, unreported, review, complaint).determine();
        RuleResult result = Given.answer(determination, "MA12-SCREEN");
        assertThat(determination.onReviewList()).as(side).isEqualTo(listed);
        assertThat(result.outcome()).isEqualTo(listed ? RuleOutcome.FIRED : RuleOutcome.NOT_FIRED);
        assertThat(result.reason())
                .isEqualTo((listed ? "On the review list: " : "Not on the review list: ") + counted + ".");
        assertThat(determination.label()).isEqualTo("Level 1-MR");
        assertThat(determination.reassigned()).isFalse();
    }

    @Test
    void each_factor_and_both_numbers_are_named() {
        RuleResult result = given(true, true, true, false).ask("MA12-SCREEN");
        assertThat(result.values())
                .extracting(EvidenceValue::name)
                .containsExactly("MA12-F1", "MA12-F2", "MA12-F3", "MA12-F4");
        assertThat(result.values())
                .extracting(EvidenceValue::text)
                .containsExactly("present", "significant", "present", "none");
        assertThat(result.thresholds())
                .extracting(ThresholdUse::parameter)
                .containsExactly("significantFactors", "factorsWithEvidence");
    }

    @Test
    void factors_that_could_not_be_evaluated_are_named() {
        RuleResult result = given(false, false, false, false)
                .without(FileKind.REVIEW_FINDINGS)
                .ask("MA12-SCREEN");
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_FIRED);
        assertThat(result.reason())
                .isEqualTo(
                        "Not on the review list: 0 factors significant, 0 with evidence present, not evaluated: MA12-F3"
                                + " and MA12-F4.");
    }

    @Test
    void without_any_factor_nothing_is_evaluated() {
        Determination determination = Given.district()
                .levelText("Level 1")
                .without(FileKind.REVIEW_FINDINGS)
                .without(FileKind.SPP_INDICATORS)
                .determine();
        RuleResult result = Given.answer(determination, "MA12-SCREEN");
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_EVALUATED);
        assertThat(result.reason()).isEqualTo("None of the factors could be evaluated.");
        assertThat(determination.onReviewList()).isFalse();
    }

    @Test
    void remedies_are_said_for_districts_on_the_list_alone() {
        assertThat(given(true, false, false, false).determine().wouldChange())
                .noneMatch(line -> line.contains("factor"));
        assertThat(given(true, false, true, false).determine().wouldChange())
                .endsWith(
                        "Indicator 13 at 100 percent or better would remove factor 1 as present.",
                        "Correction of 1 uncorrected finding not past a printed correction date on or before 2012-09-19"
                                + " would remove factor 3 as present.");
    }
}
