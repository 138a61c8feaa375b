package org.determinations.application.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.application.HeldDatabase;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.ledger.LedgerDesk;
import org.determinations.application.release.Desk;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.assistance.PlanUpdate;
import org.determinations.followthrough.assistance.PlannedAction;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.assistance.ActionContent;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanKey;
import org.determinations.model.run.OutputFile;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a plan from the released run to a signature that an amendment takes away, and what of it leaves a trace. */
@ParameterizedClass
@EnumSource(TestServer.class)
class PlanDeskTest {
    /** Of the practice state: Level 2-MRAR, two findings past their day. */
    private static final String DISTRICT = "90120000";

    private static final PlanKey PLAN = new PlanKey(new DistrictCode(DISTRICT), new SchoolYear(2012));
    private static final LocalDate TODAY = LocalDate.parse("2012-09-20");
    private static final Instant LATER = Instant.parse("2013-03-02T15:00:00Z");

    @Parameter
    private TestServer kind;

    @TempDir
    Path scratch;

    private Desk desk;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void released() throws IOException {
        desk = ReleasedPractice.at(scratch, kind);
        held.hold(desk.installation().home());
    }

    private ProposalOutcome propose(Optional<Integer> run, Optional<String> district) {
        try (PlanDesk plans = PlanDesk.open(desk.as("Cy", Desk.AFTER))) {
            return plans.propose(run, district, plans.today());
        }
    }

    private PlanAccount record(PlanEntry... entries) {
        try (PlanDesk plans = PlanDesk.open(desk.as("Cy", Desk.AFTER))) {
            return plans.record(PLAN, before -> List.of(entries));
        }
    }

    private PlanAccount account() {
        try (PlanDesk plans = PlanDesk.open(desk.installation())) {
            return plans.account(PLAN, TODAY);
        }
    }

    private static PlanEntry owned(PlannedAction action, String until) {
        ActionContent old = action.content();
        return PlanEntry.stating(
                PLAN,
                PlanAct.CHANGED,
                TODAY,
                action.number(),
                action.ground(),
                new ActionContent(
                        old.what(),
                        old.area(),
                        old.offer(),
                        old.funds(),
                        old.sources(),
                        "District office",
                        Optional.of(LocalDate.parse(until))));
    }

    private static PlanEntry sign() {
        return PlanEntry.of(PLAN, PlanAct.SIGNED, TODAY, Optional.empty(), "");
    }

    private void signed() {
        propose(Optional.empty(), Optional.of(DISTRICT));
        record(account().standing().actions().stream()
                .map(action -> owned(action, "2013-03-01"))
                .toArray(PlanEntry[]::new));
        record(sign());
    }

    private List<String> differences() {
        return RunVerification.verify(desk.installation(), VerificationScope.NEWEST).differences().stream()
                .map(issue -> issue.code().code() + " " + issue.where().text() + ": " + issue.wrong())
                .toList();
    }

    private List<String> events(String what) {
        return desk.stored(stores -> stores.audit().list().stream()
                .filter(event -> event.what().equals(what))
                .map(AuditStore.Event::details)
                .toList());
    }

