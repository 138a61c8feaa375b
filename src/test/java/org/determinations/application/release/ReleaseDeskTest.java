package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.determinations.application.ContentHash;
import org.determinations.application.HeldDatabase;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.replay.RunReplay;
import org.determinations.application.run.StageLocks;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.cli.answer.ReleaseAnswer;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.people.ActsBy;
import org.determinations.model.release.ApprovedRecord;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.OutputFile;
import org.determinations.store.Database;
import org.determinations.store.LockStore;
import org.determinations.store.Planted;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** From a computed run to its readers and back. */
class ReleaseDeskTest {
    private static final Instant LAST_HOUR_OF_THE_DAY_BEFORE = Instant.parse("2012-09-19T03:59:59Z");
    private static final Instant FIRST_HOUR_OF_THE_DAY = Instant.parse("2012-09-19T04:00:00Z");

    @TempDir
    Path scratch;

    private Path out;
    private Path cycle;
    private Desk desk;

    /** The embedded database; on a server the same tests are tagged {@code long}. */
    TestServer server() {
        return TestServer.H2;
    }

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void prepare() throws IOException {
        out = scratch.resolve("home/out");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        desk = Desk.empty(scratch, cycle, server());
        held.hold(desk.installation().home());
    }

    @Test
    void a_preliminary_run_goes_to_each_district_in_confidence_once_it_is_approved() throws IOException {
        int run = desk.run(Stage.PRELIMINARY);
        ReleaseOutcome released = desk.released(run);
        Path folder = out.resolve("2012-13/preliminary/release-1-CONFIDENTIAL");
        assertThat(released.state()).isEqualTo(ReleaseState.RELEASED);
        assertThat(released.place()).isEqualTo(folder.toString());
        assertThat(names(folder))
                .containsExactly(
                        "2012-13-preliminary-2012-08-13-CONFIDENTIAL-09010000.zip",
                        "2012-13-preliminary-2012-08-13-CONFIDENTIAL-09020000.zip",
                        "2012-13-preliminary-2012-08-13-CONFIDENTIAL-09060000.zip",
                        "2012-13-preliminary-2012-08-13-CONFIDENTIAL-09080000.zip");
        assertThat(out.resolve("public")).doesNotExist();
        assertThat(desk.<List<ReleaseEvent>>stored(stores -> stores.releases().list(run)))
                .extracting(event -> event.action() + " by " + event.by())
                .containsExactly("APPROVE by Bo", "RELEASE by Bo");
        assertThat(released.event().contentHash())
                .isEqualTo(
                        desk.stored(stores -> stores.releases().list(run).get(1).contentHash()))
                .isEqualTo(ContentHash.of(released.files()));
        assertSound();
    }

    @Test
    void an_official_run_becomes_public_on_its_date_in_the_zone_of_the_cycle_and_not_before() throws IOException {
        int run = desk.run(Stage.OFFICIAL);
        desk.approved(run);
        Refusal early = refused(() -> desk.at("Bo", LAST_HOUR_OF_THE_DAY_BEFORE, d -> d.release(run)));
        assertThat(early.kind()).isEqualTo(Refusal.Kind.GATE);
        assertThat(early.issues())
                .extracting(Issue::wrong)
                .containsExactly("release-date: public on 2012-09-19 at the earliest; today is 2012-09-18");
        assertThat(out.resolve("public")).doesNotExist();
        desk.at("Bo", FIRST_HOUR_OF_THE_DAY, d -> d.release(run));
        Path folder = out.resolve("public/2012-13/release-1");
        assertThat(names(folder)).containsExactly("about.txt", "determinations.csv");
        assertThat(folder.resolve("about.txt")).content().contains("2012-09-19").doesNotContain("Bo", "Ann");
        assertSound();
    }

