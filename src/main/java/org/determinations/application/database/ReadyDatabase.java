package org.determinations.application.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.issue.Refusal;
import org.determinations.report.form.OwnerOnly;
import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;
import org.determinations.store.schema.Migrations;

/** The installation's database, opened for what a command wants with it. */
public final class ReadyDatabase {
    private ReadyDatabase() {}

    /**
     * Opened for writing: brought to this program's tables, and made when there is none; refused then with {@code SY-032}
     * when there are files of runs, which a database must have made that is gone.
     */
    public static Database forRuns(Installation installation) {
        DatabaseLocation location = location(installation);
        if (location.file().filter(file -> !Files.exists(file)).isPresent()) {
            LostDatabase.demandNoRuns(installation);
        }
        Database database = location.file().isPresent()
                ? embedded(installation, location)
                : afterwards(Database.open(location), Migrations::migrate);
        return database.notingTrail(trailNote(installation)).actedOnBy(installation.identity());
    }

    /** The folder is what protects the file: it is closed before there is one. */
    private static Database embedded(Installation installation, DatabaseLocation location) {
        try {
            OwnerOnly.createFolders(installation.home());
        } catch (IOException e) {
            // Opening the database says why the home cannot be made.
            return UpgradeGuard.open(location);
        }
        return afterwards(
                UpgradeGuard.open(location),
                opened -> OwnerOnly.entries(installation.home()).stream()
                        .filter(Files::isRegularFile)
                        .filter(file -> file.getFileName().toString().contains("determinations"))
                        .forEach(OwnerOnly::close));
    }

    /** Opened for reading: never made, never changed. Refused with {@code SY-031} while the home has an unfinished upgrade. */
    public static Database forReading(Installation installation) {
        DatabaseLocation location = location(installation);
        location.file().ifPresent(file -> new EarlierSnapshot(homeOf(file)).demandNone());
        return afterwards(openInTurn(location), Migrations::requireCurrent)
                .notingTrail(trailNote(installation))
                .actedOnBy(installation.identity());
    }

    /** Where this home notes the end of the audit trail. */
    public static Path trailNote(Installation installation) {
        return installation.home().resolve("audit-trail.txt");
    }

    /** Whether there is a database with every table of this program. */
    static boolean isCurrent(Installation installation) {
        return ask(installation, database -> Optional.of(true)).isPresent();
    }

    /** What a database answers that has every table of this program; empty where there is none such. */
    public static <T> Optional<T> ask(Installation installation, Function<Database, Optional<T>> question) {
        DatabaseLocation location = location(installation);
        if (location.isMissing()) {
            return Optional.empty();
        }
        try (Database database = openInTurn(location)) {
            return Migrations.isCurrent(database) ? question.apply(database) : Optional.empty();
        }
    }

    /** Who only holds it to bring its tables up to date is waited for; who works with it is not. */
    private static Database openInTurn(DatabaseLocation location) {
        try {
            return Database.openExisting(location);
        } catch (Refusal held) {
            if (held.kind() != Refusal.Kind.LOCKED || location.file().isEmpty() || UpgradeTurn.isMine()) {
                throw held;
            }
            UpgradeTurn.awaitEnd(homeOf(location.file().get()));
            return Database.openExisting(location);
        }
    }

    /** Whether there may be something in it: an embedded file that is not there has nothing. Refused with SY-001 where that cannot be seen. */
    public static boolean exists(Installation installation) {
        return !location(installation).isMissing();
    }

    private static Path homeOf(Path file) {
        return Objects.requireNonNull(file.getParent());
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
