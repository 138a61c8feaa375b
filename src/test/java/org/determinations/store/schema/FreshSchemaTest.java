package org.determinations.store.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;
import org.determinations.store.sql.SchemaScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database made at once is the database that a migration makes script by script, its history included. */
class FreshSchemaTest {
    private static final String HISTORY =
            "select \"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"checksum\", \"installed_by\","
                    + " \"success\" from \"flyway_schema_history\" order by \"installed_rank\"";

    @TempDir
    Path folder;

    @Test
    void it_has_the_same_tables_views_constraints_settings_and_history() throws SQLException {
        List<List<String>> made = read("made", FreshSchema::make, "script nodata", HISTORY);
        assertThat(made).isEqualTo(read("migrated", Migrations::upgrade, "script nodata", HISTORY));
        assertThat(made.get(0))
                .anyMatch(line -> line.contains("CREATE FORCE VIEW"))
                .anyMatch(line -> line.contains("BATCH_"))
                .as("a commit waits for nothing")
                .anyMatch(line -> line.contains("SET WRITE_DELAY 0"));
        assertThat(made.get(1)).hasSize(1 + SchemaScripts.SCHEMA.size() + SchemaScripts.VIEWS.size());
    }

    /** What a machine that stops right afterwards leaves. */
    @Test
    void all_of_it_is_in_the_file_when_it_is_made() throws IOException {
        DatabaseLocation left = DatabaseLocation.embedded(Files.createDirectories(folder.resolve("left")));
        DatabaseLocation open = DatabaseLocation.embedded(folder.resolve("open"));
        try (Database database = Database.open(open)) {
            FreshSchema.make(database);
            Files.copy(open.file().orElseThrow(), left.file().orElseThrow());
        }
        try (Database database = Database.openExisting(left)) {
            assertThat(Migrations.isCurrent(database)).isTrue();
        }
    }

    @Test
    void a_later_migration_takes_it_for_its_own() throws SQLException {
        try (Database database = Database.open(DatabaseLocation.embedded(folder))) {
            assertThat(FreshSchema.fits(database)).isTrue();
            Migrations.migrate(database);
            assertThat(FreshSchema.fits(database)).isFalse();
            Migrations.upgrade(database);
            assertThat(Migrations.list(database))
                    .extracting(Migrations.Script::state)
                    .containsOnly("Success");
        }
    }

    @Test
    void a_database_with_somebodys_table_is_left_to_the_migration() throws SQLException {
        try (Database database = Database.open(DatabaseLocation.embedded(folder));
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table theirs (id int)");
            assertThat(FreshSchema.fits(database)).isFalse();
        }
    }

    private List<List<String>> read(String name, Consumer<Database> preparation, String... queries)
            throws SQLException {
        try (Database database = Database.open(DatabaseLocation.embedded(folder.resolve(name)))) {
            preparation.accept(database);
            List<List<String>> answers = new ArrayList<>();
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String query : queries) {
                    answers.add(lines(statement, query));
                }
            }
            return answers;
        }
    }

    private static List<String> lines(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                String line = String.join(" | ", cells);
                // The salt of a password is another in every database.
                if (!line.startsWith("CREATE USER")) {
                    lines.add(line);
                }
            }
            return lines;
        }
    }
}
