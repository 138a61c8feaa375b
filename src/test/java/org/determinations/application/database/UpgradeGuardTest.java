package org.determinations.application.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.determinations.application.ForkedJava;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.reading.RunReading;
import org.determinations.application.run.StageRunner;
import org.determinations.application.status.Checkup;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.answer.TablesAnswer;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.run.RunHeader;
import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;
import org.determinations.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside the embedded database when its tables are made or changed, and what earlier programs left there. */
class UpgradeGuardTest {
    private static final String BEFORE = ".determinations.before-upgrade";
    private static final String UPGRADING = ".determinations.upgrading";

    @TempDir
    Path scratch;

    private Path home;
    private Path cycle;

    @BeforeEach
    void prepare() throws IOException {
        home = scratch.resolve("home");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
    }

    @Test
    void a_snapshot_in_a_current_store_is_only_deleted() throws Exception {
        for (boolean empty : List.of(true, false)) {
            home = scratch.resolve("home-" + empty);
            run(Stage.PRELIMINARY);
            Files.write(home.resolve(BEFORE), empty ? new byte[0] : Files.readAllBytes(file()));
            assertThat(run(Stage.OFFICIAL)).as("the run of before is there").isEqualTo(2);
            run(Stage.PROVISIONAL);
            assertThat(numbers()).containsExactly(1, 2, 3);
            assertThat(home.resolve(BEFORE)).doesNotExist();
        }
    }

    @Test
    void a_snapshot_is_never_put_over_what_was_committed_since() throws Exception {
        run(Stage.PRELIMINARY);
        Files.copy(file(), home.resolve(BEFORE));
        run(Stage.OFFICIAL);
        OlderStore.ofBefore(home, Optional.empty());
        Files.copy(file(), scratch.resolve("older.mv.db"));
        assertThat(TablesAnswer.text(DatabaseUpkeep.migrate(installation())))
                .startsWith("the tables are up to date now");
        assertThat(numbers()).containsExactly(1, 2);
        assertThat(home.resolve(BEFORE)).doesNotExist();
    }

