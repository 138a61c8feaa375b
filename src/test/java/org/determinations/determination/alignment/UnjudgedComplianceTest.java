package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.Alignment;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.Missing;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.junit.jupiter.api.Test;

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
}
