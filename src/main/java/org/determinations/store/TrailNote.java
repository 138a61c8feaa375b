package org.determinations.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.Logger;
import org.determinations.model.run.AuditHead;

/**
 * A file outside the database with the end of the audit trail after each command that added to it, one a line. Events that
 * are cut off the end of the trail, or an older copy of the database, contradict it. A command that is killed right after its work
 * leaves no line; the next line stands for its events too, since the hash of an event covers those before it.
 */
record TrailNote(Path file) {
    private static final Logger LOG = Logger.getLogger(TrailNote.class.getName());

    /** Adds a line, unless the last one says the same. What the store holds does not depend on it. */
    void add(AuditHead head) {
        try {
            List<String> lines =
                    Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.<String>of();
            if (lines.isEmpty()) {
                createForItsOwner();
            }
            if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(head.text())) {
                Files.writeString(file, head.text() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            LOG.warning(() -> "the end of the audit trail cannot be noted in " + file.getFileName() + ": " + e);
        }
    }

    private void createForItsOwner() throws IOException {
        if (!Files.exists(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }
}
