package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;
import org.determinations.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 cannot undo half a script: what a process leaves behind that dies while it makes or changes tables. */
class UpgradeGuardTest {
    private static final String BEFORE = ".determinations.before-upgrade";

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
    void tables_half_made_by_a_killed_first_run_are_made_anew() throws Exception {
        for (int point : List.of(1, 9)) {
            home = scratch.resolve("home-" + point);
            ForkedJava.Ending ending = ForkedJava.start(
                            scratch,
                            List.of(),
                            StoppedRun.class.getName(),
                            home.toString(),
                            cycle.toString(),
                            "official",
                            String.valueOf(point),
                            "-")
                    .end();
            assertThat(ending.code()).as(ending.err()).isEqualTo(StoppedRun.STOPPED);
            execute(point == 1 ? "create schema batch" : "create table determination (half boolean)");
            assertThat(run()).isEqualTo(1);
            assertThat(home.resolve(BEFORE)).doesNotExist();
        }
    }

    @Test
    void tables_half_changed_by_a_killed_upgrade_are_put_back_and_changed_again() throws Exception {
        run();
        Path file = home.resolve("determinations.mv.db");
        execute("update \"flyway_schema_history\" set \"checksum\" = 1 where \"script\" like '%v_run.sql'");
        Files.copy(file, home.resolve(BEFORE));
        execute("drop view v_input_issue");
        execute("create table half_a_script (half boolean)");
        assertThat(run()).as("the run of before the upgrade").isEqualTo(1);
        assertThat(home.resolve(BEFORE)).doesNotExist();
        execute("create table half_a_script (half boolean)");
        execute("select count(*) from v_input_issue");
    }

    @Test
    void a_database_that_is_up_to_date_is_opened_without_a_copy() {
        run();
        Path turn = home.resolve(".determinations.upgrade-turn");
        assertThat(turn.toFile().delete()).isTrue();
        run();
        assertThat(turn).doesNotExist();
    }

    @Test
    void what_was_before_is_left_alone_while_another_process_works_with_the_database() throws Exception {
        run();
        Files.write(home.resolve(BEFORE), new byte[0]);
        try (Database other = Database.open(DatabaseLocation.embedded(home))) {
            assertThat(Stores.of(other).runs().list()).hasSize(1);
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
        assertThat(home.resolve("determinations.mv.db")).exists();
    }

    private int run() throws Refusal {
        return new StageRunner(TestInstallation.at(home, Optional.empty()), line -> {})
                .run(Stage.OFFICIAL, cycle, false)
                .report()
                .run()
                .number();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + home.resolve("determinations"), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