    @Test
    void every_move_that_is_not_in_the_table_is_refused_in_the_words_of_the_table() throws IOException {
        for (ReleaseState state : ReleaseState.values()) {
            int run = inState(state);
            for (ReleaseAction action : List.of(
                    ReleaseAction.APPROVE, ReleaseAction.RELEASE, ReleaseAction.AMEND, ReleaseAction.WITHDRAW)) {
                if (ReleaseMoves.find(state, action).isEmpty()) {
                    Refusal expected = refused(() -> ReleaseMoves.move(run, state, action));
                    Refusal refusal = refused(() -> act(run, action));
                    assertThat(refusal.kind()).as(state + " " + action).isEqualTo(Refusal.Kind.GATE);
                    assertThat(refusal.issues()).isEqualTo(expected.issues());
                }
            }
            assertThat(desk.<ReleaseState>stored(
                            stores -> ReleaseMoves.stateAfter(stores.releases().list(run))))
                    .isEqualTo(state);
        }
        assertSound();
    }

    @Test
    void the_person_who_ran_it_cannot_approve_it() {
        int run = desk.run(Stage.PRELIMINARY);
        desk.signAll(run);
        Refusal refusal = refused(() -> desk.at("ann", Desk.AFTER, d -> d.approve(run)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
        assertThat(refusal.issues())
                .extracting(Issue::wrong)
                .containsExactly(
                        "another-person: Ann ran it; ann, the same person in another spelling, cannot approve it; somebody else must");
    }

    @Test
    void an_open_warning_blocks_until_it_is_signed_for_and_again_when_it_says_something_else() {
        int run = desk.run(Stage.PRELIMINARY);
        assertThat(refused(() -> desk.bo(d -> d.approve(run))).issues())
                .extracting(Issue::code)
                .containsOnly(IssueCode.CHECKLIST_NOT_PASSED);
        Checklist open = desk.bo(d -> d.checklist(run));
        assertThat(open.listUnsigned()).extracting(ChecklistItem::point).containsExactly(ChecklistPoint.UNDETERMINED);
        Checklist signed = desk.bo(d -> d.sign(run, Map.of("undetermined", " too few students ")));
        assertThat(signed.passes()).isTrue();
        assertThat(signed.items().stream()
                        .filter(item -> item.answer() == ChecklistAnswer.SIGNED)
                        .map(item -> item.signature().orElseThrow()))
                .singleElement()
                .satisfies(s -> assertThat(s.by() + ": " + s.note()).isEqualTo("Bo: too few students"));
        assertThat(refused(() -> desk.bo(d -> d.sign(run, Map.of("undetermined", "again"))))
                        .kind())
                .isEqualTo(Refusal.Kind.USAGE);
        assertThat(refused(() -> desk.bo(d -> d.sign(run, Map.of("undetermind", "typed wrongly"))))
                        .issues()
                        .get(0)
                        .allowed())
                .isEqualTo("nothing: no warning waits for a signature");
        desk.bo(d -> d.approve(run));
    }

    @Test
    void errors_cannot_be_signed_for_and_a_signature_needs_a_note() {
        int run = desk.run(Stage.PRELIMINARY);
        assertThat(refused(() -> desk.bo(d -> d.sign(run, Map.of("undetermined", " "))))
                        .kind())
                .isEqualTo(Refusal.Kind.GATE);
        Refusal refusal =
                refused(() -> desk.at("Ann", Desk.AFTER, d -> d.sign(run, Map.of("another-person", "it is fine"))));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
        assertThat(refusal.issues().get(0).action()).startsWith("nobody can sign for an error");
    }

    @Test
    void files_of_the_folder_that_changed_since_the_run_are_a_warning() throws IOException {
        int run = desk.run(Stage.PRELIMINARY);
        TestInstallation.edit(cycle, "preliminary/levels.csv", "Level 5", "Level 4");
        TestInstallation.put(cycle, "preliminary/more.csv", "x\n");
        Files.delete(cycle.resolve("preliminary/findings.csv"));
        assertThat(item(run, ChecklistPoint.CHANGED_INPUTS).details())
                .containsExactly(
                        "preliminary/findings.csv is gone",
                        "preliminary/levels.csv has changed",
                        "preliminary/more.csv is new");
        Files.move(cycle, scratch.resolve("elsewhere"));
        assertThat(item(run, ChecklistPoint.CHANGED_INPUTS).details())
                .singleElement()
                .asString()
                .isEqualTo("the cycle folder has moved, so changes cannot be detected");
    }

    @Test
    void a_later_run_supersedes_what_nobody_was_given_and_an_amendment_what_was_released() {
        int first = desk.run(Stage.OFFICIAL);
        int second = desk.run(Stage.OFFICIAL);
        assertThat(state(first)).isEqualTo(ReleaseState.SUPERSEDED);
        desk.released(second);
        int third = desk.run(Stage.OFFICIAL);
        assertThat(state(second)).isEqualTo(ReleaseState.RELEASED);
        desk.approved(third);
        assertThat(refused(() -> desk.bo(d -> d.release(third))).issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.wrong())
                            .isEqualTo("earlier-release: run 2 is released already; only an amendment takes its place");
                    assertThat(issue.action())
                            .isEqualTo("amend it: determinations amend 3 --note \"what is amended, and why\"");
                });
        assertThat(refused(() -> desk.bo(d -> d.amend(third, " "))).issues())
                .extracting(Issue::wrong)
                .containsExactly("note: a note must say what is amended and why");
        ReleaseOutcome amended = desk.bo(d -> d.amend(third, "a level was corrected"));
        assertThat(amended.superseded()).contains(second);
        assertThat(state(second)).isEqualTo(ReleaseState.SUPERSEDED);
        assertThat(state(third)).isEqualTo(ReleaseState.RELEASED);
        assertThat(out.resolve("public/2012-13/release-2/about.txt")).content().doesNotContain("a level was corrected");
        assertThat(out.resolve("public/2012-13/release-3/about.txt")).content().contains("a level was corrected");
        assertSound();
    }

