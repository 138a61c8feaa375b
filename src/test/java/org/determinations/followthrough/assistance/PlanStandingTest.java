package org.determinations.followthrough.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a plan stands on a day: what is overdue, and whether a signature stands under what it says. */
class PlanStandingTest {
    private static Planned plan() {
        return new Planned()
                .propose("2012-10-01", 4)
                .act(Planned.stating(PlanAct.ADDED, "2012-10-01", 1, "District office", "2013-03-01"));
    }

    @ParameterizedTest
    @CsvSource({"2012-10-01, 0", "2013-02-28, 0", "2013-03-01, 0", "2013-03-02, 1", "2013-04-01, 31"})
    void an_action_is_overdue_from_the_day_after_its_day(String on, long days) {
        PlanStanding plan = plan().on(on);
        assertThat(plan.daysOverdue()).isEqualTo(days);
        assertThat(plan.overdue()).hasSize(days == 0 ? 0 : 1);
        assertThat(plan.nextDue().isPresent()).isEqualTo(days == 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "UNDER_WAY", "DONE", "DROPPED"})
    void what_is_done_or_dropped_is_not_overdue(PlanAct state) {
        PlanStanding plan =
                plan().act(Planned.state(state, "2013-02-01", 1, "why")).on("2013-03-02");
        boolean open = state == PlanAct.PLANNED || state == PlanAct.UNDER_WAY;
        assertThat(plan.daysOverdue()).isEqualTo(open ? 1 : 0);
        assertThat(plan.actions().get(0).since()).isEqualTo(Planned.day("2013-02-01"));
    }

    @Test
    void before_its_first_proposal_there_is_no_plan_and_later_acts_do_not_count_yet() {
        PlanBook book =
                plan().act(Planned.state(PlanAct.DONE, "2013-02-01", 1, "")).book();
        assertThat(book.find(Planned.PLAN, Planned.day("2012-09-30"))).isEmpty();
        assertThat(book.find(Planned.PLAN, Planned.day("2013-01-31"))
                        .orElseThrow()
                        .actions())
                .extracting(PlannedAction::state)
                .containsExactly(PlanAct.PLANNED);
    }

    @ParameterizedTest(name = "{0} after the signature: stands {1}")
    @CsvSource({"UNDER_WAY, true", "DONE, true", "DROPPED, false"})
    void how_far_an_action_has_come_leaves_the_signature_and_what_is_dropped_does_not(PlanAct act, boolean stands) {
        Planned plan = plan().act(Planned.sign("2012-11-01"));
        assertThat(plan.on("2012-11-01").isSigned()).isTrue();
        plan.act(Planned.state(act, "2012-11-02", 1, "why"));
        assertThat(plan.on("2012-11-02").isSigned()).isEqualTo(stands);
        assertThat(plan.on("2012-11-01").isSigned()).isTrue();
        assertThat(plan.on("2012-11-02").signature())
                .isEqualTo("signed by Ann on 2012-11-01"
                        + (stands ? "" : "; changed since, so the signature does not stand"));
    }

    @Test
    void what_changes_the_words_or_the_run_takes_the_signature_and_another_one_gives_it_back() {
        Planned plan = plan().act(Planned.sign("2012-11-01"))
                .act(Planned.stating(PlanAct.CHANGED, "2012-11-02", 1, "Somebody else", "2013-03-01"));
        assertThat(plan.on("2012-11-02").isSigned()).isFalse();
        assertThat(plan.on("2012-11-02").actions().get(0).content().owner()).isEqualTo("Somebody else");
        assertThat(plan.act(Planned.sign("2012-11-02")).on("2012-11-02").isSigned())
                .isTrue();
        assertThat(plan.propose("2012-11-02", 7).on("2012-11-02").isSigned())
                .as("on the same day, by the order in which it was recorded")
                .isFalse();
        assertThat(plan.on("2012-11-02").proposal().run()).isEqualTo(7);
    }

