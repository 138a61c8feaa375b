package org.determinations.application.audit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.model.run.OutputFile;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The audit event of each folder that was handed out to the public or to districts. */
public final class ExportAudit {
    private static final String EXPORTED = "run exported";
    private static final Pattern DETAILS = Pattern.compile("run (\\d+), content ([0-9a-f]{64}), folder: (.*)");

    private ExportAudit() {}

    /**
     * One exported folder.
     *
     * @param event number of its audit event
     * @param folder path below the outputs, with {@code /} between folders
     * @param contentHash over names and hashes of its files
     */
    public record Exported(long event, int run, String folder, String contentHash) {}

    /** Adds the event and its files; in one transaction. */
    public static void append(Stores stores, Installation installation, int run, Path folder, List<OutputFile> files) {
        Instant now = installation.clock().instant();
        String name = installation.out().relativize(folder).toString().replace('\\', '/');
        AuditStore.Event event = stores.audit()
                .append(
                        installation.actor(),
                        EXPORTED,
                        "run " + run + ", content " + ContentHash.of(files) + ", folder: " + name,
                        now);
        stores.exports().append(event.number(), files);
    }

    /** What an event tells of an export; empty for every other event. */
    public static Optional<Exported> read(AuditStore.Event event) {
        Matcher details = DETAILS.matcher(event.details());
        return event.what().equals(EXPORTED) && details.matches()
                ? Optional.of(new Exported(
                        event.number(), Integer.parseInt(details.group(1)), details.group(3), details.group(2)))
                : Optional.empty();
    }
}
