package org.determinations.application.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;

/** Makes an embedded file grow as years of commands do: each adds something that the next no longer needs. */
final class GrownFile {
    private GrownFile() {}

    /** Adds so many megabytes that nothing needs, and as many rows of a table {@code kept}. Parts of the file count as old at once. */
    static void make(Path home, int megabytes) throws SQLException {
        work(
                home,
                "set retention_time 0",
                "create table waste (a int, b varbinary(2000000))",
                "create table kept (a int)");
        for (int i = 0; i < megabytes; i++) {
            work(
                    home,
                    "insert into waste select 1, secure_rand(1000000)",
                    "insert into kept values (1)",
                    "delete from waste");
        }
    }

    private static void work(Path home, String... statements) throws SQLException {
        try (Database database = Database.open(DatabaseLocation.embedded(home));
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