    @Test
    void a_mistake_is_taken_back_by_another_act() {
        Planned plan = plan().act(Planned.state(PlanAct.DROPPED, "2012-11-02", 1, "a mistake"))
                .act(Planned.state(PlanAct.PLANNED, "2012-11-03", 1, ""));
        assertThat(plan.on("2012-11-02").actions().get(0).isOpen()).isFalse();
        assertThat(plan.on("2012-11-03").actions().get(0).isOpen()).isTrue();
    }

    @Test
    void a_plan_never_signed_says_so() {
        assertThat(plan().on("2012-10-01").signature()).isEqualTo("not signed");
        assertThat(plan().on("2012-10-01").isSigned()).isFalse();
    }

    @Test
    void what_a_proposal_adds_is_what_the_plan_lacks_and_what_is_gone_is_told() {
        Planned plan = plan().act(Planned.state(PlanAct.DONE, "2012-11-02", 1, ""))
                .act(Planned.stating(PlanAct.ADDED, "2012-11-02", 2, "", ""));
        PlanStanding before = plan.on("2012-11-02");
        Proposed proposed = Proposed.of(
                new DistrictBasis(
                        Planned.PLAN,
                        4,
                        Planned.day("2012-11-03"),
                        new RunFacts(Planned.determined(1, "MR"), List.of(), List.of(), List.of()),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                Planned.table());
        PlanUpdate update = PlanUpdate.of(proposed, Optional.of(before));
        assertThat(update.fresh()).isFalse();
        assertThat(update.added())
                .hasSize(1)
                .first()
                .satisfies(entry -> assertThat(entry.action()).contains(3));
        assertThat(update.gone()).extracting(PlannedAction::number).containsExactly(2);
        assertThat(update.nothingNew()).isFalse();
        plan.act(update.added().get(0));
        PlanUpdate again = PlanUpdate.of(proposed, Optional.of(plan.on("2012-11-03")));
        assertThat(again.nothingNew()).isTrue();
        assertThat(again.added()).isEmpty();
    }

    /** A plan that has all that is found now, and some that is not; a person's own action needs no ground. */
    @Test
    void what_is_found_again_and_what_a_person_put_in_is_not_gone() {
        Planned plan = plan().act(Planned.stating(PlanAct.ADDED, "2012-10-01", 2, "", ""))
                .act(PlanEntry.stating(
                        Planned.PLAN,
                        PlanAct.ADDED,
                        Planned.day("2012-10-01"),
                        3,
                        Ground.PERSON,
                        Planned.content("", "")))
                .act(PlanEntry.stating(
                        Planned.PLAN,
                        PlanAct.ADDED,
                        Planned.day("2012-10-01"),
                        4,
                        new Ground(GroundKind.INDICATOR, "14", "not in the table"),
                        Planned.content("", "")));
        Proposed proposed = Proposed.of(
                new DistrictBasis(
                        Planned.PLAN,
                        4,
                        Planned.day("2012-11-03"),
                        new RunFacts(
                                Planned.determined(1, "MR", Planned.factor("MA12-F1", EvidenceStrength.SIGNIFICANT, 2)),
                                List.of(Planned.indicator("11", "85", "2011-12", 2)),
                                List.of(),
                                List.of()),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                Planned.table());
        PlanUpdate update = PlanUpdate.of(proposed, Optional.of(plan.on("2012-11-02")));
        assertThat(update.gone()).extracting(PlannedAction::number).contains(2).doesNotContain(1, 3);
        assertThat(update.added())
                .extracting(entry -> entry.action().orElseThrow())
                .as("numbers go on")
                .startsWith(5);
        PlanUpdate first = PlanUpdate.of(proposed, Optional.empty());
        assertThat(first.fresh()).isTrue();
        assertThat(first.nothingNew()).isFalse();
        assertThat(first.gone()).isEmpty();
    }
}
