package org.determinations.application.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert;
import org.determinations.application.HeldDatabase;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.database.StoreTransfer;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.release.Desk;
import org.determinations.application.release.OfficialCycle;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.note.ListedNote;
import org.determinations.model.people.Account;
import org.determinations.model.people.Identity;
import org.determinations.model.people.Role;
import org.determinations.store.Database;
import org.determinations.store.Planted;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A note stays with its stage, is never changed, binds nobody, and shows when somebody tampers with it. */
@ParameterizedClass
@EnumSource(TestServer.class)
class NoteDeskTest {
    private static final String ALDER = "09010000";

    @Parameter
    private TestServer server;

    @TempDir
    Path scratch;

    private Desk desk;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void computed() throws IOException {
        desk = OfficialCycle.at(scratch, server);
        held.hold(desk.installation().home());
    }

    private <T> T bo(Function<NoteDesk, T> act) {
        try (NoteDesk of = NoteDesk.open(desk.as("Bo", Desk.AFTER))) {
            return act.apply(of);
        }
    }

    private static String refused(ThrowableAssert.ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        return refusal.kind() + " " + refusal.issues().get(0).line();
    }

    private List<String> differences() {
        return RunVerification.verify(desk.installation(), VerificationScope.ALL).differences().stream()
                .map(issue -> issue.code().code())
                .toList();
    }

    @Test
    void a_note_stays_with_the_stage_is_taken_back_by_another_act_and_keeps_nobody_from_approving() throws IOException {
        ListedNote written = bo(of -> of.write(1, "alder", "  call them, =first  "));
        assertThat(written.note().entry().number()).isEqualTo(1);
        assertThat(written.note().entry().subject().district().digits()).isEqualTo(ALDER);
        assertThat(written.note().entry().text()).isEqualTo("call them, =first");
        assertThat(written.state()).isEqualTo("stands");
        assertThat(refused(() -> bo(of -> of.write(1, ALDER, "call them, =first"))))
                .contains("NOTHING_TO_DO", "IN-095", "stands already");
        assertThat(desk.run(Stage.OFFICIAL)).isEqualTo(2);
        assertThat(bo(NoteDesk::list)).extracting(ListedNote::from).containsExactly("Bo on 2012-09-20, at run 1");
        assertThat(desk.approved(2).state().word()).isEqualTo("approved");
        ListedNote back = bo(of -> of.takeBack(1, "they called"));
        assertThat(back.state()).isEqualTo("taken back by Bo on 2012-09-20: they called");
        assertThat(refused(() -> bo(of -> of.takeBack(1, "again")))).contains("NOTHING_TO_DO", "taken back already");
        assertThat(refused(() -> bo(of -> of.takeBack(2, "an act is no note")))).contains("USAGE", "SY-010");
        assertThat(bo(of -> of.write(1, ALDER, "call them, =first"))
                        .note()
                        .entry()
                        .number())
                .isEqualTo(3);
        assertThat(differences()).isEmpty();
        Path archive = scratch.resolve("store.zip");
        StoreTransfer.exportTo(archive, desk.installation());
        Installation other = TestInstallation.at(scratch.resolve("other"), server.login());
        StoreTransfer.importFrom(archive, other);
        try (NoteDesk of = NoteDesk.open(other)) {
            assertThat(of.list()).isEqualTo(bo(NoteDesk::list));
        }
    }

    @Test
    void what_cannot_be_a_note_and_who_lacks_the_right_is_refused_and_nothing_is_kept() {
        assertThat(refused(() -> bo(of -> of.write(9, ALDER, "x")))).contains("SY-010");
        assertThat(refused(() -> bo(of -> of.write(1, "09990000", "x")))).contains("USAGE");
        assertThat(refused(() -> bo(of -> of.write(1, ALDER, "  ")))).contains("INPUT", "IN-095", "nothing in it");
        assertThat(refused(() -> bo(of -> of.write(1, ALDER, "x".repeat(NoteDesk.LONGEST + 1)))))
                .contains("IN-095", "1001 characters");
        assertThat(refused(() -> bo(of -> of.write(1, ALDER, "a\u202eb")))).contains("RIGHT-TO-LEFT OVERRIDE");
        assertThat(refused(() -> bo(of -> of.write(1, ALDER, "a\nb")))).contains("IN-095");
        assertThat(bo(NoteDesk::list)).isEmpty();
        assertThat(bo(of -> of.write(1, ALDER, "x".repeat(NoteDesk.LONGEST))).stands())
                .isTrue();
        assertThat(refused(() -> bo(of -> of.takeBack(1, " ")))).contains("IN-095");
        assertThat(bo(NoteDesk::list)).allMatch(ListedNote::stands);
        try (PeopleDesk people = PeopleDesk.open(desk.installation())) {
            people.add(new Account("vi", "Vi", "", Set.of(Role.VIEWER), false));
        }
        assertThat(refused(() -> {
                    try (NoteDesk of = NoteDesk.open(desk.installation().actingAs("Vi", Identity.account("vi")))) {
                        of.write(1, ALDER, "x");
                    }
                }))
                .contains("SY-134");
        assertThat(bo(NoteDesk::list)).hasSize(1);
    }

    @Test
    void an_altered_note_and_one_that_is_taken_away_show() throws SQLException {
        bo(of -> of.write(1, ALDER, "looked at the files"));
        assertThat(differences()).isEmpty();
        try (Database database = ReadyDatabase.forReading(desk.installation())) {
            Planted.row(database, "update review_note set note = 'did not look'");
        }
        assertThat(differences()).containsExactly("SY-139");
        try (Database database = ReadyDatabase.forReading(desk.installation())) {
            Planted.row(database, "delete from review_note");
        }
        assertThat(differences()).containsExactly("SY-139");
    }
}
