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
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunState;
import org.determinations.store.result.ResultPortion;
import org.determinations.store.schema.Migrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the three roles of {@code sql/roles/postgresql.sql} may do: PostgreSQL only, as the file. */
class RolesTest {
    private static final String NOT_ALLOWED = "42501";
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE'"
            + " and table_name not in ('stage_lock', 'flyway_schema_history') order by table_name";

    private static final String RELATIONS = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_name <> 'flyway_schema_history' order by table_name";

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
    void a_reader_sees_released_official_results_and_no_table_and_no_other_view() throws SQLException {
        Stores stores = Stores.of(owner);
        int preliminary = released(stores, Stage.PRELIMINARY);
        int released = released(stores, Stage.OFFICIAL);
        int computed = Samples.computedRun(stores, Stage.OFFICIAL, Samples.OTHER_HASH);
        assertThat(List.of(preliminary, released, computed)).doesNotHaveDuplicates();
        assertThat(Planted.rows(reader, "select distinct run_number from v_released_determination"))
                .containsExactly(Integer.toString(released));
        for (String view : List.of(
                "run",
                "determination",
                "rule_result",
                "rule_answer",
                "rule_form",
                "run_event",
                "release_event",
                "run_category")) {
            assertThat(Planted.rows(reader, "select distinct run_number from " + view))
                    .as(view)
                    .isSubsetOf(Integer.toString(released));
        }
        assertThat(Planted.rows(reader, "select count(*) from determination")).containsExactly("2");
        for (String relation : Planted.rows(owner, RELATIONS)) {
            if (!relation.startsWith("v_released_")) {
                assertNotAllowed(reader, "select * from public." + relation);
            }
        }
        for (String table : Planted.rows(owner, TABLES)) {
            assertNotAllowed(reader, "delete from public." + table);
        }
        assertNotAllowed(reader, "update released.determination set label = ''");
        assertNotAllowed(reader, "delete from released.release_event");
        assertNotAllowed(reader, "select * from batch.batch_job_instance");
    }

    /** Of the run that has the answers a reader sees those alone that a released run has taken over. */
    @Test
    void a_reader_sees_answers_that_a_released_run_has_taken_over() throws SQLException {
        Stores stores = Stores.of(owner);
        int first = Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
        int released = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        List<ResultPortion.Carried> all = stores.determinations().listToCarry(first);
        stores.determinations()
                .append(
                        released,
                        List.of(new ResultPortion(List.of(), all.subList(0, 1))).iterator());
        stores.runs().event(released, RunState.COMPUTED, Samples.AT, "");
        stores.releases().append(Samples.released(released, ReleaseAction.APPROVE, ""), List.of());
        stores.releases().append(Samples.released(released, ReleaseAction.RELEASE, Samples.HASH), Samples.RELEASED);
        String district = all.get(0).head().district().digits();
        assertThat(Planted.rows(reader, "select district_code, answers_of_run from determination"))
                .containsExactly(district + "|" + first);
        assertThat(Planted.rows(reader, "select distinct run_number, district_code, decisive from rule_answer"))
                .containsExactly(first + "|" + district + "|true");
        assertThat(Stores.of(reader).determinations().list(released))
                .singleElement()
                .satisfies(d -> assertThat(d.rules()).isNotEmpty().allMatch(RuleResult::decisive));
    }

    @Test
    void a_withdrawn_release_and_one_that_an_amendment_replaced_are_no_longer_read() throws SQLException {
        Stores stores = Stores.of(owner);
        int run = released(stores, Stage.OFFICIAL);
        stores.releases().append(Samples.released(run, ReleaseAction.WITHDRAW, ""), List.of());
        assertThat(Planted.rows(reader, "select * from v_released_run")).isEmpty();
        assertThat(Planted.rows(reader, "select * from determination")).isEmpty();
    }

