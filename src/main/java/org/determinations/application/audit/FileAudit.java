package org.determinations.application.audit;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.store.AuditStore;

/** What the trail tells of files that people accepted into the folder of a stage. */
public final class FileAudit {
    private static final String ACCEPTED = "file accepted";

    /** The first is that of the file itself; another may be that of the file in whose place it was put. */
    private static final Pattern HASH = Pattern.compile(", SHA-256 ([0-9a-f]{64}), ");

    private FileAudit() {}

    /** Whether the event is the acceptance of a file with one of these contents. */
    public static boolean accepts(AuditStore.Event event, Set<String> hashes) {
        Matcher told = HASH.matcher(event.details());
        return event.what().equals(ACCEPTED) && told.find() && hashes.contains(told.group(1));
    }
}
