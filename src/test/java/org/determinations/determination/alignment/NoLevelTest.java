package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.determination.Given;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DecisionKind;
import org.determinations.model.Missing;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.stage.RejectedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MA12-NO-LEVEL: a district without a level is left to a person, and the reason says why it has none. */
class NoLevelTest {
    private static final String DECIDE =
            " No rule gives such a district a category, so a person must decide which one it"
                    + " needs: a decision ASSIGN with person, date and reason in the decisions file of the official stage gives it.";

    private static final Issue REFUSED = Issue.of(
            IssueCode.UNKNOWN_VALUE,
            SourceRef.ofRow("levels.csv", 7).at("accountability_level"),
            "unknown value",
            "\"Level 6\"",
            "Level 1 to Level 5",
            "correct the cell");

    @ParameterizedTest
    @CsvSource({"plain, Level 1", "plain, Level 5", "starred, Level 3*"})
    void a_level_with_or_without_a_star_is_a_level(String side, String published) {
        RuleResult result = Given.district().levelText(published).ask("MA12-NO-LEVEL");
        assertThat(result.outcome()).as(side).isEqualTo(RuleOutcome.NOT_FIRED);
        assertThat(result.decisive()).isFalse();
        assertThat(result.reason()).isEqualTo("The district has " + published + ".");
    }

    @Test
    void each_way_in_which_a_level_is_absent_has_its_own_reason() {
        Set<String> reasons = new HashSet<>();
        for (Given given : List.of(
                Given.district().levelText("Insufficient data"),
                Given.district().levelText(""),
                Given.district(),
                Given.district().quarantined(REFUSED))) {
            Determination determination = given.determine();
            assertThat(determination.status()).isEqualTo(DeterminationStatus.UNDETERMINED);
            assertThat(determination.label()).isEqualTo("undetermined");
            assertThat(determination.undeterminedReason()).endsWith(DECIDE);
            assertThat(Given.answer(determination, "MA12-NO-LEVEL").decisive()).isTrue();
            assertThat(Given.answer(determination, "MA12-NO-LEVEL").outcome()).isEqualTo(RuleOutcome.FIRED);
            reasons.add(determination.undeterminedReason());
        }
        assertThat(reasons)
                .containsExactlyInAnyOrder(
                        "The State published \"Insufficient data\" in place of an accountability level." + DECIDE,
                        "The accountability level is blank in the published file." + DECIDE,
                        "No file of accountability levels has a row of this district." + DECIDE,
                        "No row of this district that gives an accountability level was accepted (IN-012 at"
                                + " levels.csv:7:accountability_level): correct the row and run again, or decide without it."
                                + DECIDE);
    }

    @Test
    void a_row_that_was_not_accepted_is_named_with_what_stands_in_it() {
        RuleResult result = Given.district().quarantined(REFUSED).ask("MA12-NO-LEVEL");
        assertThat(result.values()).hasSize(2);
        assertThat(result.values().get(0).missing()).contains(Missing.BLANK);
        assertThat(result.values().get(1).text()).isEqualTo("\"Level 6\"");
        assertThat(result.values().get(1).note()).isEqualTo("IN-012 unknown value");
        assertThat(result.values().get(1).where()).isEqualTo(REFUSED.where());
    }

    @Test
    void a_row_of_another_file_that_was_not_accepted_is_no_reason_when_the_level_is_insufficient() {
        RuleResult result = Given.district()
                .levelText("Insufficient data")
                .quarantined(REFUSED)
                .ask("MA12-NO-LEVEL");
        assertThat(result.values()).hasSize(1);
        assertThat(result.reason()).startsWith("The State published");
    }

    @Test
    void a_decision_that_assigns_a_category_leaves_no_reason_open() {
        Determination determination = Given.district()
                .levelText("Insufficient data")
                .decided(DecisionKind.ASSIGN, "NI")
                .determine();
        assertThat(determination.undeterminedReason()).isEmpty();
        assertThat(determination.label()).isEqualTo("No level-NI");
        assertThat(determination.reassigned()).isFalse();
        assertThat(Given.answer(determination, "MA12-NO-LEVEL").decisive()).isFalse();
        assertThat(determination.wouldChange())
                .containsExactly("Without the decision of J. Doe it would be undetermined.");
    }

    @Test
    void what_would_give_a_category_is_said() {
        assertThat(Given.district().determine().wouldChange())
                .containsExactly(
                        "A recorded decision ASSIGN naming MR, MRAR, NTA, NI or NSI would give it that category"
                                + " (MA12-REASSIGN).",
                        "An accountability level would give a category: level 1 gives MR, level 2 gives MRAR, level 3"
                                + " gives NTA, level 4 gives NI and level 5 gives NSI (MA12-ALIGN).");
    }

    @Test
    void two_rows_that_contradict_each_other_are_named_and_neither_counts() {
        Given given = Given.district();
        Fact said = Given.district().levelText("Level 2").facts().level().orElseThrow();
        given.rejected(new RejectedRow(
                FileKind.ACCOUNTABILITY_LEVELS,
                Issue.of(
                        IssueCode.CONTRADICTING_ROWS,
                        SourceRef.ofRow("levels.csv", 2),
                        "wrong",
                        "rows levels.csv:2 and levels.csv:7",
                        "",
                        ""),
                Optional.of(said)));
        assertThat(given.ask("MA12-NO-LEVEL").reason())
                .isEqualTo(
                        "The accountability level of this district is given twice, differently: rows levels.csv:2 and"
                                + " levels.csv:7 contradict each other (IN-018), so neither counts: keep the row that is right and"
                                + " run again, or decide without it." + DECIDE);
        assertThat(given.ask("MA12-ALIGN").reason())
                .isEqualTo(
                        "The district has no accountability level, so no category is aligned with it. Rows levels.csv:2"
                                + " and levels.csv:7 contradict each other (IN-018).");
        assertThat(given.levelText("Insufficient data").ask("MA12-ALIGN").reason())
                .as("a level that was published is why it has none")
                .isEqualTo("The district has no accountability level, so no category is aligned with it.");
    }
}
