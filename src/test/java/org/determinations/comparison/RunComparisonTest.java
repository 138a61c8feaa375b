package org.determinations.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.model.DecisionKind;
import org.determinations.model.RunReportDraft;
import org.determinations.model.Stage;
import org.determinations.model.change.CauseKind;
import org.determinations.model.change.ChangeCause;
import org.determinations.model.change.ChangeKind;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.ChangeTotal;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.change.FactMove;
import org.determinations.model.change.LevelsMove;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RankSpan;
import org.determinations.model.run.RunReport;
import org.determinations.policy.LabelForms;
import org.determinations.policy.PackHead;
import org.determinations.policy.PolicyPack;
import org.determinations.report.change.ChangeReportMarkdown;
import org.junit.jupiter.api.Test;

class RunComparisonTest {
    private static final String OTHER_HASH = "c".repeat(64);

    @Test
    void the_same_run_twice_changes_nothing() {
        RunSnapshot run = InventedRun.of(
                        level("09010000", "Level 3"),
                        level("09020000", "Level 1").decided(DecisionKind.REASSIGN, "NSI"),
                        level("09030000", "Insufficient data"))
                .snapshot();
        ChangeReport changes = InventedRun.compare(run, run);
        assertThat(changes.listChanges()).isEmpty();
        assertThat(changes.listNearMoves()).isEmpty();
        assertThat(changes.controls()).isEqualTo(3);
        assertThat(changes.movedControls()).isZero();
        assertThat(changes.totals()).allMatch(t -> t.difference() == 0);
    }

