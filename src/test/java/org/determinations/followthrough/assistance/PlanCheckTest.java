package org.determinations.followthrough.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.Stage;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.release.ReleaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which act a plan takes, and what stands between it and a signature. */
class PlanCheckTest {
    private static final String TODAY = "2013-02-01";

    private static Planned plan() {
        return new Planned()
                .propose("2012-10-01", 4)
                .act(Planned.stating(PlanAct.ADDED, "2012-10-01", 1, "District office", "2013-03-01"));
    }

    private static BasisRun run(ReleaseState state) {
        return new BasisRun(
                RunHeaderDraft.of(4, Stage.OFFICIAL, Planned.day("2012-09-19")).header(),
                state,
                Planned.determined(1, "MR"),
                state == ReleaseState.SUPERSEDED
                        ? Optional.of(new BasisRun.Ended(Instant.parse("2012-12-01T10:00:00Z"), "run 7 was computed"))
                        : Optional.empty(),
                state == ReleaseState.SUPERSEDED
                        ? Optional.of(new BasisRun.Later(
                                RunHeaderDraft.of(7, Stage.OFFICIAL, Planned.day("2012-09-19"))
                                        .header(),
                                ReleaseState.COMPUTED,
                                Optional.of(Planned.determined(3, "NSI"))))
                        : Optional.empty());
    }

    private static void demand(Planned plan, PlanEntry entry, ReleaseState state) {
        new PlanCheck(plan.on(TODAY), Planned.day("2012-10-01")).demand(entry, run(state));
    }

    private static void refused(Planned plan, PlanEntry entry, String words) {
        assertThatThrownBy(() -> demand(plan, entry, ReleaseState.RELEASED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.PLAN_ACT_REFUSED);
                    assertThat(refusal.issues().get(0).listed()).contains(words);
                });
    }

    private static void notReady(Planned plan, ReleaseState state, String words) {
        assertThatThrownBy(() -> demand(plan, Planned.sign(TODAY), state))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
                    assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.PLAN_NOT_READY);
                    assertThat(refusal.issues().get(0).listed()).contains(words);
                });
    }

    @Test
    void days_are_not_to_come_not_before_the_plan_and_not_before_its_signature() {
        refused(plan(), Planned.state(PlanAct.DONE, "2013-02-02", 1, ""), "a day up to 2013-02-01");
        refused(plan(), Planned.state(PlanAct.DONE, "2012-09-30", 1, ""), "a day from 2012-10-01");
        Planned signed = plan().act(Planned.sign("2012-11-01"));
        refused(signed, Planned.state(PlanAct.DONE, "2012-10-31", 1, ""), "a day from 2012-11-01");
        assertThatCode(() -> demand(signed, Planned.state(PlanAct.NOTE, "2012-10-31", 1, "x"), ReleaseState.RELEASED))
                .doesNotThrowAnyException();
        assertThatCode(() -> demand(signed, Planned.state(PlanAct.DONE, "2012-11-01", 1, ""), ReleaseState.RELEASED))
                .doesNotThrowAnyException();
    }

    @Test
    void a_state_is_another_one_not_before_the_last_and_dropping_has_a_reason() {
        refused(plan(), Planned.state(PlanAct.PLANNED, TODAY, 1, ""), "stands so already");
        refused(plan(), Planned.state(PlanAct.DROPPED, TODAY, 1, " "), "dropped with a reason");
        refused(plan(), Planned.state(PlanAct.DONE, TODAY, 2, ""), "no action of this number");
        Planned done = plan().act(Planned.state(PlanAct.DONE, "2013-01-10", 1, ""));
        refused(done, Planned.state(PlanAct.PLANNED, "2013-01-09", 1, ""), "a day from 2013-01-10");
    }

    @Test
    void what_is_done_is_not_reworded_and_a_change_changes_something() {
        refused(plan(), Planned.stating(PlanAct.CHANGED, TODAY, 1, "District office", "2013-03-01"), "says so already");
        refused(
                plan().act(Planned.state(PlanAct.DONE, "2013-01-10", 1, "")),
                Planned.stating(PlanAct.CHANGED, TODAY, 1, "Other", "2013-03-01"),
                "set its state first");
    }

    @ParameterizedTest
    @EnumSource(ReleaseState.class)
    void only_a_plan_on_a_released_run_is_signed(ReleaseState state) {
        if (state == ReleaseState.RELEASED) {
            assertThatCode(() -> demand(plan(), Planned.sign(TODAY), state)).doesNotThrowAnyException();
        } else {
            notReady(plan(), state, "run 4, official 2012-13, " + state.word());
        }
    }

    @Test
    void the_run_that_came_after_is_named_with_what_it_says_of_the_district() {
        notReady(
                plan(),
                ReleaseState.SUPERSEDED,
                "superseded at 2012-12-01 10:00:00 UTC (run 7 was computed); run 7 came after it and is computed:"
                        + " the district is Level 3-NSI there");
    }

    @Test
    void each_action_that_is_to_be_done_has_an_owner_and_a_day() {
        Planned plan = plan().act(Planned.stating(PlanAct.ADDED, "2012-10-01", 2, "", "2013-03-01"))
                .act(Planned.stating(PlanAct.ADDED, "2012-10-01", 3, "Owner", ""));
        notReady(plan, ReleaseState.RELEASED, "actions 2, 3");
        plan.act(Planned.state(PlanAct.DROPPED, "2013-01-01", 2, "why"))
                .act(Planned.state(PlanAct.DONE, "2013-01-01", 3, ""));
        assertThatCode(() -> demand(plan, Planned.sign(TODAY), ReleaseState.RELEASED))
                .doesNotThrowAnyException();
    }

    @Test
    void a_plan_without_an_action_is_not_signed_and_none_twice() {
        notReady(new Planned().propose("2012-10-01", 4), ReleaseState.RELEASED, "the plan has no action");
        notReady(
                plan().act(Planned.state(PlanAct.DROPPED, "2013-01-01", 1, "why")),
                ReleaseState.RELEASED,
                "each is dropped");
        refused(plan().act(Planned.sign("2012-11-01")), Planned.sign(TODAY), "signed already");
    }
}