    /** One of each move, with what the store then says of itself; all else on a server is tagged {@code long}. */
    @Test
    void every_move_is_made_on_a_server_too() {
        Path home = scratch.resolve("on-server");
        desk = new Desk(home, cycle, TestServer.POSTGRESQL.migrated(home));
        int first = desk.run(Stage.OFFICIAL);
        desk.released(first);
        int second = desk.run(Stage.OFFICIAL);
        desk.approved(second);
        assertThat(desk.bo(d -> d.amend(second, "a level was corrected")).superseded())
                .contains(first);
        assertThat(desk.bo(d -> d.withdraw(second, "the wrong levels")).state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(RunVerification.verify(desk.installation(), VerificationScope.ALL)
                        .differences())
                .isEmpty();
        assertThat(RunReplay.replay(desk.installation(), second).differences()).isEmpty();
        assertSound();
    }

    @Test
    void what_is_shown_before_an_act_is_what_the_act_puts_out_and_nothing_is_recorded_by_showing_it() {
        int run = desk.run(Stage.OFFICIAL);
        assertThat(refused(() -> desk.bo(d -> d.preview(run, ReleaseAction.RELEASE, "")))
                        .kind())
                .isEqualTo(Refusal.Kind.GATE);
        desk.approved(run);
        ReleasePreview shown = desk.bo(d -> d.preview(run, ReleaseAction.RELEASE, ""));
        assertThat(shown.fingerprint())
                .isEqualTo(
                        desk.bo(d -> d.preview(run, ReleaseAction.RELEASE, "")).fingerprint());
        assertThat(desk.<Integer>stored(stores -> stores.releases().list(run).size()))
                .isEqualTo(1);
        assertThat(out.resolve("public")).doesNotExist();
        Fingerprints seen = shown.fingerprints();
        Refusal other = refused(() -> desk.bo(d -> d.putOut(run, "", seen, "0".repeat(64))));
        assertThat(other.issues().get(0).code()).isEqualTo(IssueCode.ANSWERS_DIFFER);
        Refusal byAnother = refused(() -> desk.at("Cy", Desk.AFTER, d -> d.putOut(run, "", seen, shown.fingerprint())));
        assertThat(byAnother.issues().get(0).code()).isEqualTo(IssueCode.ANSWERS_DIFFER);
        ReleaseOutcome done = desk.bo(d -> d.putOut(run, "", seen, shown.fingerprint()));
        assertThat(shown.files())
                .extracting(ReleasePreview.File::name)
                .containsExactlyInAnyOrderElementsOf(
                        done.files().stream().map(OutputFile::name).toList());
        assertThat(shown.files().stream().filter(file -> file.sha256().isEmpty()))
                .extracting(ReleasePreview.File::name)
                .containsExactly("about.txt");
        done.files().stream()
                .filter(file -> !file.name().equals("about.txt"))
                .forEach(file -> assertThat(shown.files())
                        .contains(new ReleasePreview.File(file.name(), Optional.of(file.sha256()))));
        ReleasePreview back = desk.bo(d -> d.preview(run, ReleaseAction.WITHDRAW, "wrong"));
        assertThat(refused(() -> desk.bo(d -> d.withdraw(run, "another", back.fingerprint())))
                        .issues()
                        .get(0)
                        .code())
                .isEqualTo(IssueCode.ANSWERS_DIFFER);
        ReleaseOutcome withdrawn = desk.bo(d -> d.withdraw(run, "wrong", back.fingerprint()));
        assertThat(back.files())
                .containsExactly(new ReleasePreview.File(
                        withdrawn.files().get(0).name(),
                        Optional.of(withdrawn.files().get(0).sha256())));
        assertSound();
    }

    @Test
    void a_withdrawn_release_keeps_its_files_and_a_notice_stands_beside_them() throws IOException {
        int run = desk.run(Stage.OFFICIAL);
        desk.released(run);
        Map<String, String> before = TestInstallation.files(out.resolve("public"));
        assertThat(refused(() -> desk.bo(d -> d.withdraw(run, ""))).kind()).isEqualTo(Refusal.Kind.GATE);
        ReleaseOutcome withdrawn = desk.bo(d -> d.withdraw(run, "the wrong levels"));
        assertThat(withdrawn.state()).isEqualTo(ReleaseState.WITHDRAWN);
        Map<String, String> after = TestInstallation.files(out.resolve("public"));
        String notice = after.remove("2012-13/2012-13-official-2012-09-19-run-1-WITHDRAWN.txt");
        assertThat(notice)
                .contains("WITHDRAWN", "2012-09-20", "the wrong levels")
                .doesNotContain("Bo");
        before.remove("2012-13/index.html");
        assertThat(after.remove("2012-13/index.html")).contains("no edition is current");
        assertThat(after).isEqualTo(before);
        int next = desk.run(Stage.OFFICIAL);
        desk.released(next);
        assertThat(state(next)).isEqualTo(ReleaseState.RELEASED);
        assertSound();
    }

    @Test
    void a_release_whose_process_was_killed_before_its_files_stood_is_completed_by_the_same_command()
            throws IOException {
        int run = desk.run(Stage.OFFICIAL);
        ReleaseOutcome first = desk.released(run);
        Path folder = out.resolve("public/2012-13/release-1");
        Map<String, String> before = TestInstallation.files(folder);
        assertThat(ApprovedRecord.list(before.get("about.txt"))).hasSize(1);
        Path hidden = folder.resolveSibling(".release-1.staged");
        Files.move(folder, hidden);
        TestInstallation.put(hidden, "stray.txt", "left over");
        ReleaseOutcome second = desk.at("Cleo", Desk.AFTER.plusSeconds(864_000), d -> d.release(run));
        assertThat(second.completed()).isTrue();
        assertThat(second.event()).isEqualTo(first.event());
        assertThat(ReleaseAnswer.text(second, ActsBy.NAME)).contains("its files are in place now");
        assertThat(TestInstallation.files(folder)).isEqualTo(before);
        assertThat(hidden).doesNotExist();
        assertThat(desk.<Integer>stored(stores -> stores.releases().list(run).size()))
                .isEqualTo(2);
    }

    /** An earlier version sealed an approval, and did not name the record in what it released. */
    @Test
    void a_release_that_names_no_record_of_its_approval_is_completed_as_it_was_recorded() throws IOException {
        int run = desk.run(Stage.OFFICIAL);
        desk.approved(run);
        plant("update act_seal set record = '!' || record");
        desk.bo(d -> d.release(run));
        plant("update act_seal set record = substring(record from 2) where record like '!%'");
        Path folder = out.resolve("public/2012-13/release-1");
        Map<String, String> before = TestInstallation.files(folder);
        assertThat(ApprovedRecord.list(before.get("about.txt"))).isEmpty();
        FileSystemUtils.deleteRecursively(folder);
        assertThat(desk.bo(d -> d.release(run)).completed()).isTrue();
        assertThat(TestInstallation.files(folder)).isEqualTo(before);
    }

    private void plant(String sql) {
        try (Database database = ReadyDatabase.forReading(desk.installation())) {
            Planted.row(database, sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_withdrawal_whose_notice_is_not_there_is_completed_by_the_same_command() throws IOException {
        int run = desk.run(Stage.PRELIMINARY);
        desk.released(run);
        ReleaseOutcome first = desk.bo(d -> d.withdraw(run, "the wrong levels"));
        Path notice = Path.of(first.place());
        assertThat(notice).hasFileName("2012-13-preliminary-2012-08-13-CONFIDENTIAL-run-1-WITHDRAWN.txt");
        String text = Files.readString(notice);
        Files.delete(notice);
        assertThat(desk.bo(d -> d.withdraw(run, "said again")).completed()).isTrue();
        assertThat(notice).hasContent(text);
    }

    @Test
    void nothing_is_released_over_what_already_stands_there_and_nothing_is_recorded() throws IOException {
        int run = desk.run(Stage.OFFICIAL);
        desk.approved(run);
        Path taken = TestInstallation.put(out, "public/2012-13/release-1/mine.txt", "mine");
        Refusal refusal = refused(() -> desk.bo(d -> d.release(run)));
        assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.OUTPUT_NOT_WRITABLE);
        assertThat(taken).hasContent("mine");
        assertThat(state(run)).isEqualTo(ReleaseState.APPROVED);
    }

    @Test
    void nobody_acts_on_a_stage_that_is_being_computed() {
        int run = desk.run(Stage.PRELIMINARY);
        Refusal refusal = desk.stored(stores -> {
            try (LockStore.HeldLock held =
                    StageLocks.acquire(stores, new SchoolYear(2012), Stage.PRELIMINARY, desk.installation())) {
                assertThat(held).isNotNull();
                return refused(() -> desk.bo(d -> d.approve(run)));
            }
        });
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LOCKED);
    }

    @Test
    void only_a_computed_run_can_be_acted_on() throws IOException {
        TestInstallation.edit(cycle, "official/decisions.csv", "09020000,REASSIGN", "09990000,REASSIGN");
        refused(() -> desk.run(Stage.OFFICIAL));
        Refusal refusal = refused(() -> desk.bo(d -> d.approve(1)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
        assertThat(refusal.issues().get(0).line()).contains("only a computed run", "the run is refused");
        assertThat(refused(() -> desk.bo(d -> d.approve(9))).kind()).isEqualTo(Refusal.Kind.USAGE);
    }

    /** A run of its own in that state. */
    private int inState(ReleaseState state) {
        int run = desk.run(Stage.PROVISIONAL);
        if (state != ReleaseState.COMPUTED) {
            desk.approved(run);
        }
        switch (state) {
            case RELEASED -> desk.bo(d -> d.release(run));
            case WITHDRAWN -> desk.bo(d -> d.withdraw(run, "not yet"));
            case SUPERSEDED -> desk.run(Stage.PROVISIONAL);
            case COMPUTED, APPROVED -> assertThat(state(run)).isEqualTo(state);
        }
        return run;
    }

    private ReleaseOutcome act(int run, ReleaseAction action) {
        return desk.at("Cleo", Desk.AFTER, d -> switch (action) {
            case APPROVE -> d.approve(run);
            case RELEASE -> d.release(run);
            case AMEND -> d.amend(run, "why");
            case WITHDRAW -> d.withdraw(run, "why");
            case SUPERSEDE -> throw new IllegalArgumentException("no verb supersedes");
        });
    }

    private ChecklistItem item(int run, ChecklistPoint point) {
        return desk.bo(d -> d.checklist(run)).items().stream()
                .filter(item -> item.point() == point)
                .findFirst()
                .orElseThrow();
    }

    private ReleaseState state(int run) {
        return desk.stored(stores -> ReleaseMoves.stateAfter(stores.releases().list(run)));
    }

    private static Refusal refused(ThrowingCallable action) {
        Refusal refusal = catchThrowableOfType(Refusal.class, action);
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertSound() {
        assertThat(desk.<List<Issue>>stored(stores -> stores.checks().list()))
                .extracting(Issue::line)
                .isEmpty();
        assertThat(RunVerification.verify(desk.installation(), Optional.empty()).differences())
                .extracting(Issue::line)
                .isEmpty();
    }
}
