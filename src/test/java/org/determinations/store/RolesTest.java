package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the two roles of {@code sql/roles/postgresql.sql} may do: PostgreSQL only, as the file. */
class RolesTest {
    private static final String NOT_ALLOWED = "42501";
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE'"
            + " and table_name not in ('stage_lock', 'flyway_schema_history') order by table_name";

    @TempDir
    Path folder;

    private Database owner;
    private Database writer;
    private Database reader;

    @BeforeEach
    void grant() throws IOException, SQLException {
        DatabaseLocation location = TestDatabase.POSTGRESQL.migrated(folder);
        owner = Database.open(location);
        String roles = Files.readString(Path.of("sql/roles/postgresql.sql"));
        Planted.script(owner, roles);
        Planted.script(owner, roles);
        writer = open("alice", "determinations_writer", location);
        reader = open("bob", "determinations_reader", location);
    }

    @AfterEach
    void close() {
        reader.close();
        writer.close();
        owner.close();
    }

    @Test
    void a_writer_can_do_all_that_a_run_needs() {
        Stores stores = Stores.of(writer);
        LockStore.Holder self = new LockStore.Holder("here", 42, Samples.AT, Samples.AT);
        Migrations.requireCurrent(writer);
        try (LockStore.HeldLock held = stores.locks().acquire(Samples.CYCLE, Stage.OFFICIAL, self)) {
            assertThat(held).isNotNull();
            int run = Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
            stores.audit().append("alice", "run", "", Samples.AT);
            assertThat(stores.determinations().list(run)).hasSize(2);
            assertThat(stores.checks().list()).isEmpty();
        }
    }

    @Test
    void a_writer_can_neither_change_nor_delete_a_row_of_an_append_only_table() throws SQLException {
        List<String> tables = Planted.rows(owner, TABLES);
        assertThat(tables).contains("run", "determination", "audit_event");
        for (String table : tables) {
            String column = Planted.rows(
                            owner,
                            "select min(column_name) from information_schema.columns where table_name = '" + table
                                    + "'")
                    .get(0);
            assertNotAllowed("update " + table + " set " + column + " = " + column);
            assertNotAllowed("delete from " + table);
            assertNotAllowed("truncate table " + table);
        }
        assertNotAllowed("insert into flyway_schema_history select * from flyway_schema_history");
        assertNotAllowed("update stage_lock set holder_host = ''");
    }

    @Test
    void a_writer_may_not_migrate_and_is_told_whom_to_ask() throws SQLException {
        Planted.script(owner, "update flyway_schema_history set checksum = 1 where script like '%v_run.sql'");
        assertThatThrownBy(() -> Migrations.migrate(writer)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.LOGIN_REFUSED);
            assertThat(refusal.issues().get(0).action()).contains("owner");
        });
    }

    @Test
    void a_reader_sees_the_stable_views_and_no_table() throws SQLException {
        Samples.computedRun(Stores.of(owner), Stage.OFFICIAL, Samples.HASH);
        for (String view : List.of("v_run", "v_determination", "v_rule_result", "v_input_issue", "v_release")) {
            assertThat(Planted.rows(reader, "select * from " + view)).as(view).isNotEmpty();
        }
        for (String table : Planted.rows(owner, TABLES)) {
            assertThatThrownBy(() -> Planted.rows(reader, "select * from " + table))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
        }
    }

    private Database open(String user, String role, DatabaseLocation location) throws SQLException {
        Planted.script(owner, "drop role if exists " + user);
        Planted.script(owner, "create role " + user + " login");
        Planted.script(owner, "grant " + role + " to " + user);
        return Database.open(PostgresServer.location(PostgresServer.nameOf(location), user, ""));
    }

    private void assertNotAllowed(String sql) {
        assertThatThrownBy(() -> Planted.script(writer, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
    }
}