    @Test
    void a_store_half_changed_since_its_snapshot_and_worked_with_is_left_as_it_is_and_named() throws Exception {
        OlderStore.ofSchema16(Files.createDirectories(home));
        Files.copy(file(), home.resolve(BEFORE));
        execute("create table run_plan (half boolean)");
        execute(
                "insert into audit_event (event_number, happened_at, who, what, details, previous_hash, event_hash)"
                        + " values (1, timestamp with time zone '2011-09-21 13:00:00+00', 'Zoë', 'run signed', '', '', 'hash')");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> run(Stage.OFFICIAL));
        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.UPGRADE_UNFINISHED);
            assertThat(issue.action()).startsWith("nothing was changed. Keep the whole home");
        });
        assertThat(OlderStore.rows(home, "audit_event")).isEqualTo(1);
        assertThat(home.resolve(BEFORE)).exists();
    }

    @Test
    void tables_half_changed_by_an_earlier_program_are_changed_again_from_its_snapshot() throws Exception {
        OlderStore.ofSchema16(Files.createDirectories(home));
        Files.copy(file(), home.resolve(BEFORE));
        execute("create table run_plan (half boolean)");
        DatabaseUpkeep.migrate(installation());
        assertThat(OlderStore.rows(home, "run")).isEqualTo(1);
        assertThat(OlderStore.rows(home, "run_plan where time_zone is null")).isZero();
        assertThat(home.resolve(BEFORE)).doesNotExist();
        assertThat(home.resolve(UPGRADING)).doesNotExist();
    }

    @Test
    void tables_half_made_by_an_earlier_program_are_made_anew() throws Exception {
        for (String half : List.of("create schema batch", "create table determination (half boolean)", "")) {
            home = Files.createDirectories(scratch.resolve("home" + half.length()));
            Files.write(home.resolve(BEFORE), new byte[0]);
            if (half.isEmpty()) {
                Files.write(file(), new byte[0]);
            } else {
                execute(half);
            }
            assertThat(run(Stage.OFFICIAL)).isEqualTo(1);
            assertThat(home.resolve(BEFORE)).doesNotExist();
        }
    }

    @Test
    void a_store_of_before_is_changed_with_every_row_in_it() throws Exception {
        OlderStore.ofSchema16(Files.createDirectories(home));
        assertThat(TablesAnswer.text(DatabaseUpkeep.migrate(installation())))
                .startsWith("the tables are up to date now");
        assertThat(OlderStore.rows(home, "run")).isEqualTo(1);
        assertThat(TablesAnswer.text(DatabaseUpkeep.migrate(installation()))).startsWith("nothing to do");
        assertThat(home.resolve(UPGRADING)).doesNotExist();
    }

    @Test
    void a_verb_that_reads_refuses_while_a_snapshot_lies_there_and_db_migrate_settles_it() throws Exception {
        run(Stage.OFFICIAL);
        Files.write(home.resolve(BEFORE), new byte[0]);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> RunReading.open(installation()));
        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.UPGRADE_UNFINISHED);
            assertThat(issue.action()).startsWith("type determinations db migrate");
        });
        assertThat(Checkup.of(installation()).issues())
                .extracting(issue -> issue.code())
                .contains(IssueCode.UPGRADE_UNFINISHED);
        DatabaseUpkeep.migrate(installation());
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void what_was_before_is_left_alone_while_another_process_works_with_the_database() throws Exception {
        run(Stage.OFFICIAL);
        Files.write(home.resolve(BEFORE), new byte[0]);
        try (Database other = Database.open(DatabaseLocation.embedded(home))) {
            ForkedJava.Ending ending = ForkedJava.start(
                            scratch,
                            List.of(),
                            "org.determinations.cli.Main",
                            "run",
                            "official",
                            cycle.toString(),
                            "--home",
                            home.toString())
                    .end();
            assertThat(ending.code()).isEqualTo(6);
            assertThat(Stores.of(other).runs().list()).hasSize(1);
        }
        assertThat(home.resolve(BEFORE)).exists();
        assertThat(file()).exists();
    }

    @Test
    void the_upgraded_database_may_be_read_by_whom_the_old_one_could() throws Exception {
        run(Stage.OFFICIAL);
        var owner = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file(), owner);
        OlderStore.ofBefore(home, Optional.empty());
        run(Stage.PRELIMINARY);
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(owner);
    }

    /** H2 never writes where something was: without this a file would grow with every command for ever. */
    @Test
    void a_file_of_which_little_is_used_is_written_anew_with_every_row_in_it() throws Exception {
        run(Stage.PRELIMINARY);
        GrownFile.make(home, 40);
        long grown = Files.size(file());
        assertThat(grown).isGreaterThan(30L << 20);
        assertThat(run(Stage.OFFICIAL)).isEqualTo(2);
        assertThat(Files.size(file())).isLessThan(grown / 4);
        assertThat(numbers()).containsExactly(1, 2);
        assertThat(home.resolve(".determinations.upgrading")).doesNotExist();
    }

    @Test
    void a_linked_database_stays_a_link() throws Exception {
        run(Stage.OFFICIAL);
        Path elsewhere = Files.createDirectories(scratch.resolve("elsewhere")).resolve("data.mv.db");
        Files.move(file(), elsewhere);
        Files.createSymbolicLink(file(), elsewhere);
        OlderStore.ofBefore(home, Optional.empty());
        run(Stage.PRELIMINARY);
        assertThat(file()).isSymbolicLink();
        assertThat(numbers()).containsExactly(1, 2);
    }

    private Path file() {
        return home.resolve("determinations.mv.db");
    }

    private Installation installation() {
        return TestInstallation.at(home, Optional.empty());
    }

    private int run(Stage stage) throws Refusal {
        return new StageRunner(installation(), new SpringJobs(), line -> {})
                .run(stage, cycle, false)
                .report()
                .run()
                .number();
    }

    private List<Integer> numbers() {
        try (Database database = ReadyDatabase.forReading(installation())) {
            return Stores.of(database).runs().list().stream()
                    .map(RunHeader::number)
                    .toList();
        }
    }

    private void execute(String sql) throws SQLException {
        OlderStore.execute(home, Optional.empty(), sql);
    }
}
