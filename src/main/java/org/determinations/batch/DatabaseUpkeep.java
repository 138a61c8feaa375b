package org.determinations.batch;

import java.util.List;
import java.util.Locale;
import org.determinations.report.JsonObject;
import org.determinations.store.Database;
import org.determinations.store.Migrations;

/** Upkeep of the database by hand. */
public final class DatabaseUpkeep {
    private DatabaseUpkeep() {}

    /** Brings the tables to this program's version and says what there is now. */
    public static String migrate(Installation installation, boolean json) {
        boolean before = ReadyDatabase.isCurrent(installation);
        try (Database database = ReadyDatabase.forRuns(installation)) {
            List<Migrations.Script> scripts = Migrations.list(database);
            return json ? json(before, database, scripts) : text(before, database, scripts);
        }
    }

    private static String text(boolean before, Database database, List<Migrations.Script> scripts) {
        StringBuilder text =
                new StringBuilder(before ? "nothing to do: every table is there\n" : "the tables are up to date now\n");
        text.append(database.location()).append(", ").append(database.product()).append('\n');
        for (Migrations.Script script : scripts) {
            text.append(String.format(
                    Locale.ROOT, "  %-4s %-50s %s%n", script.version(), script.description(), script.state()));
        }
        return text.toString();
    }

    private static String json(boolean before, Database database, List<Migrations.Script> scripts) {
        return JsonObject.document(
                "database-tables/1",
                json -> json.yesNo("changed", !before)
                        .text("database", database.location().toString())
                        .text("product", database.product())
                        .objects(
                                "scripts",
                                scripts,
                                (j, script) -> j.textOrNull("version", script.version())
                                        .text("description", script.description())
                                        .text("state", script.state())));
    }
}
