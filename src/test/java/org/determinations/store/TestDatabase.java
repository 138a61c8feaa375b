package org.determinations.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.store.schema.Migrations;

/** The databases the product ships on. Every test of the store runs on each. */
public enum TestDatabase {
    H2 {
        @Override
        public DatabaseLocation empty(Path folder) {
            return DatabaseLocation.embedded(folder.resolve("home"));
        }

        @Override
        public DatabaseLocation migrated(Path folder) {
            DatabaseLocation location = empty(folder);
            try {
                Files.createDirectories(folder.resolve("home"));
                Files.write(location.file().orElseThrow(), H2Template.FILE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return location;
        }
    },
    POSTGRESQL {
        @Override
        public DatabaseLocation empty(Path folder) {
            return PostgresServer.newDatabase();
        }

        @Override
        public DatabaseLocation migrated(Path folder) {
            return PostgresServer.newDatabase(PostgresTemplate.NAME);
        }
    };

    /** A database without tables; H2's is in the folder. */
    public abstract DatabaseLocation empty(Path folder);

    /** A database with the tables of this program and no row. */
    public abstract DatabaseLocation migrated(Path folder);

    private static final class H2Template {
        static final byte[] FILE = make();

        private static byte[] make() {
            try {
                Path folder = ScratchFolder.make("determinations-template");
                DatabaseLocation location = DatabaseLocation.embedded(folder);
                migrate(location);
                Path file = location.file().orElseThrow();
                byte[] bytes = Files.readAllBytes(file);
                Files.delete(file);
                Files.delete(folder);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class PostgresTemplate {
        static final String NAME = make();

        private static String make() {
            DatabaseLocation location = PostgresServer.newDatabase();
            migrate(location);
            return PostgresServer.nameOf(location);
        }
    }

    private static void migrate(DatabaseLocation location) {
        try (Database database = Database.open(location)) {
            Migrations.migrate(database);
        }
    }
}