    @Test
    void a_reader_learns_no_person_s_name_and_no_value_that_a_rule_read() throws SQLException {
        released(Stores.of(owner), Stage.OFFICIAL);
        assertThat(Planted.rows(reader, "select distinct started_by from run")).containsExactly("(confidential)");
        assertThat(Planted.rows(reader, "select distinct acted_by from release_event"))
                .containsExactly("(confidential)");
        assertThat(Planted.rows(reader, "select distinct would_change_json from determination"))
                .containsExactly("[]");
        assertThat(Planted.rows(
                        reader,
                        "select details_json from rule_result where not decisive"
                                + " or cast(details_json as jsonb) -> 'values' <> '[]'"))
                .isEmpty();
        assertThat(Planted.rows(
                        reader,
                        "select decisive, packed_values, after_values, words_01, reason from rule_answer"
                                + " join rule_form using (run_number, form_number)"))
                .isNotEmpty()
                .containsOnly("true||],\"thresholds\":[]}||What it read is confidential.");
    }

    @Test
    void who_may_see_what_is_confidential_reads_everything_and_changes_nothing() throws SQLException {
        int run = Samples.computedRun(Stores.of(owner), Stage.PRELIMINARY, Samples.HASH);
        try (Database confidential = open("carla", "determinations_confidential", owner.location())) {
            Migrations.requireCurrent(confidential);
            assertThat(Stores.of(confidential).determinations().list(run)).hasSize(2);
            assertNotAllowed(confidential, "select * from account_secret");
            for (String relation : Planted.rows(owner, RELATIONS)) {
                if (relation.endsWith("account_secret")) {
                    continue; // what people sign in with is for the desk alone
                }
                assertThat(Planted.rows(confidential, "select count(*) from " + relation))
                        .hasSize(1);
            }
            for (String table : Planted.rows(owner, TABLES)) {
                assertNotAllowed(confidential, "delete from " + table);
            }
            assertNotAllowed(confidential, "insert into run_event select * from run_event");
        }
    }

    @Test
    void no_role_makes_anything_and_none_has_more_than_it_needs() throws SQLException {
        for (Database login : List.of(writer, reader)) {
            assertNotAllowed(login, "create table public.mine (x integer)");
            assertNotAllowed(login, "create table batch.mine (x integer)");
            assertNotAllowed(login, "create view public.mine as select 1");
        }
        assertThat(Planted.rows(
                        owner,
                        "select distinct privilege_type from information_schema.role_table_grants"
                                + " where grantee = 'determinations_writer' and table_schema = 'public'"
                                + " and table_name not in ('stage_lock') order by 1"))
                .containsExactly("INSERT", "SELECT");
        assertThat(Planted.rows(
                        owner,
                        "select table_name from information_schema.role_table_grants"
                                + " where grantee = 'determinations_writer' and privilege_type = 'INSERT'"
                                + " and (table_name like 'v\\_%' or table_name like 'flyway%')"))
                .isEmpty();
    }

    @Test
    void a_table_of_a_later_migration_is_closed_to_a_reader_before_and_after_the_file_is_run_again()
            throws IOException, SQLException {
        Planted.script(owner, "create table run_later (run_number integer not null)");
        assertNotAllowed(reader, "select * from run_later");
        assertNotAllowed(writer, "select * from run_later");
        Planted.script(owner, Files.readString(Path.of("sql/roles/postgresql.sql")));
        assertNotAllowed(reader, "select * from run_later");
        Planted.script(writer, "insert into run_later values (1)");
        assertThat(Planted.rows(writer, "select * from run_later")).containsExactly("1");
    }

    private static int released(Stores stores, Stage stage) {
        int run = Samples.computedRun(stores, stage, Samples.HASH);
        stores.releases().append(Samples.released(run, ReleaseAction.APPROVE, ""), List.of());
        stores.releases().append(Samples.released(run, ReleaseAction.RELEASE, Samples.HASH), Samples.RELEASED);
        return run;
    }

    private Database open(String user, String role, DatabaseLocation location) throws SQLException {
        Planted.script(owner, "drop role if exists " + user);
        Planted.script(owner, "create role " + user + " login");
        Planted.script(owner, "grant " + role + " to " + user);
        return Database.open(PostgresServer.location(PostgresServer.nameOf(location), user, ""));
    }

    private void assertNotAllowed(String sql) {
        assertNotAllowed(writer, sql);
    }

    private static void assertNotAllowed(Database login, String sql) {
        assertThatThrownBy(() -> Planted.script(login, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
    }
}
