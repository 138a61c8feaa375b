package org.determinations.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.EvidenceValue;
import org.determinations.model.RuleResultDraft;
import org.determinations.model.RunReportDraft;
import org.determinations.model.Stage;
import org.determinations.model.change.CauseKind;
import org.determinations.model.change.ChangeCause;
import org.determinations.model.change.ChangeTotal;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.change.FactMove;
import org.determinations.model.change.LevelsMove;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.junit.jupiter.api.Test;

/** Which of several things that differ are named as causes, and in which words. */
class ChangeCausesTest {
    private static final Given DECIDED =
            Given.district("09010000").levelText("Level 1").decided(DecisionKind.REASSIGN, "NSI");
    private static final Given DECIDED_AND_CORRECTED =
            Given.district("09010000").correctedTo("Level 2", "D-1").decided(DecisionKind.REASSIGN, "NSI");

    private static DistrictChange compare(InventedRun before, InventedRun after) {
        List<DistrictChange> districts =
                InventedRun.compare(before.snapshot(), after.snapshot()).districts();
        assertThat(districts).hasSize(1);
        return districts.get(0);
    }

    private static InventedRun preliminary(Given district) {
        return InventedRun.of(district).at(Stage.PRELIMINARY, "2012-08-13");
    }

    private static List<CauseKind> kinds(List<ChangeCause> causes) {
        return causes.stream().map(ChangeCause::kind).toList();
    }

    @Test
    void a_stage_that_begins_to_read_a_decision_is_a_cause_beside_a_moved_fact() {
        DistrictChange change = compare(preliminary(DECIDED), InventedRun.of(DECIDED_AND_CORRECTED));
        assertThat(kinds(change.causes())).containsExactly(CauseKind.CORRECTED_INPUT, CauseKind.STAGE);
        assertThat(change.causes().get(1).from()).isEqualTo("2012-13 preliminary, dated 2012-08-13");
        assertThat(change.causes().get(1).to()).isEqualTo("2012-13 official, dated 2012-09-19");
    }

    @Test
    void a_decision_of_one_run_only_is_the_cause_and_not_the_stage() {
        Given undecided = Given.district("09010000").levelText("Level 1");
        assertThat(kinds(
                        compare(preliminary(undecided), InventedRun.of(DECIDED)).causes()))
                .containsExactly(CauseKind.DECISION_ADDED);
        assertThat(kinds(
                        compare(InventedRun.of(DECIDED), preliminary(undecided)).causes()))
                .containsExactly(CauseKind.DECISION_WITHDRAWN);
    }

    @Test
    void a_decision_that_both_stages_read_leaves_the_moved_fact_alone_as_the_cause() {
        assertThat(kinds(compare(InventedRun.of(DECIDED), InventedRun.of(DECIDED_AND_CORRECTED))
                        .causes()))
                .containsExactly(CauseKind.CORRECTED_INPUT);
    }

    @Test
    void a_stage_without_a_decision_is_no_cause_beside_a_moved_fact() {
        assertThat(kinds(compare(
                                preliminary(Given.district("09010000").levelText("Level 1")),
                                InventedRun.of(Given.district("09010000").correctedTo("Level 2", "D-1")))
                        .causes()))
                .containsExactly(CauseKind.CORRECTED_INPUT);
    }

    @Test
    void a_correction_that_the_earlier_run_alone_has_was_withdrawn_and_another_one_is_a_correction() {
        InventedRun first = InventedRun.of(Given.district("09010000").correctedTo("Level 2", "D-1"));
        assertThat(kinds(
                        compare(first, InventedRun.of(Given.district("09010000").levelText("Level 1")))
                                .causes()))
                .containsExactly(CauseKind.CORRECTION_WITHDRAWN);
        assertThat(kinds(
                        compare(first, InventedRun.of(Given.district("09010000").correctedTo("Level 3", "D-2")))
                                .causes()))
                .containsExactly(CauseKind.CORRECTED_INPUT);
        assertThat(kinds(compare(InventedRun.of(Given.district("09010000").levelText("Level 1")), first)
                        .causes()))
                .containsExactly(CauseKind.CORRECTED_INPUT);
    }

    @Test
    void another_day_of_the_stage_is_the_cause_where_no_fact_moved() {
        RunHeader before = InventedRun.of(DECIDED).snapshot().results().run();
        RunHeader after = InventedRun.of(DECIDED)
                .at(Stage.OFFICIAL, "2012-09-20")
                .snapshot()
                .results()
                .run();
        assertThat(kinds(new ChangeCauses(before, after, true).with(List.of(), false)))
                .containsExactly(CauseKind.STAGE);
        assertThat(kinds(new ChangeCauses(before, before, true).with(List.of(), true)))
                .containsExactly(CauseKind.NONE_VISIBLE);
    }

