package org.determinations.application.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;

/** Makes an embedded file grow as years of commands do: each adds something that the next no longer needs. */
final class GrownFile {
    private GrownFile() {}

    /** Adds so many megabytes that nothing needs, and as many rows of a table {@code kept}. Parts of the file count as old at once. */
    static void make(Path home, int megabytes) throws SQLException {
        work(
                home,
                statement -> statement.execute("set retention_time 0"),
                statement -> statement.execute("create table waste (a int, b varbinary(2000000))"),
                statement -> statement.execute("create table kept (a int)"));
        Random random = new Random(1);
        byte[] noise = new byte[1_000_000];
        for (int i = 0; i < megabytes; i++) {
            random.nextBytes(noise);
            work(
                    home,
                    statement -> {
                        try (PreparedStatement insert =
                                statement.getConnection().prepareStatement("insert into waste values (1, ?)")) {
                            insert.setBytes(1, noise);
                            insert.execute();
                        }
                    },
                    statement -> statement.execute("insert into kept values (1)"),
                    statement -> statement.execute("delete from waste"));
        }
    }

    /** Something that is done to the open store. */
    @FunctionalInterface
    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private static void work(Path home, Work... works) throws SQLException {
        try (Database database = Database.open(DatabaseLocation.embedded(home));
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (Work work : works) {
                work.on(statement);
            }
        }
    }
}
