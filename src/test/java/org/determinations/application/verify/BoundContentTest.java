package org.determinations.application.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.Verification;
import org.determinations.application.database.DatabaseUpkeep;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.release.Desk;
import org.determinations.application.replay.RunReplay;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.answer.TablesAnswer;
import org.determinations.cli.answer.VerificationAnswer;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hash that the audit trail carries of a run: one on every database, and said when there is none. */
class BoundContentTest {
    private static final String COMPUTED = "run computed";

    @TempDir
    Path scratch;

    @Test
    void the_same_runs_have_the_same_hash_on_both_databases() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Desk embedded = new Desk(scratch.resolve("h2"), cycle, TestServer.H2.login());
        Desk server = new Desk(scratch.resolve("pg"), cycle, TestServer.POSTGRESQL.login());
        for (Stage stage : List.of(Stage.PROVISIONAL, Stage.PRELIMINARY, Stage.OFFICIAL)) {
            embedded.run(stage);
            server.run(stage);
        }
        assertThat(computed(embedded)).hasSize(3).allMatch(text -> text.matches("run \\d, content-3 [0-9a-f]{64}"));
        assertThat(computed(server)).isEqualTo(computed(embedded));
        for (Desk desk : List.of(embedded, server)) {
            assertThat(RunVerification.verify(desk.installation(), VerificationScope.ALL)
                            .differences())
                    .isEmpty();
        }
    }

    @Test
    void a_hand_with_insert_alone_is_seen_on_a_server() throws Exception {
        Desk desk = new Desk(
                scratch.resolve("pg"), TestInstallation.cycle(scratch.resolve("cycle")), TestServer.POSTGRESQL.login());
        desk.released(desk.run(Stage.OFFICIAL));
        plant(
                desk,
                "insert into determination select run_number, '09990000', 'Planted', level_kind, level_number,"
                        + " level_starred, aligned_category, determination_category, label, undetermined_reason, reassigned,"
                        + " on_review_list, would_change_json, basis_text, basis_rank from determination where district_code = '09010000'",
                "insert into run_event (run_number, run_state, happened_at, note) values (1, 'COMPUTED', now(), '')",
                "insert into release_event (run_number, release_action, acted_by, happened_at, note, content_hash)"
                        + " values (1, 'WITHDRAW', 'Bo', now(), '', '')",
                "drop view v_rule_result",
                "create view v_rule_result as select run_number from run");
        assertThat(RunVerification.verify(desk.installation(), VerificationScope.NEWEST)
                        .differences())
                .extracting(issue -> issue.where().text())
                .contains(
                        "run 1: determination: district 09990000", "run 1: run_event", "run 1", "store: v_rule_result");
    }

    @Test
    void a_run_of_an_earlier_version_is_said_to_be_unbound_until_a_migration_binds_it() throws Exception {
        Desk desk =
                new Desk(scratch.resolve("home"), TestInstallation.cycle(scratch.resolve("cycle")), Optional.empty());
        desk.run(Stage.OFFICIAL);
        plant(desk, "delete from run_content", "delete from policy_pack_file", "delete from audit_event");
        desk.stored(stores -> stores.audit().append("Ann", COMPUTED, "run 1", Desk.AFTER));
        Files.delete(scratch.resolve("home/audit-trail.txt"));
        Verification before = RunVerification.verify(desk.installation(), VerificationScope.ALL);
        assertThat(before.differences()).isEmpty();
        assertThat(VerificationAnswer.text(before)).contains("computed before content was bound");
        assertThat(TablesAnswer.text(DatabaseUpkeep.migrate(desk.as("Bo", Desk.AFTER))))
                .endsWith("bound to the audit trail as they are now: 1\n");
        assertThat(desk.stored(stores -> stores.audit().list()).get(1).what()).isEqualTo("run bound");
        assertThat(List.copyOf(desk.stored(stores -> stores.packs().hashes("massachusetts-2012.2"))))
                .hasSize(1);
        assertThat(TablesAnswer.text(DatabaseUpkeep.migrate(desk.installation())))
                .doesNotContain("bound");
        Verification bound = RunVerification.verify(desk.installation(), VerificationScope.ALL);
        assertThat(bound.differences()).isEmpty();
        assertThat(VerificationAnswer.text(bound)).doesNotContain("before content was bound");
        plant(desk, "update determination set label = 'Level 1-NSI' where district_code = '09030000'");
        assertThat(RunVerification.verify(desk.installation(), VerificationScope.NEWEST)
                        .differences())
                .extracting(issue -> issue.where().text())
                .containsExactly("run 1: determination: district 09030000");
    }

    @Test
    void a_pack_is_kept_with_its_letters_and_no_other_may_take_its_id() throws Exception {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Desk desk = new Desk(scratch.resolve("home"), cycle, Optional.empty());
        int run = desk.run(Stage.PRELIMINARY);
        Installation without = otherPolicies(desk, "without");
        Path pack = without.policies().resolve("massachusetts-2012.2");
        Path letter = pack.resolve("letters/preliminary.md");
        Files.writeString(letter, Files.readString(letter) + "\nAnother sentence.\n");
        assertThat(RunReplay.replay(without, run).differences()).isEmpty();
        Files.move(pack, scratch.resolve("taken away"));
        assertThat(RunReplay.replay(without, run).differences()).isEmpty();
        plant(desk, "delete from policy_pack_file");
        Refusal nowhere = catchThrowableOfType(Refusal.class, () -> RunReplay.replay(without, run));
        assertThat(nowhere.kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(nowhere.issues()).extracting(Issue::code).containsExactly(IssueCode.PACK_NOT_KEPT);
    }

    @Test
    void a_pack_that_was_changed_under_its_id_and_locked_anew_is_refused() throws Exception {
        Desk desk =
                new Desk(scratch.resolve("home"), TestInstallation.cycle(scratch.resolve("cycle")), Optional.empty());
        desk.run(Stage.PRELIMINARY);
        Installation other = otherPolicies(desk, "changed");
        Path letter = other.policies().resolve("massachusetts-2012.2/letters/preliminary.md");
        String before = ContentHash.hex(Files.readAllBytes(letter));
        Files.writeString(letter, Files.readString(letter) + "\nAnother sentence.\n");
        TestInstallation.edit(other.policies(), "policies.lock", before, ContentHash.hex(Files.readAllBytes(letter)));
        Refusal changed = catchThrowableOfType(
                Refusal.class,
                () -> new StageRunner(other, new SpringJobs(), line -> {})
                        .run(Stage.PRELIMINARY, scratch.resolve("cycle"), false));
        assertThat(changed.kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(changed.issues()).extracting(Issue::code).containsExactly(IssueCode.PACK_CHANGED_UNDER_ID);
        assertThat(changed.issues().get(0).line()).contains("make the change a new version");
    }

    private static List<String> computed(Desk desk) {
        return desk.stored(stores -> stores.audit().list()).stream()
                .filter(event -> event.what().equals(COMPUTED))
                .map(AuditStore.Event::details)
                .toList();
    }

    private Installation otherPolicies(Desk desk, String name) throws IOException {
        Path app = scratch.resolve(name);
        TestInstallation.copy(TestInstallation.app().resolve("jobs"), app.resolve("jobs"));
        Installation i = desk.installation();
        return new Installation(app, i.home(), i.out(), i.login(), i.actor(), i.programVersion(), i.clock());
    }

    private static void plant(Desk desk, String... statements) throws SQLException {
        try (Database database = ReadyDatabase.forReading(desk.installation());
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