    @Test
    void a_corrected_level_is_the_one_cause_with_its_row_pair_and_discrepancy() {
        DistrictChange change =
                only(level("09010000", "Level 3"), Given.district("09010000").correctedTo("Level 2", "D-1"));
        assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(change.before().orElseThrow().label()).isEqualTo("Level 3-NTA");
        assertThat(change.after().orElseThrow().label()).isEqualTo("Level 2-MRAR");
        assertThat(change.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(CauseKind.CORRECTED_INPUT);
            FactMove move = cause.fact().orElseThrow();
            assertThat(move.discrepancyId()).isEqualTo("D-1");
            assertThat(move.before().orElseThrow().where().text()).isEqualTo("levels.csv:2");
            assertThat(move.after().orElseThrow().where().text()).isEqualTo("corrected-levels.csv:2");
            assertThat(cause.from()).isEqualTo("level Level 3");
            assertThat(cause.to()).isEqualTo("level Level 2");
        });
        assertThat(change.levels()).isEqualTo(LevelsMove.LEFT);
    }

    @Test
    void a_level_that_differs_without_a_discrepancy_is_other_input() {
        DistrictChange change = only(level("09010000", "Level 2"), level("09010000", "Level 3"));
        assertThat(kinds(change)).containsExactly(CauseKind.OTHER_INPUT);
        assertThat(change.levels()).isEqualTo(LevelsMove.ENTERED);
    }

    @Test
    void a_decision_is_added_withdrawn_or_changed() {
        Given undecided = level("09010000", "Level 1");
        Given raised = level("09010000", "Level 1").decided(DecisionKind.REASSIGN, "NSI");
        Given raisedLess = level("09010000", "Level 1").decided(DecisionKind.REASSIGN, "NI");
        assertThat(kinds(only(undecided, raised))).containsExactly(CauseKind.DECISION_ADDED);
        assertThat(kinds(only(raised, undecided))).containsExactly(CauseKind.DECISION_WITHDRAWN);
        assertThat(kinds(only(raised, raisedLess))).containsExactly(CauseKind.DECISION_CHANGED);
    }

    @Test
    void newly_determined_and_no_longer_determined_are_told_apart() {
        Given blank = level("09010000", "");
        Given assigned = level("09010000", "").decided(DecisionKind.ASSIGN, "NTA");
        assertThat(only(blank, assigned).kind()).isEqualTo(ChangeKind.NEWLY_DETERMINED);
        assertThat(only(assigned, blank).kind()).isEqualTo(ChangeKind.NO_LONGER_DETERMINED);
    }

    @Test
    void a_district_of_one_run_only_appeared_or_vanished_by_an_input() {
        RunSnapshot one = InventedRun.of(level("09010000", "Level 1")).snapshot();
        RunSnapshot two = InventedRun.of(level("09010000", "Level 1"), level("09020000", "Level 4"))
                .snapshot();
        DistrictChange appeared = InventedRun.compare(one, two).districts().get(1);
        assertThat(appeared.kind()).isEqualTo(ChangeKind.APPEARED);
        assertThat(appeared.before()).isEmpty();
        assertThat(appeared.levels()).isEqualTo(LevelsMove.ENTERED);
        assertThat(kinds(appeared)).containsExactly(CauseKind.OTHER_INPUT);
        DistrictChange vanished = InventedRun.compare(two, one).districts().get(1);
        assertThat(vanished.kind()).isEqualTo(ChangeKind.VANISHED);
        assertThat(vanished.after()).isEmpty();
        assertThat(kinds(vanished)).containsExactly(CauseKind.OTHER_INPUT);
    }

    @Test
    void facts_that_move_without_moving_the_result_are_near_moves() {
        DistrictChange change = only(
                level("09010000", "Level 1").with(percent("96.0")),
                level("09010000", "Level 1").with(percent("97.5")));
        assertThat(change.isNearMove()).isTrue();
        assertThat(change.causes()).isEmpty();
        assertThat(change.moves()).singleElement().satisfies(move -> {
            assertThat(move.before().orElseThrow().text()).isEqualTo("percent 96");
            assertThat(move.after().orElseThrow().text()).isEqualTo("percent 97.5");
        });
    }

    @Test
    void the_same_number_written_otherwise_is_the_same_fact() {
        DistrictChange change = only(
                level("09010000", "Level 1").with(percent("95")),
                level("09010000", "Level 1").with(percent("95.0")));
        assertThat(change.moves()).isEmpty();
    }

    @Test
    void a_near_move_can_enter_the_review_list() {
        DistrictChange change = only(
                level("09010000", "Level 1").with(percent("95.0")),
                level("09010000", "Level 1").with(percent("94.9")));
        assertThat(change.isNearMove()).isTrue();
        assertThat(change.movesReviewList()).isTrue();
    }

    @Test
    void an_indicator_that_decides_nothing_is_no_cause_beside_a_corrected_level() {
        DistrictChange change = only(
                level("09010000", "Level 3").with(percent("95.0")),
                Given.district("09010000").correctedTo("Level 2", "D-1").with(percent("94.9")));
        assertThat(kinds(change)).containsExactly(CauseKind.CORRECTED_INPUT);
        assertThat(change.moves()).hasSize(2);
    }

    @Test
    void two_causes_are_said_to_be_several_and_both_are_listed() {
        DistrictChange change = only(
                level("09010000", "Level 3"),
                Given.district("09010000").correctedTo("Level 2", "D-1").decided(DecisionKind.REASSIGN, "NSI"));
        assertThat(change.causeWords()).isEqualTo("several");
        assertThat(kinds(change)).containsExactly(CauseKind.CORRECTED_INPUT, CauseKind.DECISION_ADDED);
    }

    @Test
    void another_pack_is_the_one_cause_where_no_fact_moved() {
        RunSnapshot before = InventedRun.of(level("09010000", "Level 3"), level("09020000", "Level 1"))
                .snapshot();
        RunSnapshot after = InventedRun.of(level("09010000", "Level 3"), level("09020000", "Level 1"))
                .under(withOtherLabels(), OTHER_HASH)
                .snapshot();
        ChangeReport changes = InventedRun.compare(before, after);
        assertThat(changes.listChanges())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(kinds(c)).containsExactly(CauseKind.POLICY_PACK));
        assertThat(changes.movedControls()).isEqualTo(changes.listChanges().size());
        ChangeCause cause = changes.listChanges().get(0).causes().get(0);
        assertThat(cause.from()).contains("b".repeat(64));
        assertThat(cause.to()).contains(OTHER_HASH);
    }

    @Test
    void another_pack_beside_a_moved_fact_makes_the_causes_several() {
        RunSnapshot before = InventedRun.of(level("09010000", "Level 3")).snapshot();
        RunSnapshot after = InventedRun.of(Given.district("09010000").correctedTo("Level 2", "D-1"))
                .under(Given.pack(), OTHER_HASH)
                .snapshot();
        assertThat(kinds(InventedRun.compare(before, after).districts().get(0)))
                .containsExactly(CauseKind.CORRECTED_INPUT, CauseKind.POLICY_PACK);
    }

    @Test
    void another_program_is_no_cause_while_nothing_shows_it() {
        RunSnapshot before = InventedRun.of(level("09010000", "Level 3"), level("09020000", "Level 1"))
                .snapshot();
        RunSnapshot after = InventedRun.of(
                        Given.district("09010000").correctedTo("Level 2", "D-1"), level("09020000", "Level 1"))
                .by("0.2.0 (89abcde)")
                .snapshot();
        assertThat(kinds(InventedRun.compare(before, after).districts().get(0)))
                .containsExactly(CauseKind.CORRECTED_INPUT);
    }

    @Test
    void another_program_is_a_cause_where_unmoved_districts_changed() {
        RunSnapshot before = InventedRun.of(level("09010000", "Level 3"), level("09020000", "Level 1"))
                .snapshot();
        RunSnapshot fresh = InventedRun.of(
                        Given.district("09010000").correctedTo("Level 2", "D-1"), level("09020000", "Level 1"))
                .by("0.2.0 (89abcde)")
                .snapshot();
        RunSnapshot after = new RunSnapshot(relabelled(fresh.results()), fresh.facts());
        ChangeReport changes = InventedRun.compare(before, after);
        assertThat(kinds(changes.districts().get(0)))
                .containsExactly(CauseKind.CORRECTED_INPUT, CauseKind.PROGRAM_VERSION);
        assertThat(kinds(changes.districts().get(1))).containsExactly(CauseKind.PROGRAM_VERSION);
    }

    @Test
    void a_change_that_nothing_explains_is_stated_as_a_fault() {
        RunSnapshot before = InventedRun.of(level("09010000", "Level 3")).snapshot();
        RunSnapshot after = new RunSnapshot(relabelled(before.results()), before.facts());
        assertThat(kinds(InventedRun.compare(before, after).districts().get(0)))
                .containsExactly(CauseKind.NONE_VISIBLE);
    }

    @Test
    void a_decision_that_only_the_official_stage_reads_makes_the_stage_the_cause() {
        Given decided = level("09010000", "Level 1").decided(DecisionKind.REASSIGN, "NSI");
        RunSnapshot preliminary =
                InventedRun.of(decided).at(Stage.PRELIMINARY, "2012-08-13").snapshot();
        RunSnapshot official = InventedRun.of(decided).snapshot();
        assertThat(kinds(InventedRun.compare(preliminary, official).districts().get(0)))
                .containsExactly(CauseKind.STAGE);
    }

    @Test
    void statewide_totals_name_every_category_of_the_pack_in_its_order() {
        RunSnapshot before = InventedRun.of(level("09010000", "Level 3")).snapshot();
        RunSnapshot after = InventedRun.of(level("09010000", "Level 2")).snapshot();
        assertThat(InventedRun.compare(before, after).totals())
                .contains(
                        new ChangeTotal("districts", 1, 1), new ChangeTotal("NTA", 1, 0), new ChangeTotal("MRAR", 0, 1))
                .extracting(ChangeTotal::counted)
                .containsExactly(
                        "districts",
                        "MR",
                        "MRAR",
                        "NTA",
                        "NI",
                        "NSI",
                        "undetermined",
                        "reassigned",
                        "on the review list");
    }

    private static DistrictChange only(Given before, Given after) {
        List<DistrictChange> districts = InventedRun.compare(
                        InventedRun.of(before).snapshot(), InventedRun.of(after).snapshot())
                .districts();
        assertThat(districts).hasSize(1);
        return districts.get(0);
    }

    private static Given level(String code, String published) {
        return Given.district(code).levelText(published);
    }

    private static IndicatorDraft percent(String amount) {
        return IndicatorDraft.of("11").percent(amount);
    }

    private static List<CauseKind> kinds(DistrictChange change) {
        return change.causes().stream().map(ChangeCause::kind).toList();
    }

    /** What a fault of the program would look like. */
    private static RunReport relabelled(RunReport results) {
        return RunReportDraft.of(results)
                .determinations(results.determinations().stream()
                        .map(d -> new Determination(
                                d.district(),
                                d.name(),
                                d.basis(),
                                new FinalResult(
                                        d.category(),
                                        d.label() + " by fault",
                                        d.undeterminedReason(),
                                        d.reassigned(),
                                        d.onReviewList()),
                                d.rules(),
                                d.wouldChange()))
                        .toList())
                .report();
    }

    private static PolicyPack withOtherLabels() {
        PolicyPack pack = Given.pack();
        PackHead head = pack.head();
        return new PolicyPack(
                new PackHead(
                        head.id(),
                        head.label(),
                        head.shape(),
                        head.inForce(),
                        head.approval(),
                        head.categories(),
                        new LabelForms("level", "{level}: {category}", "No level: {category}", "undetermined")),
                pack.rules(),
                pack.analyses(),
                pack.sources(),
                OTHER_HASH);
    }

    @Test
    void which_levels_are_analyzed_is_said_by_the_pack() {
        RunSnapshot before = InventedRun.of(level("09010000", "Level 1")).snapshot();
        RunSnapshot after = InventedRun.of(level("09010000", "Level 3")).snapshot();
        ChangeReport without = RunSnapshot.compare(before, after, Optional::empty);
        assertThat(without.districts().get(0).levels()).isEqualTo(LevelsMove.NONE);
        assertThat(without.analyzed()).isEmpty();
        assertThat(ChangeReportMarkdown.render(without)).doesNotContain("Levels 3 to 5");
        ChangeReport other = RunSnapshot.compare(before, after, () -> Optional.of(new RankSpan(2, 4)));
        assertThat(ChangeReportMarkdown.render(other)).contains("Levels 2 to 4");
        assertThat(InventedRun.compare(before, after).districts().get(0).levels())
                .isEqualTo(LevelsMove.ENTERED);
    }
}