    /** Indicators 11 and 12 moved; only the rule that decided says which of them it read, in either run. */
    @Test
    void of_several_moved_facts_those_are_causes_that_a_decisive_rule_read() {
        Given before = Given.district("09010000")
                .with(IndicatorDraft.of("11").percent("96"))
                .with(IndicatorDraft.of("12").percent("96"));
        Given after = Given.district("09010000")
                .with(IndicatorDraft.of("11").percent("90"))
                .with(IndicatorDraft.of("12").percent("90"));
        List<FactMove> moves = FactMoves.between(Optional.of(before.facts()), Optional.of(after.facts()));
        assertThat(moves).hasSize(2);
        RunHeader run = InventedRun.of(before).snapshot().results().run();
        ChangeCauses causes = new ChangeCauses(run, run, false);
        Determination read = reading(before.determine(), true, 3);
        assertThat(causes.with(ChangeCauses.bearing(moves, List.of(read)), false))
                .singleElement()
                .satisfies(c -> assertThat(c.fact().orElseThrow().name()).isEqualTo("indicator 12 (2011-12)"));
        assertThat(kinds(causes.with(
                        ChangeCauses.bearing(moves, List.of(reading(before.determine(), false, 3))), false)))
                .as("a rule that did not decide")
                .containsExactly(CauseKind.OTHER_INPUT, CauseKind.OTHER_INPUT);
        assertThat(kinds(causes.with(
                        ChangeCauses.bearing(moves, List.of(reading(before.determine(), true, 9))), false)))
                .as("a row that did not move")
                .containsExactly(CauseKind.OTHER_INPUT, CauseKind.OTHER_INPUT);
    }

    /** That result with one rule, which read the percent of a row of the indicators. */
    private static Determination reading(Determination d, boolean decisive, int row) {
        RuleResult rule = RuleResultDraft.of("MA12-TEST", "A rule that read one row")
                .decisive(decisive)
                .reason("read")
                .values(List.of(EvidenceValue.of(
                        "percent", "96", SourceRef.ofRow("indicators.csv", row).at("percent"))))
                .result();
        return new Determination(
                d.district(),
                d.name(),
                d.basis(),
                new FinalResult(d.category(), d.label(), d.undeterminedReason(), d.reassigned(), d.onReviewList()),
                List.of(rule),
                d.wouldChange());
    }

    @Test
    void a_district_keeps_its_name_when_only_the_earlier_run_has_it() {
        RunSnapshot one = InventedRun.of(DECIDED).snapshot();
        RunSnapshot none = InventedRun.of(List.of()).snapshot();
        DistrictChange vanished = InventedRun.compare(one, none).districts().get(0);
        assertThat(vanished.name()).isEqualTo("Example");
        assertThat(vanished.levels()).isEqualTo(LevelsMove.NONE);
    }

    @Test
    void a_level_of_three_enters_the_secondary_analysis_and_two_does_not() {
        Given two = Given.district("09010000").levelText("Level 2");
        Given three = Given.district("09010000").levelText("Level 3");
        Given four = Given.district("09010000").levelText("Level 4");
        assertThat(compare(InventedRun.of(two), InventedRun.of(three)).levels()).isEqualTo(LevelsMove.ENTERED);
        assertThat(compare(InventedRun.of(three), InventedRun.of(two)).levels()).isEqualTo(LevelsMove.LEFT);
        assertThat(compare(InventedRun.of(three), InventedRun.of(four)).levels())
                .isEqualTo(LevelsMove.NONE);
    }

    /** One of two districts without a category in the earlier run, none in the later. */
    @Test
    void totals_count_the_undetermined_and_the_categories_of_either_pack() {
        RunReport before = InventedRun.of(
                        Given.district("09010000").levelText(""),
                        Given.district("09020000").levelText("Level 1"))
                .snapshot()
                .results();
        RunReport after = InventedRun.of(DECIDED, Given.district("09020000").levelText("Level 1"))
                .snapshot()
                .results();
        List<ChangeTotal> totals = StatewideTotals.of(listing(before, "MR", "OLD"), listing(after, "NEW", "MR"));
        assertThat(totals)
                .containsExactly(
                        new ChangeTotal("districts", 2, 2),
                        new ChangeTotal("NEW", 0, 0),
                        new ChangeTotal("MR", 1, 1),
                        new ChangeTotal("OLD", 0, 0),
                        new ChangeTotal("undetermined", 1, 0),
                        new ChangeTotal("reassigned", 0, 1),
                        new ChangeTotal("on the review list", 0, 0));
    }

    private static RunReport listing(RunReport report, String... categories) {
        return RunReportDraft.of(report)
                .categories(List.of(categories).stream()
                        .map(c -> new CategoryDescription(new CategoryCode(c), c, 1, "", ""))
                        .toList())
                .report();
    }
}
