package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.determination.FindingDraft;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.model.DecisionKind;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.FindingSource;
import org.determinations.model.Stage;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MA12-STAGE: from which stage on compliance is considered. */
class StageGateTest {

    @ParameterizedTest
    @CsvSource({
        "before, PROVISIONAL, FIRED, Compliance is not considered at the provisional stage.",
        "before, PRELIMINARY, FIRED, Compliance is not considered at the preliminary stage.",
        "at, OFFICIAL, NOT_FIRED, Compliance data of 2011-12 are considered at the official stage.",
        "after, SECONDARY, FIRED, Compliance is not considered at the secondary stage."
    })
    void compliance_is_considered_at_the_official_stage_alone(
            String side, Stage stage, RuleOutcome outcome, String reason) {
        RuleResult result = Given.district().levelText("Level 1").at(stage).ask("MA12-STAGE");
        assertThat(result.outcome()).as(side).isEqualTo(outcome);
        assertThat(result.reason()).isEqualTo(reason);
        assertThat(result.values().get(0).text()).isEqualTo(stage.word());
        assertThat(result.values().get(0).note()).isEqualTo("dated 2012-09-19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MA12-F1", "MA12-F2", "MA12-F3", "MA12-F4", "MA12-SCREEN", "MA12-REASSIGN"})
    void before_the_official_stage_a_compliance_rule_does_not_apply_and_says_why(String ruleId) {
        Determination determination = Given.district()
                .levelText("Level 1")
                .with(IndicatorDraft.of("11").percent("10"))
                .with(FindingDraft.of(FindingSource.CPR, "2012-05-05").due("2012-06-01"))
                .decided(DecisionKind.REASSIGN, "NSI")
                .at(Stage.PRELIMINARY)
                .determine();
        RuleResult result = Given.answer(determination, ruleId);
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_APPLICABLE);
        assertThat(result.reason()).isEqualTo("Compliance is not considered at the preliminary stage.");
        assertThat(result.strength())
                .isIn(List.of(EvidenceStrength.NOT_EVALUATED, EvidenceStrength.NOT_A_FACTOR))
                .isEqualTo(
                        ruleId.startsWith("MA12-F") ? EvidenceStrength.NOT_EVALUATED : EvidenceStrength.NOT_A_FACTOR);
        assertThat(determination.label()).isEqualTo("Level 1-MR");
        assertThat(determination.onReviewList()).isFalse();
        assertThat(determination.wouldChange()).isEmpty();
    }
}
