package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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

/** What the roles of {@code sql/roles} may do: PostgreSQL only, as the file. */
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
        String roles = Files.readString(Path.of("sql/roles/postgresql.sql"))
                + Files.readString(Path.of("sql/roles/four-eyes.sql"));
        Planted.script(owner, roles);
        Planted.script(owner, roles);
        writer = open("alice", "determinations_writer", location);
        reader = open("bob", "determinations_reader", location);
    }

    private static final List<String> ROLES = List.of(
            "determinations_approver",
            "determinations_confidential",
            "determinations_desk",
            "determinations_reader",
            "determinations_writer");

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
            int run = Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH, "alice");
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

    /** Effective privileges, inherited ones and those on columns among them. */
    @Test
    void no_role_changes_history_and_each_adds_rows_where_it_acts_alone() throws SQLException {
        for (String role : ROLES) {
            assertThat(may(role, "UPDATE")).as(role).isEmpty();
            assertThat(may(role, "TRUNCATE")).as(role).isEmpty();
            assertThat(may(role, "TRIGGER")).as(role).isEmpty();
            assertThat(may(role, "DELETE"))
                    .as(role)
                    .isEqualTo(
                            List.of("determinations_confidential", "determinations_reader")
                                            .contains(role)
                                    ? List.of()
                                    : List.of("stage_lock"));
        }
        assertThat(may("determinations_reader", "INSERT")).isEmpty();
        assertThat(may("determinations_confidential", "INSERT")).isEmpty();
        assertThat(may("determinations_approver", "INSERT"))
                .containsExactly(
                        "act_seal",
                        "audit_event",
                        "export_file",
                        "ledger_act",
                        "ledger_finding",
                        "plan_act",
                        "plan_proposal",
                        "release_event",
                        "release_file",
                        "review_note",
                        "review_sample",
                        "review_score",
                        "seal_key",
                        "stage_lock",
                        "warning_signature");
        List<String> desk = may("determinations_desk", "INSERT");
        List<String> writer = may("determinations_writer", "INSERT");
        assertThat(desk).containsAll(writer).doesNotContain("flyway_schema_history");
        assertThat(desk.stream().filter(table -> !writer.contains(table)))
                .containsExactly("account_act", "account_secret", "approval_rule");
    }

    private List<String> may(String role, String privilege) throws SQLException {
        String column = privilege.equals("UPDATE") || privilege.equals("INSERT")
                ? " or has_any_column_privilege('" + role + "', c.oid, '" + privilege + "')"
                : "";
        return Planted.rows(
                owner,
                "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and c.relkind in ('r', 'p') and (has_table_privilege('" + role
                        + "', c.oid, '" + privilege + "')" + column + ") order by 1");
    }

    @Test
    void a_login_acts_in_its_own_name_and_that_of_its_account_and_the_desk_in_any() throws SQLException {
        Planted.script(
                owner,
                "insert into audit_event values (1, now(), 'Root', 'account', '', '', 'h1', ''), (2, now(), 'Root', 'account', '',"
                        + " '', 'h2', '');"
                        + "insert into account_act values (1, 'alice', 'Alice Ávila', '', 'ANALYST', false),"
                        + " (2, 'cy', 'Cy Second', '', 'APPROVER', false)");
        int number = 3;
        for (String own : List.of("alice", "Alice", "Avila, Alice")) {
            Planted.script(writer, event(number++, own));
        }
        for (String other : List.of("Bo", "cy", "Cy Second", "alice2", "")) {
            assertRaises("ZD190", writer, event(number, other));
        }
        assertRaises(
                "ZD190",
                writer,
                "create temp table account_act as select 'alice' as login, 'Bo' as person_name," + " '' as os_user; "
                        + event(number, "Bo"));
        try (Database desk = open("service", "determinations_desk", owner.location())) {
            Planted.script(desk, event(number, "Bo"));
        }
        assertNotAllowed("insert into account_act values (1, 'alice', 'Bo', '', 'ANALYST', false)");
        assertNotAllowed("set session authorization postgres");
    }

    private static String event(int number, String who) {
        return "insert into audit_event values (" + number + ", now(), '" + who + "', 'run', '', '', 'h" + number
                + "', '')";
    }

    @Test
    void whoever_took_part_cannot_approve_by_any_way_and_nothing_is_released_unapproved() throws SQLException {
        int run = Samples.computedRun(Stores.of(writer), Stage.OFFICIAL, Samples.HASH, "alice");
        try (Database approver = open("cy", "determinations_approver", owner.location());
                Database desk = open("service", "determinations_desk", owner.location())) {
            assertRaises("ZD191", writer, act(run, "APPROVE", "alice"));
            assertRaises("ZD191", writer, act(run, "APPROVE", "ALICE."));
            assertRaises("ZD190", writer, act(run, "APPROVE", "cy"));
            assertRaises("ZD191", desk, act(run, "APPROVE", "alice"));
            assertRaises("ZD191", approver, act(run, "RELEASE", "cy"));
            assertRaises(
                    "ZD191",
                    writer,
                    "create temp table run as select 0 as run_number, 'x' as started_by; "
                            + act(run, "APPROVE", "alice"));
            Planted.script(
                    writer,
                    "insert into warning_signature (run_number, checklist_point, words, signed_by, signed_at,"
                            + " note) values (" + run + ", 'x', 'x', 'alice', now(), 'x')");
            Planted.script(
                    desk,
                    "insert into warning_signature (run_number, checklist_point, words, signed_by, signed_at,"
                            + " note) values (" + run + ", 'x', 'x', 'Di Third', now(), 'x')");
            assertRaises("ZD191", desk, act(run, "APPROVE", "Di Third"));
            Planted.script(approver, act(run, "APPROVE", "cy"));
            Planted.script(approver, act(run, "RELEASE", "cy"));
            assertRaises("ZD191", approver, act(run, "RELEASE", "cy"));
            assertNotAllowed(
                    approver,
                    "insert into run_event (run_number, run_state, happened_at, note) values (1, 'COMPUTED',"
                            + " now(), '')");
            assertNotAllowed(approver, "alter table release_event disable trigger needs_four_eyes");
            assertNotAllowed(approver, "drop function determinations_four_eyes() cascade");
        }
    }

    private static String act(int run, String action, String by) {
        return "insert into public.release_event (run_number, release_action, acted_by, happened_at, note, content_hash) values ("
                + run + ", '" + action + "', '" + by + "', now(), '', '')";
    }

    private static void assertRaises(String state, Database login, String sql) {
        assertThatThrownBy(() -> Planted.script(login, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
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
        assertNotAllowed(reader, "update released.run set cycle = ''");
        assertNotAllowed(reader, "delete from released.release_event");
        assertNotAllowed(reader, "select * from batch.batch_job_instance");
    }

    /** Of the run that has the answers a reader sees those alone that a released run has taken over. */
    @Test
    void a_reader_sees_answers_that_a_released_run_has_taken_over() throws SQLException {
        Stores stores = Stores.of(owner);
        int first = Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
        int released = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        List<ResultPortion.Carried> all = stores.determinations().toCarry(first).results();
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

    /** The reader's view has them as rows of the released run, and nothing of the run that computed them. */
    @Test
    void a_reader_sees_rows_that_a_released_run_shares() throws SQLException {
        Stores stores = Stores.of(owner);
        int first = Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
        int released = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        List<ResultPortion.Carried> all = stores.determinations().toCarry(first).results();
        stores.determinations()
                .append(released, List.of(new ResultPortion(List.of(), all)).iterator(), Optional.of(first));
        stores.runs().event(released, RunState.COMPUTED, Samples.AT, "");
        assertThat(Planted.rows(reader, "select * from determination")).isEmpty();
        stores.releases().append(Samples.released(released, ReleaseAction.APPROVE, ""), List.of());
        stores.releases().append(Samples.released(released, ReleaseAction.RELEASE, Samples.HASH), Samples.RELEASED);
        String row = "select distinct run_number, answers_of_run, would_change_json, on_review_list from determination";
        assertThat(Planted.rows(reader, row)).containsExactly(released + "|" + first + "|[]|false");
        assertThat(Planted.rows(reader, "select run_number from determination_shared"))
                .isEmpty();
        assertThat(Planted.rows(reader, "select distinct run_number, decisive from rule_answer"))
                .containsExactly(first + "|true");
        assertThat(Stores.of(reader).determinations().list(released))
                .hasSameSizeAs(all)
                .allSatisfy(d -> assertThat(d.rules()).allMatch(RuleResult::decisive))
                .anySatisfy(d -> assertThat(d.rules()).isNotEmpty());
        assertThat(Planted.rows(reader, "select district_code from v_released_determination"))
                .hasSameSizeAs(all);
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