    @Test
    void every_district_gets_a_plan_and_the_same_again_adds_nothing_and_no_event() {
        ProposalOutcome done = propose(Optional.empty(), Optional.empty());
        assertThat(done.run().number()).isEqualTo(1);
        assertThat(done.released()).isTrue();
        assertThat(done.analysis()).isEmpty();
        assertThat(done.plans()).hasSize(60).allMatch(PlanUpdate::fresh);
        assertThat(propose(Optional.of(1), Optional.empty()).isNothingNew()).isTrue();
        assertThat(events("plans proposed")).hasSize(1);
        assertThat(account().standing().actions())
                .extracting(action -> action.ground().words())
                .containsExactly(
                        "Level 2-MRAR",
                        "finding F-00016 (CPR SE 20), notice 2011-03-08, due 2012-03-08, as run 1 read it; not in the ledger"
                                + " of findings",
                        "finding F-00017 (CPR SE 25), notice 2011-03-08, due 2012-03-08, as run 1 read it; not in the ledger"
                                + " of findings");
        assertThat(account().findings()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_finding_that_is_opened_later_is_added_and_a_corrected_one_is_told() throws IOException {
        propose(Optional.empty(), Optional.of(DISTRICT));
        Path file = Files.writeString(
                scratch.resolve("review-findings.csv"),
                "finding_id,district_code,district_name,source,report_date,criterion,rating,correction_due_on,corrected_on,"
                        + "verified_on,entered_on\n"
                        + "F-00016,90120000,Korvinridge,CPR,2011-03-08,SE 20,Partially Implemented,2012-03-08,2012-09-01,2012-09-19,\n"
                        + "F-00099,90120000,Korvinridge,COMPLAINT,2012-08-01,,,,,,\n");
        LedgerDesk.importFile(desk.installation(), file, new SchoolYear(2012), Optional.empty(), java.util.Set.of());
        ProposalOutcome again = propose(Optional.of(1), Optional.of(DISTRICT));
        assertThat(again.plans()).singleElement().satisfies(update -> {
            assertThat(update.fresh()).isFalse();
            assertThat(update.gone()).extracting(PlannedAction::number).containsExactly(2);
            assertThat(update.added()).hasSize(1);
        });
        PlanStanding plan = account().standing();
        assertThat(plan.actions()).extracting(PlannedAction::number).containsExactly(1, 2, 3, 4);
        assertThat(plan.get(4).content().due()).contains(LocalDate.parse("2013-08-01"));
        assertThat(account().uncorrected()).isEqualTo(1);
    }

    @Test
    void a_signature_stands_until_the_run_is_amended_and_the_plan_is_proposed_again() {
        signed();
        assertThat(account().standing().signature()).isEqualTo("signed by Cy on 2012-09-20");
        int amending = desk.run(Stage.OFFICIAL);
        assertThat(account().basis().words())
                .isEqualTo("run 1, official 2012-13, released; run " + amending
                        + " came after it and is computed: the district has the same result there");
        desk.approved(amending);
        desk.bo(releases -> releases.amend(amending, "a corrected level"));
        assertThat(account().basis().words())
                .startsWith("run 1, official 2012-13, superseded at 2012-09-20 13:00:00 UTC (")
                .endsWith(
                        "; run " + amending + " came after it and is released: the district has the same result there");
        assertThatThrownBy(() -> propose(Optional.of(1), Optional.of(DISTRICT)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).listed())
                                .contains("does not stand any more", "run " + amending + " (2012-13, released)"));
        ProposalOutcome again = propose(Optional.empty(), Optional.of(DISTRICT));
        assertThat(again.isNothingAdded()).isTrue();
        assertThat(again.isNothingNew()).isFalse();
        assertThat(account().standing().isSigned()).isFalse();
        assertThat(record(sign()).standing().isSigned()).isTrue();
        assertThat(account().standing().proposal().run()).isEqualTo(amending);
    }

    @Test
    void a_refused_act_leaves_neither_row_nor_event() {
        propose(Optional.empty(), Optional.of(DISTRICT));
        assertThatThrownBy(() -> record(owned(account().standing().get(1), "2013-03-01"), sign()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.PLAN_NOT_READY));
        assertThat(events("plan recorded")).isEmpty();
        assertThat(account().standing().get(1).content().owner()).isEmpty();
    }

    /** What was found before the program was asked is entered with its day; nothing goes back behind a proposal. */
    @Test
    void a_proposal_has_the_day_that_is_named_and_no_later_one_is_of_an_earlier_day() {
        try (PlanDesk plans = PlanDesk.open(desk.as("Cy", Desk.AFTER))) {
            LocalDate before = plans.today().minusDays(3);
            plans.propose(Optional.empty(), Optional.of(DISTRICT), before);
            assertThat(account().standing().proposal().on()).isEqualTo(before);
            assertThatThrownBy(() -> plans.propose(Optional.empty(), Optional.of(DISTRICT), before.minusDays(1)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.PLAN_ACT_REFUSED));
            assertThat(plans.propose(Optional.empty(), Optional.of(DISTRICT), before)
                            .isNothingNew())
                    .isTrue();
        }
    }

    @Test
    void an_unknown_district_a_run_that_is_not_official_and_one_that_is_not_there_are_refused() {
        assertThatThrownBy(() -> propose(Optional.empty(), Optional.of("Nowhere")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> propose(Optional.of(9), Optional.empty())).isInstanceOf(Refusal.class);
        int provisional = desk.run(Stage.PROVISIONAL);
        assertThatThrownBy(() -> propose(Optional.of(provisional), Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).listed())
                                .contains("SY-080", "run 1 (2012-13, released)"));
        try (PlanDesk plans = PlanDesk.open(desk.installation())) {
            assertThatThrownBy(() -> plans.find(DISTRICT, Optional.empty())).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void what_is_written_has_its_hash_in_the_trail_and_paper_says_draft_until_it_is_signed() {
        propose(Optional.empty(), Optional.of(DISTRICT));
        assertThat(names("drafts", PlanFormat.html)).containsExactly("plan-2012-13-90120000-DRAFT-CONFIDENTIAL.html");
        record(account().standing().actions().stream()
                .map(action -> owned(action, "2013-03-01"))
                .toArray(PlanEntry[]::new));
        record(sign());
        assertThat(names("signed", PlanFormat.pdf)).containsExactly("plan-2012-13-90120000-CONFIDENTIAL.pdf");
        assertThat(names("table", PlanFormat.csv)).containsExactly("plan-actions-CONFIDENTIAL.csv");
        assertThat(events("plans written out"))
                .hasSize(3)
                .allMatch(
                        details -> details.matches(
                                "1 plan as of 2012-09-20 as (html|pdf|csv), SHA-256 over their files [0-9a-f]{64}, folder: .*"));
        assertThatThrownBy(() -> names("table", PlanFormat.pdf))
                .as("another content in a folder that is there")
                .isInstanceOf(Refusal.class);
    }

    private List<String> names(String folder, PlanFormat format) {
        try (PlanDesk plans = PlanDesk.open(desk.as("Cy", Desk.AFTER))) {
            return plans.write(scratch.resolve(folder), format, PLAN::equals, TODAY).files().stream()
                    .map(OutputFile::name)
                    .toList();
        }
    }

    @Test
    void the_longest_overdue_plan_comes_first_on_a_later_day() {
        propose(Optional.empty(), Optional.empty());
        signed();
        try (PlanDesk plans = PlanDesk.open(desk.as("Cy", LATER))) {
            List<Long> overdue = plans.rows(plans.today()).stream()
                    .map(row -> row.plan().daysOverdue())
                    .toList();
            assertThat(overdue).isSortedAccordingTo(java.util.Comparator.reverseOrder());
            assertThat(overdue.get(0)).isGreaterThan(365);
            assertThat(plans.account(PLAN, plans.today()).standing().daysOverdue())
                    .as("each of its actions was due the day before")
                    .isEqualTo(1);
        }
    }

    /** Each in another event, so that each makes one difference more. */
    private static final List<String> TAMPERING = List.of(
            "update plan_act set note = 'other words' where act = 'SIGNED'",
            "update plan_act set due_on = date '2014-01-01' where act = 'CHANGED' and action_number = 1",
            "update plan_proposal set label = 'Level 1-MR'",
            "insert into plan_act select (select max(event_number) from audit_event), 1, district_code, cycle, act,"
                    + " happened_on, action_number, ground_kind, ground_key, ground, what, area, offer, funds, sources,"
                    + " owner_name, due_on, note, file_name, file_sha256 from plan_act where act = 'SIGNED'");

    @Test
    void a_row_that_was_altered_taken_away_or_added_shows() throws SQLException {
        signed();
        names("table", PlanFormat.csv);
        assertThat(differences()).isEmpty();
        try (Database database = ReadyDatabase.forReading(desk.installation());
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : TAMPERING) {
                assertThat(statement.executeUpdate(change)).as(change).isEqualTo(1);
            }
        }
        assertThat(differences())
                .as("one for each")
                .hasSize(TAMPERING.size())
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).startsWith("FT-043 plans of assistance: event "));
    }
}
