package org.determinations.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.determinations.store.Database;
import org.determinations.store.DatabaseLocation;
import org.determinations.store.Migrations;

/**
 * Makes or changes the tables of the embedded database so that a process killed in the middle does no harm. H2 cannot undo
 * half a script; so the file as it was before lies beside it until all scripts are applied, and is put back otherwise.
 */
final class UpgradeGuard {
    private final DatabaseLocation location;
    private final Path file;
    private final Path before;
    private final Path turn;

    private UpgradeGuard(DatabaseLocation location, Path file) {
        this.location = location;
        this.file = file;
        this.before = file.resolveSibling(".determinations.before-upgrade");
        this.turn = file.resolveSibling(".determinations.upgrade-turn");
    }

    /** The embedded database with every table of this program. Refused as {@link Database#open} and the scripts refuse. */
    static Database open(DatabaseLocation location) {
        return new UpgradeGuard(location, location.file().orElseThrow()).open();
    }

    private Database open() {
        if (Files.exists(file) && !Files.exists(before)) {
            Database database = Database.open(location);
            if (Migrations.isCurrent(database)) {
                return database;
            }
            database.close();
        } else if (!hasHome()) {
            return Database.open(location);
        }
        return upgradeInTurn();
    }

    /** Whether there is a folder to write to; where there is none, opening the database says why. */
    private boolean hasHome() {
        try {
            Files.createDirectories(file.getParent());
            return Files.isWritable(file.getParent());
        } catch (IOException e) {
            return false;
        }
    }

    private Database upgradeInTurn() {
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            restore();
            keep();
            Database database = ReadyDatabase.afterwards(Database.open(location), Migrations::migrate);
            Files.deleteIfExists(before);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts back what was there before an upgrade that was cut short. Opened first: nobody may be working with it. */
    private void restore() throws IOException {
        if (!Files.exists(before)) {
            return;
        }
        if (Files.exists(file)) {
            Database.open(location).close();
        }
        if (Files.size(before) == 0) {
            Files.deleteIfExists(file);
        } else {
            Files.move(before, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** An empty file says that there was none. */
    private void keep() throws IOException {
        if (!Files.exists(file)) {
            Files.write(before, new byte[0]);
            return;
        }
        Path partial = before.resolveSibling(before.getFileName() + ".partial");
        Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING);
        Files.move(partial, before, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
