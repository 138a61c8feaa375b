package org.determinations.batch;

import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;
import org.determinations.store.Migrations;

/** The installation's database, opened for what a command wants with it. */
public final class ReadyDatabase {
    private ReadyDatabase() {}

    /** Opened for writing: made when there is none, brought to this program's tables. */
    public static Database forRuns(Installation installation) {
        Database database = Database.open(location(installation));
        return afterwards(database, () -> Migrations.migrate(database));
    }

    /** Opened for reading: never made, never changed. */
    public static Database forReading(Installation installation) {
        Database database = Database.openExisting(location(installation));
        return afterwards(database, () -> Migrations.requireCurrent(database));
    }

    /** Where it is, whether it is there or not. */
    public static DatabaseLocation location(Installation installation) {
        return installation
                .login()
                .map(login -> DatabaseLocation.server(login.url(), login.user(), login.password()))
                .orElseGet(() -> DatabaseLocation.embedded(installation.home()));
    }

    private static Database afterwards(Database database, Runnable preparation) {
        boolean ready = false;
        try {
            preparation.run();
            ready = true;
            return database;
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }
}
