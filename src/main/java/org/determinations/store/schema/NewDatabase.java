package org.determinations.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;
import org.determinations.store.sql.Transactions;

/**
 * The file of an embedded database that has every table of this program and no row. The build makes it, once, by the same
 * scripts ({@link FreshSchema}); a new home takes a copy, because applying them took a first run a sixth of its time.
 */
public final class NewDatabase {
    private static final String RESOURCE = "db/new-database.mv.db";

    private NewDatabase() {}

    /** Makes the file, for the build. The argument is the folder of the compiled classes. */
    public static void main(String[] classes) throws IOException {
        Logger scripts = Logger.getLogger(FreshSchema.class.getName());
        scripts.setLevel(Level.WARNING);
        Path target = Path.of(classes[0]).resolve(RESOURCE);
        Path folder = Files.createTempDirectory("new-database");
        DatabaseLocation first = DatabaseLocation.embedded(folder.resolve("first"));
        DatabaseLocation ordered = DatabaseLocation.embedded(folder.resolve("ordered"));
        try (Database made = Database.open(first);
                Database copy = Database.open(ordered)) {
            FreshSchema.make(made);
            FreshSchema.copy(made, copy);
        }
        Files.move(ordered.file().orElseThrow(), target, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(first.file().orElseThrow());
        for (Path empty : List.of(folder.resolve("first"), folder.resolve("ordered"), folder)) {
            Files.delete(empty);
        }
    }

    /**
     * Writes it. False, and nothing is written, where the program was compiled without it; the scripts make the tables then.
     */
    public static boolean write(Path file) throws IOException {
        try (InputStream found = NewDatabase.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (found == null) {
                return false;
            }
            Files.copy(found, file);
            return true;
        }
    }

    /** The history of a copy tells when this database was made, not when the program was built. */
    public static void date(Database database) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update \"flyway_schema_history\" set \"installed_on\" = current_timestamp");
        } catch (SQLException e) {
            throw Transactions.failure(e);
        }
    }
}
