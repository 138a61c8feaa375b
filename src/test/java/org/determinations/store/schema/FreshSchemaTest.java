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

    /** The file that the build made of these scripts, as a new home takes it. */
    @Test
    void the_file_for_a_new_home_has_the_same_and_no_row() throws IOException, SQLException {
        DatabaseLocation home = DatabaseLocation.embedded(Files.createDirectories(folder.resolve("home")));
        assertThat(NewDatabase.write(home.file().orElseThrow())).isTrue();
        String dates =
                "select count(*) from \"flyway_schema_history\" where \"installed_on\" > current_timestamp - interval '1' minute";
        List<List<String>> written = read("home", NewDatabase::date, "script nodata", "script", HISTORY, dates);
        List<List<String>> made = read("made", FreshSchema::make, "script nodata", "script", HISTORY, dates);
        assertThat(written.get(0))
                .as("H2 tells constraints in any order")
                .containsExactlyInAnyOrderElementsOf(made.get(0));
        assertThat(written.get(0).stream().dropWhile(line -> !line.startsWith("CREATE FORCE VIEW")))
                .as("a command that opens it finds the tables of a view before the view")
                .hasSizeGreaterThan(SchemaScripts.VIEWS.size())
                .noneMatch(line -> line.startsWith("CREATE CACHED TABLE"));
        assertThat(written.get(2)).isEqualTo(made.get(2));
        assertThat(written.get(3)).as("every line of the history is of today").isEqualTo(made.get(3));
        assertThat(written.get(1))
                .as("rows of the history alone")
                .filteredOn(line -> line.startsWith("INSERT INTO"))
                .allMatch(line -> line.startsWith("INSERT INTO \"PUBLIC\".\"flyway_schema_history\""))
                .isNotEmpty();
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
