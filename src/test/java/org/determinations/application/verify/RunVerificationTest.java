package org.determinations.application.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.Verification;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.release.Desk;
import org.determinations.application.replay.RunReplay;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs replayed and verified: unchanged, and after something was changed behind the program's back. */
class RunVerificationTest {
    /** Bytes of a ZIP file before the name of its first part; no name in UTF-8 has the byte that is put there. */
    private static final int FIRST_NAME_IN_ZIP = 30;

    @TempDir
    Path scratch;

    private Path out;
    private Path cycle;
    private Desk desk;

    /** The embedded database; on a server the same tests are tagged {@code long}. */
    TestServer server() {
        return TestServer.H2;
    }

    @BeforeEach
    void prepare() throws IOException {
        out = scratch.resolve("home/out");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        desk = Desk.empty(scratch, cycle, server());
    }

    @Test
    void every_run_of_a_year_is_replayed_to_the_same_bytes_although_the_folder_is_gone() throws IOException {
        List<Integer> runs = Stream.of(Stage.PROVISIONAL, Stage.PRELIMINARY, Stage.OFFICIAL, Stage.OFFICIAL)
                .map(desk::run)
                .toList();
        Files.move(cycle, scratch.resolve("gone"));
        for (int run : runs) {
            Verification replay = RunReplay.replay(desk.installation(), run);
            assertThat(replay.differences()).extracting(Issue::line).isEmpty();
            assertThat(replay.lines().get(0)).endsWith("computed by program 0-test, the same as now");
            assertThat(replay.lines().get(1)).matches("determinations: (\\d+) of \\1 districts the same");
            assertThat(replay.lines().get(2)).matches("files: ([68]) of \\1 byte for byte the same");
        }
        assertThat(TestInstallation.files(scratch.resolve("home")).keySet()).noneMatch(name -> name.contains("replay"));
        assertSound();
    }

    @Test
    void a_stored_result_that_was_altered_is_named_by_its_district_and_its_files() throws SQLException {
        int run = desk.run(Stage.OFFICIAL);
        plant("update determination set label = 'Level 2-NTA' where district_code = '09030000'");
        List<Issue> differences = RunReplay.replay(desk.installation(), run).differences();
        assertThat(differences)
                .extracting(issue -> issue.where().file() + ": " + issue.wrong())
                .containsExactly("district 09030000: the determination differs");
        assertThat(differences.get(0).found()).startsWith("Level 2-MRAR (");
        assertThat(differences.get(0).allowed()).startsWith("Level 2-NTA (");
    }

    @Test
    void a_stored_fact_that_was_altered_changes_the_district_and_names_every_file_that_tells_of_it()
            throws SQLException {
        int run = desk.run(Stage.OFFICIAL);
        plant("update accountability_level set level_number = 4 where district_code = '09030000'");
        assertThat(RunReplay.replay(desk.installation(), run).differences())
                .extracting(issue -> issue.where().file())
                .containsExactly(
                        "district 09030000",
                        "determinations.csv",
                        "explanations.jsonl",
                        "manifest.json",
                        "review-list.csv",
                        "technical-assistance.csv");
    }

    @Test
    void a_district_that_was_added_to_the_store_is_named() throws SQLException {
        int run = desk.run(Stage.PRELIMINARY);
        plant(
                "insert into determination select run_number, '09990000', 'Planted', level_kind, level_number,"
                        + " level_starred, aligned_category, determination_category, label, undetermined_reason, reassigned,"
                        + " on_review_list, would_change_json, basis_text, basis_rank, answers_of_run from determination where district_code = '09010000'");
        assertThat(RunReplay.replay(desk.installation(), run).differences())
                .extracting(issue -> issue.where().file() + ": found " + issue.found())
                .containsExactly("district 09990000: found none");
    }

    @Test
    void the_pack_of_then_is_the_one_that_the_store_kept_whatever_is_installed_now() throws IOException {
        int run = desk.run(Stage.PRELIMINARY);
        Installation changed = otherPolicies("a changed copy");
        Path pack = changed.app().resolve("jobs/policies/massachusetts-2012.2/CHANGES.md");
        Files.writeString(pack, Files.readString(pack) + "\nchanged\n");
        assertThat(RunReplay.replay(changed, run).differences()).isEmpty();
        Installation without = otherPolicies("without the pack");
        Files.move(without.app().resolve("jobs/policies/massachusetts-2012.2"), scratch.resolve("taken away"));
        assertThat(RunReplay.replay(without, run).differences()).isEmpty();
    }

