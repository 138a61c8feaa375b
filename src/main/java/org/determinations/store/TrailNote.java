package org.determinations.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
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
            String noted = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            if (noted.isEmpty()) {
                createForItsOwner();
            }
            String line = head.text() + "\n";
            if (!("\n" + noted).endsWith("\n" + line)) {
                // A part of a line, as a machine that goes down may leave, would run together with this one and name no
                // event.
                String apart = noted.isEmpty() || noted.endsWith("\n") ? "" : "\n";
                Files.writeString(file, apart + line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
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
