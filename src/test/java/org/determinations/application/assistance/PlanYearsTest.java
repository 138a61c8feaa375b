package org.determinations.application.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.AnalysedPractice;
import org.determinations.application.release.Desk;
import org.determinations.followthrough.assistance.LastPlan;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.followthrough.assistance.PlannedAction;
import org.determinations.followthrough.assistance.YearBeside.Moved;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanKey;
import org.determinations.report.assistance.PlanPage;
import org.determinations.report.form.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Last year's plan beside this one, with what the numbers did since; and the answers of the secondary analysis in a plan. */
class PlanYearsTest {
    private static final DistrictCode DISTRICT = new DistrictCode("09020000");
    private static final PlanKey FIRST = new PlanKey(DISTRICT, new SchoolYear(2012));
    private static final PlanKey SECOND = new PlanKey(DISTRICT, new SchoolYear(2013));
    private static final LocalDate TODAY = LocalDate.parse("2012-09-20");

    @TempDir
    Path scratch;

    @Test
    void the_plan_of_the_cycle_before_stands_beside_with_what_was_done_and_what_moved() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Desk first = new Desk(scratch.resolve("home"), cycle, TestServer.H2.login());
        int then = first.run(Stage.OFFICIAL);
        propose(first, then);
        record(first, PlanEntry.of(FIRST, PlanAct.UNDER_WAY, TODAY, Optional.of(1), ""));
        assertThat(account(first, FIRST).last()).isEmpty();
        Path next = TestInstallation.copy(cycle, scratch.resolve("next"));
        TestInstallation.edit(next, "cycle.yaml", "cycle: 2012-13", "cycle: 2013-14");
        for (String day : List.of("2012-06-15", "2012-08-13", "2012-09-19")) {
            TestInstallation.edit(next, "cycle.yaml", day, day.replace("2012", "2013"));
        }
        TestInstallation.edit(
                next,
                "official/indicators.csv",
                "09020000,Birch Landing,11,2011-12,18,20,90,,,Yes,2012-07-02",
                "09020000,Birch Landing,11,2012-13,20,20,100,,,Yes,2013-07-02");
        TestInstallation.edit(next, "official/decisions.csv", "09020000,REASSIGN,NSI", "09020000,KEEP,");
        Desk second =
                new Desk(scratch.resolve("home"), next, first.installation().login());
        int now = second.run(Stage.OFFICIAL);
        propose(second, now);
        PlanAccount account = account(second, SECOND);
        LastPlan last = account.last().orElseThrow();
        assertThat(last.standing().plan()).isEqualTo(FIRST);
        assertThat(last.standing().actions()).extracting(PlannedAction::state).contains(PlanAct.UNDER_WAY);
        assertThat(last.numbers().before()).isEqualTo(then);
        assertThat(last.numbers().now()).isEqualTo(now);
        assertThat(last.numbers().moved())
                .containsExactly(
                        new Moved("determination", "Level 1-NSI", "Level 1-MR"),
                        new Moved("Factor 1: SPP compliance indicators", "significant", "not evaluated"),
                        new Moved("indicator 11", "18 of 20, 90 percent (2011-12)", "20 of 20, 100 percent (2012-13)"));
        assertThat(PlanPage.text(account, new Style(false)))
                .contains("LAST YEAR'S PLAN", "under way", "18 of 20, 90 percent (2011-12)", "Nothing is judged here.");
    }

    @Test
    void an_answer_of_the_secondary_analysis_is_a_ground() throws IOException {
        Desk desk = AnalysedPractice.at(scratch, TestServer.H2).desk();
        try (PlanDesk plans = PlanDesk.open(desk.installation())) {
            ProposalOutcome done = plans.propose(Optional.empty(), Optional.empty(), plans.today());
            assertThat(done.analysis()).contains(2);
            assertThat(done.plans().stream()
                            .flatMap(update -> update.proposed().actions().stream())
                            .filter(action -> action.ground().kind() == GroundKind.ANSWER)
                            .map(action -> action.ground().key()))
                    .as("the analysis of the practice state has one of each that appears")
                    .containsExactlyInAnyOrder("A", "B");
        }
    }

    private static void propose(Desk desk, int run) {
        try (PlanDesk plans = PlanDesk.open(desk.installation())) {
            plans.propose(Optional.of(run), Optional.of(DISTRICT.digits()), plans.today());
        }
    }

    private static void record(Desk desk, PlanEntry entry) {
        try (PlanDesk plans = PlanDesk.open(desk.installation())) {
            plans.record(entry.plan(), before -> List.of(entry));
        }
    }

    private static PlanAccount account(Desk desk, PlanKey plan) {
        try (PlanDesk plans = PlanDesk.open(desk.installation())) {
            return plans.account(plan, TODAY);
        }
    }
}
