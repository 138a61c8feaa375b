package org.determinations.application.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.ledger.LedgerDesk;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.release.AnalysedPractice;
import org.determinations.application.release.Desk;
import org.determinations.application.review.ReviewDesk;
import org.determinations.cli.Typed;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.assistance.LastPlan;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.assistance.PlanUpdate;
import org.determinations.followthrough.assistance.PlannedAction;
import org.determinations.followthrough.assistance.YearBeside.Moved;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanKey;
import org.determinations.report.assistance.PlanPage;
import org.determinations.report.form.Style;
import org.determinations.report.letter.PlanLetters;
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
    void a_merged_district_has_the_plans_and_the_findings_of_its_predecessors() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Desk first = new Desk(scratch.resolve("home"), cycle, TestServer.H2.login());
        int then = first.run(Stage.OFFICIAL);
        propose(first, then);
        LedgerDesk.importFile(
                first.installation(),
                cycle.resolve("official/findings.csv"),
                FIRST.cycle(),
                Optional.empty(),
                Set.of("Implemented"));
        Desk second = new Desk(
                scratch.resolve("home"), merged(cycle), first.installation().login());
        int now = second.run(Stage.OFFICIAL);
        try (PlanDesk plans = PlanDesk.open(second.installation())) {
            plans.propose(Optional.of(now), Optional.empty(), plans.today());
            PlanKey merged = new PlanKey(new DistrictCode("09200000"), SECOND.cycle());
            PlanAccount account = plans.account(merged, TODAY);
            assertThat(account.last()).isEmpty();
            assertThat(account.before()).extracting(PlanStanding::plan).containsExactly(FIRST);
            assertThat(account.findings())
                    .extracting(FindingStanding::findingId)
                    .containsExactly("INV-2");
            assertThat(account.standing().actions())
                    .extracting(action -> action.ground().words())
                    .contains(
                            "finding INV-2 (MCR SE 18A), notice 2012-05-10, due 2013-05-10, open on 2012-09-20, of its"
                                    + " predecessor 09030000 Cedar Notch");
            assertThat(PlanPage.text(account, new Style(false)).replaceAll("\\s+", " "))
                    .contains(
                            "1 uncorrected of 1 in the ledger, those of its predecessors among them: 09030000 Cedar Notch",
                            "No plan of 2012-13 is recorded of the district.",
                            "Its predecessor 09020000 Birch Landing");
            try (PlanLetters letters = new PlanLetters()) {
                assertThat(letters.html(account, RunJurisdictions.ofInstallation(second.installation()))
                                .text())
                        .contains("Findings: 1 uncorrected of 1 in the ledger, those of its predecessors among them:"
                                + " 09030000 Cedar Notch.");
            }
            assertThat(plans.account(new PlanKey(new DistrictCode("09060000"), SECOND.cycle()), TODAY)
                            .findings())
                    .as("of another district nothing goes along")
                    .extracting(FindingStanding::findingId)
                    .containsExactly("INV-1");
        }
        assertThat(listed("09200000"))
                .contains("AND WHAT IT CAME OF, 09020000, 09030000", "INV-2")
                .doesNotContain("INV-1");
        assertThat(listed("09060000"))
                .contains("1 FINDING OF 5: DISTRICT 09060000\n", "INV-1")
                .doesNotContain("INV-2");
        assertThat(listed("09030000")).contains("1 FINDING OF 5: DISTRICT 09030000\n", "INV-2");
        assertThat(listed("nowhere")).contains("0 FINDINGS OF 5: DISTRICT NOWHERE", "none of these");
    }

    private String listed(String district) {
        return Typed.in(scratch.resolve("home"), "findings", "list", "--district", district, "--on", "2012-09-20")
                .out();
    }

    /** The year after, in which two districts have become one. */
    private Path merged(Path cycle) throws IOException {
        Path next = TestInstallation.copy(cycle, scratch.resolve("next"));
        String plan = Files.readString(next.resolve("cycle.yaml")).replace("2012-13", "2013-14");
        Files.writeString(next.resolve("cycle.yaml"), plan.replaceAll("2012-(0[689]-)", "2013-$1"));
        try (Stream<Path> files = Files.list(next.resolve("official"))) {
            for (Path file : files.toList()) {
                Files.write(
                        file,
                        Files.readAllLines(file).stream()
                                .filter(row -> !row.contains("09020000") && !row.contains("09030000"))
                                .toList());
            }
        }
        Files.writeString(
                next.resolve("official/levels.csv"),
                "09200000,Birch Notch Regional,Level 2,Not meeting goals,60,55\n",
                StandardOpenOption.APPEND);
        TestInstallation.put(
                next,
                "district-successors.csv",
                "predecessor_code,successor_code,kind,effective_on,note\n09020000,09200000,MERGED,2013-07-01,\n"
                        + "09030000,09200000,MERGED,2013-07-01,\n");
        return next;
    }

    @Test
    void an_area_in_which_programs_were_read_as_wanting_is_in_the_plan_from_that_day_on() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Desk desk = new Desk(scratch.resolve("home"), cycle, TestServer.H2.login());
        int run = desk.run(Stage.OFFICIAL);
        ReviewDesk.importFile(
                desk.installation(),
                rows(
                        "school_level,age_band,chosen,seed,read_twice,replaces_ref,replaced_reason",
                        "elementary,school age,random,7,No,,"),
                Optional.empty());
        ReviewDesk.importFile(
                desk.installation(),
                rows(
                        "reviewer_ref,reviewer_role,area,score,reviewed_on,not_applicable_reason",
                        "V-1,first,goals,1,2012-09-18,"),
                Optional.empty());
        try (PlanDesk plans = PlanDesk.open(desk.installation())) {
            assertThat(read(plans.propose(Optional.of(run), Optional.of("09020000"), LocalDate.parse("2012-09-17"))))
                    .as("nobody had read a record yet")
                    .isEmpty();
            assertThat(read(plans.propose(Optional.of(run), Optional.of("09020000"), LocalDate.parse("2012-09-18"))))
                    .containsExactly(
                            "quality review of round 2012-13/1: measurable annual goals, priority; 10 records, 100 percent at 0 or"
                                    + " 1, mean 1.0; not judged whether readers agree");
            assertThat(plans.propose(Optional.of(run), Optional.of("09020000"), LocalDate.parse("2012-09-18"))
                            .plans())
                    .as("the same again adds nothing")
                    .allMatch(PlanUpdate::nothingNew);
        }
    }

    private static List<String> read(ProposalOutcome outcome) {
        return outcome.plans().stream()
                .flatMap(update -> update.added().stream())
                .flatMap(entry -> entry.content().stream())
                .map(PlanEntry.Stated::ground)
                .filter(ground -> ground.kind() == GroundKind.QUALITY_REVIEW)
                .map(Ground::words)
                .toList();
    }

    /** A file about ten records of one district. */
    private Path rows(String columns, String cells) throws IOException {
        return TestInstallation.put(
                scratch,
                columns.substring(0, columns.indexOf(',')) + ".csv",
                "district_code,school_year,review_round,record_ref," + columns + "\n"
                        + IntStream.rangeClosed(1, 10)
                                .mapToObj(i -> "09020000,2012-13,1,R-" + i + "," + cells + "\n")
                                .collect(Collectors.joining()));
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
