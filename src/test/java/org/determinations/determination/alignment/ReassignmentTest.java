package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.determination.Given;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.EvidenceValue;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MA12-REASSIGN: a person's decision can only make the category more serious, or give one where no level does. */
class ReassignmentTest {
    private static final String SIGNED = "J. Doe on 2012-09-07: \"uncorrected since 2010\"";

    @ParameterizedTest
    @CsvSource({
        "more, Level 1, NSI, FIRED, Level 1-NSI, MR raised to NSI by ",
        "more, Level 2, NTA, FIRED, Level 2-NTA, MRAR raised to NTA by ",
        "more, Level 4*, NSI, FIRED, Level 4*-NSI, NI raised to NSI by ",
        "equal, Level 2, MRAR, NOT_FIRED, Level 2-MRAR, 'The decision names MRAR, which is not more serious than MRAR: it stays. Decided by '",
        "less, Level 2, MR, NOT_FIRED, Level 2-MRAR, 'The decision names MR, which is not more serious than MRAR: it stays. Decided by '",
        "less, Level 5, NI, NOT_FIRED, Level 5-NSI, 'The decision names NI, which is not more serious than NSI: it stays. Decided by '"
    })
    void only_a_more_serious_category_changes_anything(
            String side, String published, String named, RuleOutcome outcome, String label, String reason) {
        Determination determination = Given.district()
                .levelText(published)
                .decided(DecisionKind.REASSIGN, named)
                .determine();
        RuleResult result = Given.answer(determination, "MA12-REASSIGN");
        boolean changed = outcome == RuleOutcome.FIRED;
        assertThat(result.outcome()).as(side).isEqualTo(outcome);
        assertThat(result.reason()).isEqualTo(reason.strip() + " " + SIGNED + ".");
        assertThat(result.decisive()).isEqualTo(changed);
        assertThat(Given.answer(determination, "MA12-ALIGN").decisive()).isEqualTo(!changed);
        assertThat(determination.label()).isEqualTo(label);
        assertThat(determination.reassigned()).isEqualTo(changed);
    }

    @Test
    void the_aligned_category_stays_on_record_and_the_decision_is_what_would_change_it() {
        Determination determination = Given.district()
                .levelText("Level 1")
                .decided(DecisionKind.REASSIGN, "NI")
                .determine();
        assertThat(determination.derived()).contains(new CategoryCode("MR"));
        assertThat(determination.category()).contains(new CategoryCode("NI"));
        assertThat(determination.wouldChange()).containsExactly("Without the decision of J. Doe it would be MR.");
    }

    @Test
    void a_decision_to_keep_is_answered_with_the_persons_reason() {
        Determination determination = Given.district()
                .levelText("Level 3")
                .decided(DecisionKind.KEEP, "")
                .determine();
        RuleResult result = Given.answer(determination, "MA12-REASSIGN");
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_FIRED);
        assertThat(result.reason()).isEqualTo("NTA kept by " + SIGNED + ".");
        assertThat(determination.label()).isEqualTo("Level 3-NTA");
        assertThat(determination.wouldChange())
                .containsExactly(
                        "Accountability level 2 would give MRAR (MA12-ALIGN).",
                        "Accountability level 4 would give NI (MA12-ALIGN).");
    }

    @Test
    void an_assigned_category_counts_only_without_a_level() {
        Determination assigned = Given.district()
                .levelText("Insufficient data")
                .decided(DecisionKind.ASSIGN, "NTA")
                .determine();
        RuleResult result = Given.answer(assigned, "MA12-REASSIGN");
        assertThat(result.outcome()).isEqualTo(RuleOutcome.FIRED);
        assertThat(result.decisive()).isTrue();
        assertThat(result.reason()).isEqualTo("NTA assigned by " + SIGNED + ".");
        assertThat(assigned.label()).isEqualTo("No level-NTA");

        Determination refused = Given.district()
                .levelText("Level 1")
                .decided(DecisionKind.ASSIGN, "NTA")
                .determine();
        assertThat(Given.answer(refused, "MA12-REASSIGN").outcome()).isEqualTo(RuleOutcome.NOT_FIRED);
        assertThat(Given.answer(refused, "MA12-REASSIGN").reason())
                .isEqualTo(
                        "The decision ASSIGN of " + SIGNED + " is for a district without an accountability level, and"
                                + " this one has MR by its level: it stays.");
        assertThat(refused.label()).isEqualTo("Level 1-MR");
    }

    @ParameterizedTest
    @CsvSource({"REASSIGN, NSI", "KEEP, ''", "ASSIGN, ''"})
    void without_an_aligned_category_only_a_complete_assignment_counts(DecisionKind kind, String named) {
        Determination determination =
                Given.district().levelText("").decided(kind, named).determine();
        RuleResult result = Given.answer(determination, "MA12-REASSIGN");
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_EVALUATED);
        assertThat(result.reason())
                .isEqualTo("There is no aligned category, so the decision " + kind + " of " + SIGNED
                        + " has nothing to compare with; only a decision ASSIGN gives a category.");
        assertThat(determination.label()).isEqualTo("undetermined");
        assertThat(determination.undeterminedReason()).startsWith("The accountability level is blank");
    }

    @Test
    void without_a_decision_the_rule_does_not_apply_and_says_what_one_could_do() {
        Determination determination = Given.district().levelText("Level 3").determine();
        RuleResult result = Given.answer(determination, "MA12-REASSIGN");
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_APPLICABLE);
        assertThat(result.reason()).isEqualTo("No decision about this district is recorded.");
        assertThat(determination.wouldChange())
                .startsWith("A recorded decision naming NI or NSI would make it more serious (MA12-REASSIGN).");
        assertThat(Given.district().levelText("Level 5").determine().wouldChange())
                .noneMatch(line -> line.contains("MA12-REASSIGN"));
    }

    @Test
    void every_word_of_the_decision_is_named_with_its_place() {
        DecisionFact fact = new DecisionFact(
                new DistrictCode("09010000"),
                DecisionKind.REASSIGN,
                Optional.of(new CategoryCode("NSI")),
                "J. Doe",
                LocalDate.parse("2012-09-07"),
                "uncorrected since 2010",
                "rows 14 and 15",
                Given.source(
                        "decisions.csv", 2, "decision", "category", "decided_by", "decided_on", "reason", "evidence"));
        RuleResult result = Given.district().levelText("Level 1").decided(fact).ask("MA12-REASSIGN");
        assertThat(result.values())
                .extracting(EvidenceValue::name)
                .containsExactly(
                        "decision", "category decided", "decided by", "decided on", "reason", "evidence named");
        assertThat(result.values())
                .extracting(EvidenceValue::text)
                .containsExactly("REASSIGN", "NSI", "J. Doe", "2012-09-07", "uncorrected since 2010", "rows 14 and 15");
        assertThat(result.values())
                .extracting(v -> v.where().column())
                .containsExactly("decision", "category", "decided_by", "decided_on", "reason", "evidence");
        assertThat(Given.district()
                        .levelText("Level 1")
                        .decided(DecisionKind.KEEP, "")
                        .ask("MA12-REASSIGN")
                        .values())
                .hasSize(4);
    }
}
