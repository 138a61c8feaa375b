package org.determinations.application.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.determinations.application.HeldDatabase;
import org.determinations.application.Installation;
import org.determinations.application.LastLooks;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.database.StoreTransfer;
import org.determinations.application.export.ExportDesk;
import org.determinations.application.people.Entrance;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.release.Approvers;
import org.determinations.application.release.Desk;
import org.determinations.application.release.OfficialCycle;
import org.determinations.application.release.ReleaseDesk;
import org.determinations.application.replay.RunReplay;
import org.determinations.application.run.RecordedDecisions;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.application.status.CycleStatus;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.batch.SpringJobs;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.decision.DecisionBook;
import org.determinations.model.decision.DecisionContent;
import org.determinations.model.decision.DecisionReason;
import org.determinations.model.decision.ListedDecision;
import org.determinations.model.people.Account;
import org.determinations.model.people.Role;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.InputFileRecord;
import org.determinations.store.Database;
import org.determinations.store.Planted;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A decision from the desk to a result, back again, and what of it leaves a trace. */
@ParameterizedClass
@EnumSource(TestServer.class)
class DecideDeskTest {
    /** Level 1, without a decision; the decisions file raises 09020000 to NSI and keeps 09050000. */
    private static final String ALDER = "09010000";

    private static final String CEDAR = "09030000";
    private static final String RAISED = "09020000";

    @Parameter
    private TestServer server;

    @TempDir
    Path scratch;

    private Desk desk;
    private Path cycle;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void computed() throws IOException {
        desk = OfficialCycle.at(scratch, server);
        cycle = scratch.resolve("cycle");
        held.hold(desk.installation().home());
    }

    private <T> T dee(Function<DecideDesk, T> act) {
        try (DecideDesk of = DecideDesk.open(desk.as("Dee", Desk.AFTER))) {
            return act.apply(of);
        }
    }

    private static DecisionAsk ask(int run, DecisionKind kind, String category, String... districts) {
        return new DecisionAsk(
                run,
                List.of(districts),
                new DecisionContent(
                        kind,
                        category.isEmpty() ? Optional.empty() : Optional.of(new CategoryCode(category)),
                        DecisionReason.COMPLIANCE),
                "late for \"years\", =and years");
    }

    private static DecisionAsk saying(String why, DecisionAsk ask) {
        return new DecisionAsk(ask.run(), ask.districts(), ask.content(), why);
    }

    private String refused(DecisionAsk ask) {
        return refused(() -> dee(of -> of.decide(ask)));
    }

    private static String refused(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        return refusal.issues().get(0).line();
    }

    private StageOutcome official() {
        return new StageRunner(desk.as("Ann", Desk.AFTER), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, cycle, false);
    }

    private Determination result(int run, String district) {
        return desk.stored(stores ->
                stores.determinations().find(run, new DistrictCode(district)).orElseThrow());
    }

    private static String reason(Determination of) {
        return of.rules().stream()
                .filter(rule -> rule.ruleId().equals("MA12-REASSIGN"))
                .map(RuleResult::reason)
                .findFirst()
                .orElseThrow();
    }

    private List<String> outOfDate() {
        try (CycleStatus status = CycleStatus.open(desk.installation())) {
            return status.of(cycle).stages().stream()
                    .flatMap(stage -> stage.outOfDate().stream())
                    .toList();
        }
    }

    private List<String> states() {
        return dee(of -> of.list().stream().map(ListedDecision::state).toList());
    }

    private List<String> differences() {
        return RunVerification.verify(desk.installation(), VerificationScope.ALL).differences().stream()
                .map(issue -> issue.code().code())
                .toList();
    }

