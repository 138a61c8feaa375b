package org.determinations.followthrough.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.followthrough.DueItem;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.jurisdiction.UnitWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What plans make due: open actions with a day, each with its owner and the signature that stands. */
class PlanDueTest {
    private static List<DueItem> due(Planned plan, String on) {
        return PlanDue.list(List.of(plan.on(on)), Set.of(), UnitWords.OWN);
    }

    private static Planned plan() {
        return new Planned()
                .propose("2012-10-01", 4)
                .act(Planned.stating(PlanAct.ADDED, "2012-10-01", 1, "District office", "2013-03-01"));
    }

    @ParameterizedTest
    @CsvSource({"2012-10-01, false", "2013-03-01, false", "2013-03-02, true"})
    void an_open_action_is_due_on_its_day_and_overdue_after_it(String on, boolean overdue) {
        assertThat(due(plan(), on)).singleElement().satisfies(item -> {
            assertThat(item.day()).isEqualTo(Optional.of(Planned.day("2013-03-01")));
            assertThat(item.isOverdue(Planned.day(on))).isEqualTo(overdue);
            assertThat(item.who()).startsWith("District office, for ");
            assertThat(item.what()).startsWith("Action 1 of the plan of ");
            assertThat(item.because()).endsWith("not signed");
        });
    }

    @ParameterizedTest
    @CsvSource({"UNDER_WAY, 1", "DONE, 0", "DROPPED, 0"})
    void what_is_done_or_dropped_is_due_no_more(PlanAct act, int items) {
        assertThat(due(plan().act(Planned.state(act, "2012-11-02", 1, "why")), "2013-03-02"))
                .hasSize(items);
    }

    @ParameterizedTest(name = "{0} in the ledger: {1}")
    @CsvSource({"F-1, 0", "F-2, 1"})
    void a_finding_is_due_once_as_the_ledger_has_it_and_by_the_plan_where_the_ledger_has_it_not(
            String inLedger, int items) {
        Planned plan = new Planned()
                .propose("2012-10-01", 4)
                .act(PlanEntry.stating(
                        Planned.PLAN,
                        PlanAct.ADDED,
                        Planned.day("2012-10-01"),
                        1,
                        new Ground(GroundKind.FINDING, "F-1", "words"),
                        Planned.content("District office", "2013-03-01")));
        assertThat(PlanDue.list(List.of(plan.on("2012-10-01")), Set.of(inLedger), UnitWords.OWN))
                .hasSize(items);
    }

    @Test
    void without_a_plan_nothing_is_due() {
        assertThat(PlanDue.list(List.of(), Set.of(), UnitWords.OWN)).isEmpty();
    }
}
