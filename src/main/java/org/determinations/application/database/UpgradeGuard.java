package org.determinations.application.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import org.determinations.issue.Refusal;
import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;
import org.determinations.store.EmbeddedCopy;
import org.determinations.store.schema.Migrations;
import org.determinations.store.schema.NewDatabase;

/**
 * Makes or changes the tables of the embedded database so that neither a process killed at any line nor two at once lose
 * anything. H2 cannot undo half a script; so the scripts are applied to a copy in a folder of its own, while the database
 * itself is held and stays as it is, and the finished copy takes its place in one move. Nothing is ever put back: what a
 * killed process leaves in that folder is deleted.
 */
final class UpgradeGuard {
    private static final Logger LOG = Logger.getLogger(UpgradeGuard.class.getName());
    private static final boolean OPEN_FILES_CAN_BE_REPLACED =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final int LOOKS = 20;
    private static final long NANOS_BETWEEN_LOOKS = 25_000_000;

    private final DatabaseLocation location;
    private final Path file;
    private final UpgradeFolder folder;
    private final EarlierSnapshot earlier;

    private UpgradeGuard(DatabaseLocation location, Path file) throws IOException {
        this.location = location;
        this.file = Files.exists(file) ? file.toRealPath() : file;
        this.folder = new UpgradeFolder(this.file);
        this.earlier = new EarlierSnapshot(Objects.requireNonNull(file.getParent()));
    }

    /** The embedded database with every table of this program. Refused as {@link Database#open} and the scripts refuse. */
    static Database open(DatabaseLocation location) {
        Path file = location.file().orElseThrow();
        if (!hasHome(Objects.requireNonNull(file.getParent()))) {
            return Database.open(location);
        }
        try (UpgradeTurn turn = UpgradeTurn.take(Objects.requireNonNull(file.getParent()))) {
            return new UpgradeGuard(location, file).open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a folder to write to; where there is none, opening the database says why. */
    private static boolean hasHome(Path home) {
        try {
            Files.createDirectories(home);
            return Files.isWritable(home) && !home.toString().contains(";");
        } catch (IOException e) {
            return false;
        }
    }

    private Database open() throws IOException {
        folder.clear();
        earlier.forgetUnborn(file);
        if (!Files.exists(file)) {
            return make();
        }
        Database live = openPatiently();
        boolean stays = false;
        try {
            boolean current = Migrations.isCurrent(live);
            stays = current && !EmbeddedCopy.isMostlyUnused(live);
            if (!current) {
                upgrade(live);
            } else if (!stays) {
                shrink(live);
            }
        } finally {
            if (!stays) {
                live.close();
            }
        }
        if (stays) {
            earlier.delete();
            return live;
        }
        return settled();
    }

    /** There is no database: a new one, or what an earlier program kept of one that is gone. */
    private Database make() throws IOException {
        folder.create();
        boolean ready = !earlier.copyTo(folder) && NewDatabase.write(folder.file());
        if (ready) {
            folder.force();
            LOG.fine("a new database was written");
        } else {
            applyScripts();
        }
        Files.move(folder.file(), file, StandardCopyOption.ATOMIC_MOVE);
        LOG.info("the database has its place");
        return ready ? ReadyDatabase.afterwards(settled(), NewDatabase::date) : settled();
    }

    /** The database is open from the first look until the finished copy has its place, so that nobody can add to it. */
    private void upgrade(Database live) throws IOException {
        folder.create();
        boolean fromEarlier = earlier.copyTo(folder) && !holdsMore(live);
        if (!fromEarlier) {
            folder.clear();
            folder.create();
            EmbeddedCopy.write(live, folder.archive(), folder.location());
        }
        LOG.info("the database was copied for its upgrade");
        earlier.explaining(this::applyScripts);
        replace(live);
        LOG.info("the upgraded database has its place");
    }

    /** The same database without the space that nothing needs any more. */
    private void shrink(Database live) throws IOException {
        folder.create();
        EmbeddedCopy.write(live, folder.archive(), folder.location());
        EmbeddedCopy.shrink(folder.location());
        folder.force();
        replace(live);
        LOG.info("the database was written anew, without the space that nothing needed any more");
    }

    private void replace(Database live) throws IOException {
        folder.likeOriginal();
        if (!OPEN_FILES_CAN_BE_REPLACED) {
            live.close();
        }
        Files.move(folder.file(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean holdsMore(Database live) {
        try (Database snapshot = Database.open(folder.location())) {
            return EmbeddedCopy.holdsMore(live, snapshot);
        }
    }

    private void applyScripts() {
        try (Database copy = Database.open(folder.location())) {
            Migrations.migrate(copy);
        }
        folder.force();
        LOG.fine("every script was applied to the copy");
    }

    private Database settled() throws IOException {
        earlier.delete();
        LOG.fine("nothing from before the upgrade is needed");
        folder.clear();
        return ReadyDatabase.afterwards(openPatiently(), Migrations::requireCurrent);
    }

    /** A verb that reads holds a database with other tables for the moment in which it sees that; it is waited for. */
    private Database openPatiently() {
        for (int look = 1; ; look++) {
            try {
                return Database.open(location);
            } catch (Refusal held) {
                if (held.kind() != Refusal.Kind.LOCKED || look == LOOKS) {
                    throw held;
                }
                LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
            }
        }
    }
}
