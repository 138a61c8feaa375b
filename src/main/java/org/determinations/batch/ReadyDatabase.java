package org.determinations.batch;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;
import org.determinations.store.Migrations;

/** The installation's database, opened for what a command wants with it. */
public final class ReadyDatabase {
    private ReadyDatabase() {}

    /** Opened for writing: made when there is none, brought to this program's tables. */
    public static Database forRuns(Installation installation) {
        DatabaseLocation location = location(installation);
        Database database = location.file().isPresent()
                ? UpgradeGuard.open(location)
                : afterwards(Database.open(location), Migrations::migrate);
        return database.notingTrail(trailNote(installation));
    }

    /** Opened for reading: never made, never changed. */
    public static Database forReading(Installation installation) {
        return afterwards(Database.openExisting(location(installation)), Migrations::requireCurrent)
                .notingTrail(trailNote(installation));
    }

    /** Where this home notes the end of the audit trail. */
    static Path trailNote(Installation installation) {
        return installation.home().resolve("audit-trail.txt");
    }

    /** Where it is, whether it is there or not. */
    public static DatabaseLocation location(Installation installation) {
        return installation
                .login()
                .map(login -> DatabaseLocation.server(login.url(), login.user(), login.password()))
                .orElseGet(() -> DatabaseLocation.embedded(installation.home()));
    }

    /** The database after its preparation; closed when that is refused. */
    static Database afterwards(Database database, Consumer<Database> preparation) {
        boolean ready = false;
        try {
            preparation.accept(database);
            ready = true;
            return database;
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }
}
