package org.determinations.report.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.determinations.comparison.InventedRun;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.model.RunReportDraft;
import org.determinations.model.Stage;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunReport;
import org.junit.jupiter.api.Test;

/** What is said in place of an empty list: only what follows from the districts that were looked at. */
class ReviewWordsTest {

    private static Given reported(String district, String percent) {
        return Given.district(district)
                .levelText("Level 1")
                .with(IndicatorDraft.of("11").percent(percent))
                .with(IndicatorDraft.of("12").percent("100"));
    }

    private static Given lacking(String district, String percent) {
        return Given.district(district)
                .levelText("Level 1")
                .with(IndicatorDraft.of("11").percent(percent));
    }

    private static ReviewWords words(Given... districts) {
        return ReviewWords.of(InventedRun.of(districts)
                .at(Stage.OFFICIAL, "2012-09-19")
                .snapshot()
                .results());
    }

    @Test
    void districts_in_which_all_could_be_judged_are_said_to_be() {
        ReviewWords words = words(reported("09010000", "100"), reported("09020000", "90"));
        assertThat(words.noneUnjudged()).isEqualTo("Every factor could be judged in every district.");
    }

    @Test
    void a_listed_district_that_lacks_a_row_is_not_called_judged() {
        ReviewWords words = words(reported("09010000", "100"), lacking("09020000", "90"));
        assertThat(words.noneUnjudged())
                .isEqualTo(
                        "Every factor whose data were given could be judged in every district that the screen does not list.");
    }

    @Test
    void a_screen_that_lists_none_names_the_factors_that_it_did_not_have() {
        assertThat(words(reported("09010000", "100")).noneListed()).isEqualTo("The screen lists no district.");
        assertThat(words(Given.district("09010000").levelText("Level 1").without(FileKind.REVIEW_FINDINGS))
                        .noneListed())
                .isEqualTo("The screen lists no district; 2 factors are not evaluated for any district.");
        assertThat(words(reported("09010000", "100"), lacking("09020000", "100"))
                        .noneListed())
                .isEqualTo("The screen lists no district; 1 district cannot be judged.");
    }

    /** Of a policy without such a rule, that it lists nobody would be the default of an empty list. */
    @Test
    void a_policy_without_a_screen_is_not_said_to_have_listed_nobody() {
        RunReport asked = InventedRun.of(reported("09010000", "100"))
                .at(Stage.OFFICIAL, "2012-09-19")
                .snapshot()
                .results();
        RunReport unasked = RunReportDraft.of(asked)
                .determinations(asked.determinations().stream()
                        .map(d -> d.answering(d.rules().stream()
                                .filter(rule -> !rule.title().equals(RuleResult.REVIEW_LIST))
                                .toList()))
                        .toList())
                .report();
        assertThat(ReviewWords.of(unasked).noneListed())
                .isEqualTo("No rule that the run asked lists districts for review.");
    }

    @Test
    void a_run_without_a_district_says_nothing_of_districts() {
        ReviewWords words = words();
        assertThat(words.noneListed()).isEqualTo("The run has no district.");
        assertThat(words.noneUndetermined()).isEqualTo("The run has no district.");
        assertThat(words.noneUnjudged()).isEqualTo("The run has no district.");
    }
}
