package org.determinations.application.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.application.WrittenFolder;
import org.determinations.application.audit.ExportAudit;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.run.OutputFile;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/**
 * The exported folders that are still there, held against what the audit trail says was put out. A folder that is gone is no
 * difference: an export can be made again at any time, and released files are held against their own record.
 */
final class ExportVerification {
    private final Installation installation;
    private final Stores stores;
    private final SortedMap<String, ExportAudit.Exported> newest = new TreeMap<>();

    ExportVerification(Installation installation, Stores stores, List<AuditStore.Event> audit) {
        this.installation = installation;
        this.stores = stores;
        audit.forEach(event -> ExportAudit.read(event).ifPresent(export -> newest.put(export.folder(), export)));
    }

    int count() {
        return newest.size();
    }

    /** One {@code SY-016} for each file that was altered, is missing or was added, by name. */
    List<Issue> differences() {
        List<Issue> issues = new ArrayList<>();
        for (ExportAudit.Exported export : newest.values()) {
            List<OutputFile> files = stores.exports().list(export.event());
            if (!ContentHash.of(files).equals(export.contentHash())) {
                issues.add(Issue.of(
                        IssueCode.CONTENT_DIFFERS,
                        SourceRef.ofFile("run " + export.run() + ": export_file"),
                        "the files of an export are not those that the audit trail tells of",
                        "content " + ContentHash.of(files),
                        "content " + export.contentHash(),
                        "compare with the latest copy of the database and find out who changed it"));
            }
            Path folder = installation.out().resolve(export.folder());
            if (Files.isDirectory(folder)) {
                issues.addAll(new WrittenFolder(installation.out(), folder).differences(files));
            }
        }
        return issues;
    }
}
