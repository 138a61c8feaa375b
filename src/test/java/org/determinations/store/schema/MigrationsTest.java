package org.determinations.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.store.Database;
import org.determinations.store.Planted;
import org.determinations.store.TestDatabase;
import org.determinations.store.sql.SchemaScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MigrationsTest {
    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @Test
    void an_empty_database_is_not_current_and_refuses_to_be_read() {
        try (Database database = Database.open(kind.empty(folder))) {
            assertThat(Migrations.isCurrent(database)).isFalse();
            assertThatThrownBy(() -> Migrations.requireCurrent(database))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.DATABASE_NOT_MIGRATED);
                        assertThat(refusal.kind())
                                .as("as where there is no file of an embedded one yet")
                                .isEqualTo(Refusal.Kind.USAGE);
                    });
        }
    }

    @Test
    void migrating_applies_every_script_once_and_makes_the_database_current() throws IOException {
        try (Database database = Database.open(kind.empty(folder))) {
            assertThat(Migrations.list(database))
                    .extracting(Migrations.Script::state)
                    .containsOnly("Pending");
            Migrations.migrate(database);
            assertThat(Migrations.isCurrent(database)).isTrue();
            List<Migrations.Script> applied = Migrations.list(database);
            Migrations.migrate(database);
            assertThat(Migrations.list(database)).isEqualTo(applied);
            assertThat(applied)
                    .hasSize(names("sql/schema").size() + SchemaScripts.VIEWS.size())
                    .extracting(Migrations.Script::state)
                    .containsOnly("Success");
            Migrations.requireCurrent(database);
        }
    }

    @Test
    void a_changed_view_is_applied_again() throws SQLException {
        try (Database database = Database.open(kind.migrated(folder))) {
            execute(
                    database,
                    "update \"flyway_schema_history\" set \"checksum\" = 1 where \"script\" like '%v_run.sql'");
            assertThat(Migrations.isCurrent(database)).isFalse();
            Migrations.migrate(database);
            assertThat(Migrations.isCurrent(database)).isTrue();
        }
    }

    @Test
    void a_database_of_a_newer_program_is_refused() throws SQLException {
        try (Database database = Database.open(kind.migrated(folder))) {
            execute(
                    database,
                    "update \"flyway_schema_history\" set \"version\" = '999' where \"version\" = '"
                            + String.format("%03d", SchemaScripts.NEWEST_SCHEMA) + "'");
            assertThatThrownBy(() -> Migrations.migrate(database)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SYSTEM);
                assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.DATABASE_NEWER);
                assertThat(refusal.issues().get(0).found()).isEqualTo("schema 999");
            });
        }
    }

    @Test
    void the_lists_in_the_program_are_the_files_in_the_folders() throws IOException {
        assertThat(names("sql/views")).isEqualTo(SchemaScripts.VIEWS);
        assertThat(names("sql/checks")).isEqualTo(SchemaScripts.CHECKS);
        List<String> schema = names("sql/schema");
        assertThat(schema).isEqualTo(SchemaScripts.SCHEMA);
        assertThat(schema.get(schema.size() - 1)).startsWith(String.format("V%03d__", SchemaScripts.NEWEST_SCHEMA));
    }

    @Test
    void every_sql_file_begins_with_a_comment_that_says_what_a_row_is() throws IOException {
        for (String under : List.of("sql/schema", "sql/views", "sql/checks", "sql/roles")) {
            for (String name : names(under)) {
                assertThat(Files.readAllLines(Path.of(under, name)).get(0))
                        .as(name)
                        .matches("-- (.*one row per .*|Each row: .*|PostgreSQL only, because .*)");
            }
        }
    }

    @Test
    void the_readme_names_every_table_and_view_and_no_other() throws IOException, SQLException {
        List<String> named = Files.readAllLines(Path.of("sql/README.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceFirst("\\| `([a-z_.*]+)`.*", "$1"))
                .filter(name -> !name.startsWith("batch."))
                .sorted()
                .toList();
        try (Database database = Database.open(kind.migrated(folder))) {
            assertThat(Planted.rows(
                            database,
                            "select lower(table_name) from information_schema.tables"
                                    + " where lower(table_schema) = 'public'"
                                    + " and table_name <> 'flyway_schema_history'"))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    private static List<String> names(String under) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(under))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