    @Test
    void another_program_version_is_told_and_is_no_difference() {
        int run = desk.run(Stage.PRELIMINARY);
        Installation i = desk.installation();
        Installation later = new Installation(i.app(), i.home(), i.out(), i.login(), i.actor(), "1-later", i.clock());
        Verification replay = RunReplay.replay(later, run);
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.lines().get(0)).endsWith("computed by program 0-test; now 1-later");
    }

    @Test
    void a_run_without_results_cannot_be_replayed() throws IOException {
        TestInstallation.edit(cycle, "official/decisions.csv", "09020000,REASSIGN", "09990000,REASSIGN");
        assertThat(catchThrowableOfType(Refusal.class, () -> desk.run(Stage.OFFICIAL)))
                .isNotNull();
        for (int number : List.of(1, 2)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> RunReplay.replay(desk.installation(), number))
                            .kind())
                    .isEqualTo(Refusal.Kind.USAGE);
        }
    }

    @Test
    void files_that_were_altered_taken_away_or_added_are_named_one_by_one() throws IOException {
        desk.released(desk.run(Stage.PRELIMINARY));
        desk.released(desk.run(Stage.OFFICIAL));
        assertSound();
        Files.writeString(out.resolve("2012-13/official/run-2-CONFIDENTIAL/determinations.csv"), "altered");
        Files.delete(out.resolve("2012-13/official/run-2-CONFIDENTIAL/explanations.jsonl"));
        TestInstallation.put(out, "2012-13/official/run-2-CONFIDENTIAL/notes.txt", "added");
        Files.writeString(out.resolve("public/2012-13/release-2/determinations.csv"), "altered");
        String bundle = "2012-13/preliminary/release-1-CONFIDENTIAL/"
                + "2012-13-preliminary-2012-08-13-CONFIDENTIAL-09020000.zip";
        Files.delete(out.resolve(bundle));
        String first = bundle.replace("09020000", "09010000");
        byte[] archive = Files.readAllBytes(out.resolve(first));
        archive[FIRST_NAME_IN_ZIP] = (byte) 0xff;
        Files.write(out.resolve(first), archive);
        TestInstallation.put(out, "public/2012-13/release-9/determinations.csv", "never released");
        assertThat(verify(Optional.empty()))
                .containsExactly(
                        first + ": the file was altered",
                        bundle + ": the file is missing",
                        "2012-13/official/run-2-CONFIDENTIAL/determinations.csv: the file was altered",
                        "2012-13/official/run-2-CONFIDENTIAL/explanations.jsonl: the file is missing",
                        "2012-13/official/run-2-CONFIDENTIAL/notes.txt: the file was added",
                        "public/2012-13/release-2/determinations.csv: the file was altered",
                        "public/2012-13/release-9: the folder was added: the store knows of no run or release that wrote"
                                + " it");
        assertThat(verify(Optional.of(1)))
                .containsExactly(first + ": the file was altered", bundle + ": the file is missing");
    }

    /** Of a run that is neither the newest nor released, only with all what is in its files is looked at, and that is said. */
    @Test
    void a_file_of_an_older_run_is_known_by_its_length_and_with_all_by_what_is_in_it() throws IOException {
        desk.run(Stage.OFFICIAL);
        TestInstallation.edit(cycle, "official/decisions.csv", "REASSIGN,NSI", "REASSIGN,NI");
        desk.run(Stage.OFFICIAL);
        String name = "2012-13/official/run-1-CONFIDENTIAL/determinations.csv";
        byte[] bytes = Files.readAllBytes(out.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(out.resolve(name), bytes);
        Verification newest = RunVerification.verify(desk.installation(), VerificationScope.NEWEST);
        assertThat(newest.differences()).isEmpty();
        assertThat(newest.lines())
                .contains(
                        "run 1, official 2012-13: files by name and length (with --all what is in them too): as they"
                                + " should be",
                        "run 2, official 2012-13: files: as they should be");
        for (VerificationScope scope : List.of(VerificationScope.ALL, VerificationScope.of(1))) {
            assertThat(RunVerification.verify(desk.installation(), scope).differences())
                    .extracting(issue -> issue.where().text() + ": " + issue.wrong())
                    .containsExactly(name + ": the file was altered");
        }
        Files.write(out.resolve(name), Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(RunVerification.verify(desk.installation(), VerificationScope.NEWEST)
                        .differences())
                .extracting(issue -> issue.where().text() + ": " + issue.wrong())
                .containsExactly(name + ": the file was altered");
    }

    @Test
    void a_folder_that_is_gone_is_named_once() throws IOException {
        desk.run(Stage.PRELIMINARY);
        Files.move(out.resolve("2012-13/preliminary/run-1-CONFIDENTIAL"), scratch.resolve("away"));
        assertThat(verify(Optional.empty()))
                .containsExactly("2012-13/preliminary/run-1-CONFIDENTIAL: the folder is missing");
    }

    @Test
    void a_file_changed_together_with_its_hash_in_the_store_contradicts_the_manifest() throws Exception {
        desk.run(Stage.PRELIMINARY);
        Path file = Files.writeString(out.resolve("2012-13/preliminary/run-1-CONFIDENTIAL/review-list.csv"), "altered");
        plant("update run_output set sha256 = '" + ContentHash.hex(Files.readAllBytes(file))
                + "' where file_name = 'review-list.csv'");
        assertThat(verify(Optional.empty()))
                .containsExactly(
                        "run 1: manifest and store do not agree",
                        "run 1: run_output: the rows differ from those that were computed");
    }

    @Test
    void a_broken_audit_trail_and_a_trail_cut_short_are_named() throws SQLException {
        desk.released(desk.run(Stage.PRELIMINARY));
        plant("delete from act_seal where event_number = (select max(event_number) from audit_event)");
        plant("delete from audit_event where event_number = (select max(event_number) from audit_event)");
        assertThat(verify(Optional.empty()))
                .containsExactly(
                        "audit-trail.txt: it names an event that the audit trail does not have: events were cut or written"
                                + " anew, or the database is an older copy",
                        "run 1: the audit trail does not record the event as it is");
        plant("update audit_event set who = 'Nobody' where event_number = 1");
        assertThat(verify(Optional.empty()))
                .contains("audit_event: the chain of what people did is broken: an event was altered, left out or put"
                        + " in between");
    }

    /** What a kill right after the work leaves: no line of it, or a part of one where the machine went down. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void a_line_that_a_killed_command_did_not_write_is_no_tampering_and_the_next_act_makes_up_for_it(int lost)
            throws IOException {
        desk.run(Stage.PRELIMINARY);
        Path note = desk.installation().home().resolve("audit-trail.txt");
        String before = Files.readString(note);
        desk.released(1);
        String text = Files.readString(note);
        Files.writeString(note, lost == 0 ? before : text.substring(0, text.length() - 1 - lost));
        assertThat(verify(Optional.empty())).isEmpty();
        desk.run(Stage.OFFICIAL);
        assertThat(verify(Optional.empty())).isEmpty();
        assertThat(Files.readString(note).lines().reduce((first, last) -> last).orElseThrow())
                .matches("event \\d+, SHA-256 [0-9a-f]{64}");
    }

    @Test
    void a_release_event_that_was_altered_or_planted_is_named() throws SQLException {
        int run = desk.run(Stage.PRELIMINARY);
        desk.released(run);
        plant("update release_event set acted_by = 'Cleo' where release_action = 'RELEASE'");
        assertThat(verify(Optional.empty()))
                .containsExactly(
                        "run 1: release_event: what the audit trail tells of is missing or was altered",
                        "run 1: the audit trail does not record the event as it is",
                        "sealed records: run 1, event 5: what was sealed is not what the store has of the act now, or of"
                                + " the one before it");
        plant("update release_event set acted_by = 'Bo' where release_action = 'RELEASE'");
        assertSound();
        plant("insert into release_event (run_number, release_action, acted_by, happened_at, note, content_hash)"
                + " select run_number, release_action, acted_by, happened_at, note, '' from release_event"
                + " where release_action = 'APPROVE'");
        assertThat(verify(Optional.of(run))).containsExactly("run 1: the run cannot be taken through: approve");
    }

    @Test
    void a_released_file_that_was_taken_out_of_the_record_is_named() throws SQLException {
        desk.released(desk.run(Stage.OFFICIAL));
        plant("delete from release_file where file_name = 'about.txt'");
        assertThat(verify(Optional.empty()))
                .containsExactly(
                        "run 1: the files of the event do not have the hash that the event recorded",
                        "public/2012-13/release-1/about.txt: the file was added");
    }

    private Installation otherPolicies(String name) throws IOException {
        Path app = scratch.resolve(name);
        TestInstallation.copy(TestInstallation.app().resolve("jobs"), app.resolve("jobs"));
        Installation i = desk.installation();
        return new Installation(app, i.home(), i.out(), i.login(), i.actor(), i.programVersion(), i.clock());
    }

    private List<String> verify(Optional<Integer> run) {
        return RunVerification.verify(desk.installation(), run).differences().stream()
                .map(issue -> issue.where().text() + ": " + issue.wrong())
                .toList();
    }

    private void assertSound() {
        assertThat(verify(Optional.empty())).isEmpty();
    }

    private void plant(String sql) throws SQLException {
        try (Database database = ReadyDatabase.forReading(desk.installation());
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(1);
        }
    }
}
