package org.determinations.batch;

import java.nio.file.Files;
import java.util.Locale;
import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;
import org.determinations.store.Migrations;

/** Upkeep of the database by hand. */
public final class DatabaseUpkeep {
    private DatabaseUpkeep() {}

    /** Brings the tables to this program's version and says what there is now. */
    public static String migrate(Installation installation) {
        boolean before = isCurrent(installation);
        try (Database database = ReadyDatabase.forRuns(installation)) {
            StringBuilder text = new StringBuilder(
                    before ? "nothing to do: every table is there\n" : "the tables are up to date now\n");
            text.append(database.location())
                    .append(", ")
                    .append(database.product())
                    .append('\n');
            for (Migrations.Script script : Migrations.list(database)) {
                text.append(String.format(
                        Locale.ROOT, "  %-4s %-50s %s%n", script.version(), script.description(), script.state()));
            }
            return text.toString();
        }
    }

    private static boolean isCurrent(Installation installation) {
        DatabaseLocation location = ReadyDatabase.location(installation);
        if (location.file().filter(file -> !Files.exists(file)).isPresent()) {
            return false;
        }
        try (Database database = Database.open(location)) {
            return Migrations.isCurrent(database);
        }
    }
}