    @Test
    void
            the_next_run_reads_a_decision_as_a_row_of_a_file_says_where_it_was_decided_and_loses_it_when_it_is_taken_back() {
        DecisionsDone done = dee(of -> of.decide(ask(1, DecisionKind.REASSIGN, "NI", ALDER, "Cedar")));
        assertThat(done.recorded()).extracting(of -> of.entry().number()).containsExactly(1, 2);
        assertThat(done.released()).isFalse();
        assertThat(outOfDate())
                .containsExactly(
                        "decision, record 1, REASSIGN to NI for district 09010000, by Dee, is new",
                        "decision, record 2, REASSIGN to NI for district 09030000, by Dee, is new");
        assertThat(official().report().run().number()).isEqualTo(2);
        assertThat(outOfDate()).isEmpty();
        Determination alder = result(2, ALDER);
        assertThat(alder.label()).isEqualTo("Level 1-NI");
        assertThat(reason(alder))
                .isEqualTo("MR raised to NI by Dee on 2012-09-20, record 1: \"late for \"years\", =and years\".");
        assertThat(result(2, RAISED)).isEqualTo(result(1, RAISED));
        assertThat(states()).containsExactly("counts, read by run 2", "counts, read by run 2");
        assertThat(desk.<List<InputFileRecord>>stored(stores -> stores.files().list(2)))
                .anyMatch(file -> file.name().startsWith("desk-decisions/2012-13-official-") && file.accepted() == 2);
        assertThat(RunReplay.replay(desk.installation(), 2).differences()).isEmpty();
        assertThat(official().alreadyDone()).isTrue();
        dee(of -> of.undo(1, "it came on Friday"));
        dee(of -> of.undo(2, "that too"));
        assertThat(outOfDate())
                .containsExactly(
                        "decision, record 1, REASSIGN to NI for district 09010000, was taken back by Dee",
                        "decision, record 2, REASSIGN to NI for district 09030000, was taken back by Dee");
        assertThat(official().report().run().number()).isEqualTo(3);
        assertThat(result(3, ALDER)).isEqualTo(result(1, ALDER));
        assertThat(outOfDate()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_preview_is_what_the_next_run_gives_and_records_nothing() {
        DecisionAsk ask = ask(1, DecisionKind.REASSIGN, "NSI", ALDER);
        DecisionPreview preview = dee(of -> of.preview(ask));
        assertThat(dee(DecideDesk::list)).isEmpty();
        assertThat(preview.noLetter()).isEmpty();
        DecisionEffect effect = preview.effects().get(0);
        assertThat(effect.letter().orElseThrow())
                .contains("Alder Hollow", "Level 1-NSI", "Decision on record: MR raised");
        dee(of -> of.decide(ask, preview.seen()));
        assertThat(official().alreadyDone()).isFalse();
        assertThat(result(2, ALDER).label()).isEqualTo(effect.after().label());
        assertThat(reason(result(2, ALDER))).isEqualTo(reason(effect.after()));
        assertThat(refused(() -> dee(of -> of.preview(ask)))).contains("SY-154", "run 2 took the place");
    }

    @Test
    void what_was_seen_is_recorded_or_nothing() {
        DecisionAsk ask = ask(1, DecisionKind.REASSIGN, "NSI", ALDER, CEDAR);
        String seen = dee(of -> of.preview(ask)).seen();
        assertThat(refused(() -> dee(of -> of.decide(ask(1, DecisionKind.REASSIGN, "NI", ALDER, CEDAR), seen))))
                .contains("SY-153");
        dee(of -> of.decide(ask(1, DecisionKind.REASSIGN, "NSI", CEDAR)));
        assertThat(refused(() -> dee(of -> of.decide(ask, seen)))).contains("SY-153", "nothing is recorded");
        assertThat(dee(DecideDesk::list)).hasSize(1);
    }

    @Test
    void what_is_decided_otherwise_or_not_allowed_is_refused_for_all_districts_by_name() {
        assertThat(dee(of -> of.decide(ask(1, DecisionKind.REASSIGN, "NSI", RAISED)))
                        .standing())
                .containsExactly(RAISED);
        assertThat(refused(ask(1, DecisionKind.REASSIGN, "NI", ALDER, RAISED)))
                .contains("SY-150", "district 09020000", "R. Invented", "official/decisions.csv:2");
        assertThat(refused(ask(1, DecisionKind.REASSIGN, "MR", ALDER)))
                .contains("SY-151", "allowed: KEEP, REASSIGN to MRAR");
        assertThat(refused(ask(1, DecisionKind.ASSIGN, "NI", ALDER))).contains("SY-151");
        assertThat(refused(ask(1, DecisionKind.REASSIGN, "NI", "09990000"))).contains("SY-010");
        assertThat(refused(ask(7, DecisionKind.KEEP, "", ALDER))).contains("SY-010", "run 7");
        assertThat(dee(DecideDesk::list)).isEmpty();
        dee(of -> of.decide(ask(1, DecisionKind.KEEP, "", ALDER)));
        assertThat(dee(of -> of.decide(ask(1, DecisionKind.KEEP, "", ALDER))).isNothingNew())
                .isTrue();
        assertThat(refused(ask(1, DecisionKind.REASSIGN, "NI", ALDER))).contains("SY-152", "record 1");
        assertThat(refused(() -> dee(of -> of.undo(1, " ")))).contains("SY-155");
        assertThat(refused(() -> dee(of -> of.undo(9, "why")))).contains("SY-010");
        dee(of -> of.undo(1, "why"));
        assertThat(refused(() -> dee(of -> of.undo(1, "why")))).contains("SY-152", "taken back already");
        assertThat(dee(of -> of.decide(ask(1, DecisionKind.REASSIGN, "NI", ALDER)))
                        .recorded()
                        .get(0)
                        .entry()
                        .number())
                .isEqualTo(3);
    }

    @Test
    void a_reason_with_the_code_of_another_district_is_refused_before_anything_is_recorded() {
        DecisionAsk alone = ask(1, DecisionKind.REASSIGN, "NI", ALDER);
        for (String code : List.of(RAISED, "09020305", CEDAR)) {
            DecisionAsk naming = saying("as 09010000 itself, with " + code, alone);
            for (ThrowingCallable act : List.<ThrowingCallable>of(
                    () -> dee(of -> of.preview(naming)), () -> dee(of -> of.decide(naming)))) {
                assertThat(refused(act))
                        .startsWith("--text: SY-155")
                        .contains("letter to district 09010000", "; found " + code + ";");
            }
        }
        DecisionAsk together = saying("late in " + CEDAR, ask(1, DecisionKind.KEEP, "", ALDER, CEDAR));
        assertThat(refused(together)).contains("SY-155", "letter to district " + ALDER, "; found " + CEDAR + ";");
        assertThat(refused(() -> {
                    try (DecideDesk of = DecideDesk.open(desk.as("Dee " + RAISED, Desk.AFTER))) {
                        of.decide(alone);
                    }
                }))
                .startsWith("--as: SY-155 the name of who decides");
        assertThat(dee(DecideDesk::list)).isEmpty();
        String harmless = "late for 09010000, its school 09010305, and 09990000, which is no district of the run";
        DecisionPreview preview = dee(of -> of.preview(saying(harmless, alone)));
        assertThat(preview.effects().get(0).letter().orElseThrow()).contains(harmless);
        dee(of -> of.decide(saying(harmless, alone), preview.seen()));
        assertThat(dee(DecideDesk::list)).hasSize(1);
    }

    @Test
    void words_of_a_file_that_name_another_district_are_told_of_by_the_run_and_stop_its_approval() throws IOException {
        TestInstallation.edit(
                cycle,
                "official/decisions.csv",
                "09050000,KEEP",
                "09010000,REASSIGN,NI,R. Invented,2012-09-10,as 09020305,\n09050000,KEEP");
        StageOutcome told = official();
        int run = told.report().run().number();
        assertThat(told.report().issues())
                .filteredOn(issue -> issue.code() == IssueCode.WORDS_NAME_ANOTHER)
                .singleElement()
                .satisfies(issue -> assertThat(issue.line())
                        .startsWith("official/decisions.csv:3:reason: CR-060 the row counts")
                        .contains("; found 09020305;"));
        assertThat(result(run, ALDER).rules()).anyMatch(rule -> rule.reason().contains("as 09020305"));
        assertThat(refused(() -> desk.approved(run)))
                .contains("SY-015", "1 district would read the code of another one");
        assertThat(refused(() -> {
                    try (ExportDesk export = ExportDesk.open(desk.as("Dee", Desk.AFTER), line -> {})) {
                        export.letter(run, new DistrictCode(ALDER));
                    }
                }))
                .contains(
                        "district 09010000: the letter: SY-159", "; found 09020305;", "explain 09010000 --run " + run);
    }

    @Test
    void a_row_that_comes_into_the_file_later_and_says_otherwise_stops_the_run() throws IOException {
        dee(of -> of.decide(ask(1, DecisionKind.REASSIGN, "NI", ALDER)));
        TestInstallation.edit(
                cycle,
                "official/decisions.csv",
                "09050000,KEEP",
                "09010000,KEEP,,R. Invented,2012-09-10,fine,\n09050000,KEEP");
        assertThat(refused(this::official))
                .contains("SY-150", "09010000", "REASSIGN to NI by Dee", "KEEP by R. Invented");
        TestInstallation.edit(cycle, "official/decisions.csv", "09010000,KEEP,", "09010000,REASSIGN,NI");
        official();
        assertThat(result(3, ALDER).label()).isEqualTo("Level 1-NI");
    }

    @Test
    void who_decided_or_took_back_cannot_approve_and_a_released_decision_stays_until_the_release_is_withdrawn() {
        Account dee = new Account("dee", "Dee L.", "", Set.of(Role.ANALYST, Role.APPROVER), false);
        Account flo = new Account("flo", "Flo", "", Set.of(Role.APPROVER), false);
        Account gil = new Account("gil", "Gil", "", Set.of(Role.RELEASER), false);
        try (PeopleDesk people = PeopleDesk.open(desk.installation())) {
            List.of(dee, flo, gil).forEach(people::add);
        }
        Installation as = desk.installation().actingAs("Dee L.", dee.identity());
        try (DecideDesk of = DecideDesk.open(as)) {
            of.decide(ask(1, DecisionKind.REASSIGN, "NI", ALDER));
        }
        assertThat(refused(() -> {
                    try (DecideDesk of = DecideDesk.open(desk.installation().actingAs("Flo", flo.identity()))) {
                        of.decide(ask(1, DecisionKind.KEEP, "", CEDAR));
                    }
                }))
                .contains("SY-134", "record a decision");
        official();
        try (ReleaseDesk release = ReleaseDesk.open(as, line -> {})) {
            assertThat(release.seen(2, new LastLooks<>(), Entrance.PASSWORD).approvers())
                    .contains(new Approvers(List.of("Flo"), List.of("Dee L."), false));
            assertThat(refused(() -> release.approve(2))).contains("Dee L. decided in it");
        }
        desk.released(2);
        assertThat(refused(() -> dee(of -> of.undo(1, "wrong")))).contains("SY-154", "withdraw 2");
        desk.bo(release -> release.withdraw(2, "wrong"));
        dee(of -> of.undo(1, "wrong"));
        assertThat(states()).containsExactly("taken back by Dee on 2012-09-20");
    }

    @Test
    void a_row_that_was_altered_by_hand_moves_nothing_and_is_told_of() throws SQLException {
        dee(of -> of.decide(ask(1, DecisionKind.KEEP, "", ALDER)));
        try (Database database = ReadyDatabase.forReading(desk.installation())) {
            Planted.row(
                    database, "update desk_decision set decision_kind = 'REASSIGN', determination_category = 'NSI'");
        }
        assertThat(refused(this::official)).contains("SY-156");
        assertThat(refused(ask(1, DecisionKind.KEEP, "", CEDAR))).contains("SY-156");
        assertThat(differences()).contains("SY-156");
    }

    /** On a server a decision may be recorded after somebody read the others and before the trail is read. */
    @Test
    void a_decision_recorded_between_two_looks_is_not_taken_for_one_put_in_by_hand() {
        DecisionBook before = desk.stored(stores -> stores.decisions().book());
        dee(of -> of.decide(ask(1, DecisionKind.KEEP, "", ALDER)));
        assertThat(before.list()).isEmpty();
        assertThatCode(() -> desk.stored(stores -> {
                    RecordedDecisions.demandBound(stores, before);
                    return true;
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void an_archive_brings_decisions_to_another_store_where_the_next_run_reads_the_same() throws IOException {
        dee(of -> of.decide(ask(1, DecisionKind.REASSIGN, "NI", ALDER)));
        official();
        Path archive = scratch.resolve("store.zip");
        StoreTransfer.exportTo(archive, desk.installation());
        Installation other = TestInstallation.at(scratch.resolve("other"), server.login());
        StoreTransfer.importFrom(archive, other);
        StageOutcome again = new StageRunner(other, new SpringJobs(), line -> {}).run(Stage.OFFICIAL, cycle, false);
        assertThat(again.alreadyDone()).isTrue();
        assertThat(again.report().run().number()).isEqualTo(2);
    }
}
