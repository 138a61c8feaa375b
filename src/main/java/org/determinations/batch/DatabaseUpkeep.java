package org.determinations.batch;

import java.util.Locale;
import org.determinations.store.Database;
import org.determinations.store.Migrations;

/** Upkeep of the database by hand. */
public final class DatabaseUpkeep {
    private DatabaseUpkeep() {}

    /** Brings the tables to this program's version and says what there is now. */
    public static String migrate(Installation installation) {
        try (Database database = Database.open(ReadyDatabase.location(installation))) {
            boolean before = Migrations.isCurrent(database);
            Migrations.migrate(database);
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
}
