package org.determinations.application.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.logging.Logger;
import org.determinations.application.WrittenFolder;
import org.determinations.report.form.OwnerOnly;
import org.determinations.store.DatabaseLocation;

/** Where the copy of an embedded database gets its tables. Beside the original, so that one move brings it there. */
final class UpgradeFolder {
    private static final Logger LOG = Logger.getLogger(UpgradeFolder.class.getName());

    private final Path original;
    private final Path folder;

    UpgradeFolder(Path original) {
        this.original = original;
        this.folder = original.resolveSibling(".determinations.upgrading");
    }

    /** The copy, as a database. */
    DatabaseLocation location() {
        return DatabaseLocation.embedded(folder);
    }

    /** The copy, as a file. */
    Path file() {
        return location().file().orElseThrow();
    }

    /** What is made on the way to the copy. */
    Path archive() {
        return folder.resolve("copy.zip");
    }

    void create() throws IOException {
        OwnerOnly.createFolders(folder);
        LOG.fine("there is a folder to upgrade in");
    }

    /** Deletes whatever is in it, and the folder. */
    void clear() throws IOException {
        for (Path left : WrittenFolder.list(folder)) {
            Files.delete(left);
            LOG.fine("deleted a file left over from an upgrade");
        }
        Files.deleteIfExists(folder);
    }

    /** Who may read and write the copy is who may read and write the original. */
    void likeOriginal() throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(original, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(file(), PosixFileAttributeView.class);
        if (from != null && to != null) {
            to.setPermissions(from.readAttributes().permissions());
        }
    }

    /** Everything of the copy is on the disk. */
    void force() {
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
