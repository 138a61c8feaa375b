package org.determinations.store.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.Stage;
import org.determinations.model.TableContent;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.store.Database;
import org.determinations.store.Planted;
import org.determinations.store.Samples;
import org.determinations.store.Stores;
import org.determinations.store.TestDatabase;
import org.determinations.store.schema.Migrations;
import org.determinations.store.sql.SchemaScripts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures are part of what the audit trail vouches for, and a run without any has the hash that it had before there were some. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MeasureContentTest {
    private static final String TABLE = "measure_value";
    private static final Pattern MADE = Pattern.compile("^create table ([a-z_]+) ");

    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @AutoClose
    private Database database;

    private Stores stores;
    private int run;
    private long file;

    @BeforeEach
    void open() {
        database = Database.open(kind.migrated(folder));
        stores = Stores.of(database);
        run = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        file = stores.files().register(run, Samples.newFile("official/all.csv"), "Zoë", Samples.AT);
    }

    private static List<String> tables(List<TableContent> contents) {
        return contents.stream().map(TableContent::table).toList();
    }

    private void measured() {
        stores.facts()
                .append(
                        file,
                        List.of(
                                Samples.measure(
                                        "rate",
                                        MeasureFigures.of("70.50", Optional.of(40)),
                                        Samples.source("official/all.csv", 2)),
                                Samples.measure(
                                        "rate",
                                        MeasureFigures.absent(ValueStatus.TOO_SMALL, "<10"),
                                        Samples.source("official/all.csv", 3))));
    }

    @Test
    void a_run_without_measures_has_the_content_that_it_had_without_the_table() {
        for (String version : List.of("content-1", "content-2", "content-3")) {
            assertThat(tables(stores.content().read(run, false, version + " 0")))
                    .isNotEmpty()
                    .doesNotContain(TABLE);
        }
        String bound = stores.content().complete(run, false);
        assertThat(tables(stores.content().list(run))).doesNotContain(TABLE);
        assertThat(bound).isEqualTo(ContentStore.combined(stores.content().list(run)));
    }

    @Test
    void a_run_with_measures_is_bound_to_them_whatever_the_version_of_the_list() throws SQLException {
        measured();
        String bound = stores.content().complete(run, false);
        assertThat(tables(stores.content().list(run))).contains(TABLE);
        assertThat(tables(stores.content().read(run, false, "content-1 0"))).contains(TABLE);
        Planted.row(database, "update measure_value set printed = '71' where row_number = 2");
        String now = ContentStore.combined(stores.content().read(run, false, ContentTables.VERSION + " 0"));
        assertThat(now).isNotEqualTo(bound);
    }

    @Test
    void measures_planted_in_a_run_that_had_none_are_seen() {
        String before = stores.content().complete(run, false);
        measured();
        List<TableContent> found = stores.content().read(run, false, before);
        assertThat(ContentStore.combined(found, before)).isNotEqualTo(before);
    }

    @Test
    void the_view_has_the_number_and_what_was_printed() throws SQLException {
        measured();
        assertThat(Planted.rows(
                        database,
                        "select run_number, district_code, measure, school_year, value_status, printed,"
                                + " cast(measure_number as numeric(6, 2)), n, file_name, row_number"
                                + " from v_measure_value order by row_number"))
                .containsExactly(
                        "1|09010000|rate|2011-12|VALUE|70.50|70.50|40|official/all.csv|2",
                        "1|09010000|rate|2011-12|TOO_SMALL|<10|-|-|official/all.csv|3");
    }

    /** Takes back every script after the last that changed an existing table: what those made was tables alone. */
    private void takeBackPlain() throws SQLException {
        List<String> scripts = SchemaScripts.SCHEMA;
        for (String script : scripts.subList(scripts.indexOf("V052__determination_shared.sql") + 1, scripts.size())) {
            for (String line : SchemaScripts.lines(SchemaScripts.schemaResource(script))) {
                Matcher made = MADE.matcher(line);
                if (made.find()) {
                    Planted.script(database, "drop table " + made.group(1));
                }
            }
            Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%" + script + "'");
        }
    }

    @Test
    void a_store_of_the_version_before_is_migrated_and_takes_measures() throws SQLException {
        takeBackPlain();
        Planted.script(database, "drop view v_determined cascade");
        Planted.script(database, "drop table determination_shared");
        Planted.script(
                database, "delete from \"flyway_schema_history\" where \"script\" like '%determination_shared.sql'");
        Planted.script(database, "alter table input_file_checked drop constraint input_file_checked_run_fk");
        Planted.script(database, "alter table input_file_checked drop constraint input_file_checked_file_fk");
        Planted.script(database, "alter table input_file_checked drop constraint input_file_checked_pk");
        Planted.script(database, "alter table input_file_checked drop column run_number");
        Planted.script(
                database,
                "insert into input_file_checked (input_file_id, rows_rejected_together, checked_at) values (" + file
                        + ", 3, timestamp '2012-09-18 14:05:10')");
        Planted.script(
                database,
                "alter table input_file_checked add constraint input_file_checked_pk primary key (input_file_id)");
        Planted.script(
                database,
                "alter table input_file_checked add constraint input_file_checked_file_fk"
                        + " foreign key (input_file_id) references input_file (input_file_id)");
        Planted.script(
                database, "delete from \"flyway_schema_history\" where \"script\" like '%input_file_shared.sql'");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%fact_columns.sql'");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%ledger_mistake.sql'");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%database_login.sql'");
        Planted.script(database, "drop table review_note");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%review_note.sql'");
        Planted.script(database, "drop table desk_decision");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%desk_decision.sql'");
        Planted.script(database, "drop table page_view");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%page_view.sql'");
        Planted.script(
                database, "delete from \"flyway_schema_history\" where \"script\" like '%identity_provider.sql'");
        Planted.script(database, "drop table equity_count");
        Planted.script(database, "drop table equity_setting");
        Planted.script(database, "drop table group_count");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%equity.sql'");
        Planted.script(database, "drop table plan_act");
        Planted.script(database, "drop table plan_proposal");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%assistance_plan.sql'");
        Planted.script(database, "alter table determination drop constraint determination_answers_of_run_ck");
        Planted.script(database, "alter table determination drop column answers_of_run");
        Planted.script(
                database, "delete from \"flyway_schema_history\" where \"script\" like '%determination_carried.sql'");
        Planted.script(database, "drop table act_seal");
        Planted.script(database, "drop table seal_key");
        Planted.script(database, "drop table approval_rule");
        Planted.script(database, "drop table account_secret");
        Planted.script(database, "drop table account_act");
        Planted.script(database, "alter table audit_event drop column known_as");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%people.sql'");
        Planted.script(database, "drop table review_score");
        Planted.script(database, "drop table review_sample");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%quality_review.sql'");
        Planted.script(database, "drop table ledger_act");
        Planted.script(database, "drop table ledger_finding");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%ledger_entry.sql'");
        Planted.script(database, "drop table rule_answer");
        Planted.script(database, "drop table rule_form");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%rule_answer.sql'");
        Planted.script(database, "drop view v_measure_value");
        Planted.script(database, "drop table measure_value");
        Planted.script(database, "delete from \"flyway_schema_history\" where \"script\" like '%measure_value.sql'");
        assertThat(Migrations.isCurrent(database)).isFalse();
        Migrations.migrate(database);
        assertThat(Migrations.isCurrent(database)).isTrue();
        assertThat(Planted.rows(database, "select run_number, rows_rejected_together from input_file_checked"))
                .containsExactly(run + "|3");
        measured();
        assertThat(stores.facts().list(run)).hasSize(2);
    }
}
