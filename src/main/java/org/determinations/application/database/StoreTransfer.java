package org.determinations.application.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.determinations.application.Installation;
import org.determinations.application.TextFiles;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.determinations.store.archive.ArchiveManifest;
import org.determinations.store.archive.StoreArchive;
import org.determinations.store.archive.StoreExport;
import org.determinations.store.archive.StoreImport;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes everything in a store out into one archive, and puts it into another store. */
public final class StoreTransfer {
    private static final String OWNER_ALONE = "rw-------";

    private StoreTransfer() {}

    /**
     * Writes the archive, whole or not at all, readable by its owner alone; refused with {@code SY-008} when something is
     * there already.
     */
    public static Transferred exportTo(Path file, Installation installation) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw TextFiles.notWritable(target, "something is there already, and nothing is overwritten");
        }
        try (Database database = ReadyDatabase.forReading(installation)) {
            return new Transferred(
                    target, database.location().toString(), write(database, target, installation.programVersion()));
        }
    }

    /**
     * Fills an empty store, wholly or not at all, and records that as the newest thing that a person did. The archive is
     * checked before anything is made or written.
     */
    public static Transferred importFrom(Path file, Installation installation) {
        Path source = file.toAbsolutePath().normalize();
        try (StoreArchive archive = StoreArchive.open(source);
                Database database = ReadyDatabase.forRuns(installation)) {
            DataSource connections = new TransactionAwareDataSourceProxy(database.dataSource());
            StoreImport loading = new StoreImport(database, connections, archive);
            Instant now = installation.clock().instant();
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource())).executeWithoutResult(status -> {
                loading.load();
                Stores.of(database, connections)
                        .audit()
                        .append(
                                installation.actor(),
                                "store imported",
                                archive.manifest().rows() + " rows, written by determinations "
                                        + archive.manifest().program(),
                                now);
                loading.continueNumbers();
            });
            return new Transferred(source, database.location().toString(), archive.manifest());
        }
    }

    private static ArchiveManifest write(Database database, Path target, String program) {
        Path unfinished = newFile(target);
        try {
            ArchiveManifest manifest;
            try (OutputStream bytes = Files.newOutputStream(unfinished, StandardOpenOption.WRITE)) {
                manifest = StoreExport.write(database, bytes, program);
            }
            moveWhole(unfinished, target);
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(unfinished);
        }
    }

    /** The hidden neighbour that is written first and then takes the name. */
    private static Path newFile(Path target) {
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".partial");
        try {
            Files.deleteIfExists(unfinished);
            return Files.createFile(unfinished, ownerAlone(unfinished));
        } catch (IOException e) {
            throw TextFiles.notWritable(target, "the archive cannot be written there");
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // Its hidden name keeps it from being taken for an archive, and the next try clears it.
        }
    }

    private static void moveWhole(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static FileAttribute<?>[] ownerAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString(OWNER_ALONE)))
                }
                : new FileAttribute<?>[0];
    }
}
