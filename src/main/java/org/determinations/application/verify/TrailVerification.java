package org.determinations.application.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.determinations.application.Installation;
import org.determinations.application.TextFiles;
import org.determinations.application.WrittenFolder;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.seal.ApprovedRecords;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.release.ApprovedRecord;
import org.determinations.model.run.AuditHead;
import org.determinations.store.AuditStore;
import org.determinations.store.SealStore;

/**
 * The audit trail and the sealed records of approvals, held against what was told of them outside the store: in released folders
 * and in this home's own note. A trail that was cut, or written anew, lacks an event that is named there.
 */
final class TrailVerification {
    private static final String ABOUT = "about.txt";
    private static final String COVER = "cover.txt";
    private static final String ARCHIVE = ".zip";
    /** The trail before its first event is one that every trail continues. */
    private static final long BEFORE_THE_FIRST = AuditHead.NONE.number();

    private final Installation installation;
    private final Map<Long, String> events = new HashMap<>();
    private final Set<ApprovedRecord> approvals;

    TrailVerification(Installation installation, List<AuditStore.Event> audit, List<SealStore.Seal> seals) {
        this.installation = installation;
        this.approvals = Set.copyOf(ApprovedRecords.list(seals));
        audit.forEach(event -> events.put(event.number(), event.hash()));
    }

    /**
     * One {@code SY-041} for each place that names an event which the trail does not have, one {@code SY-136} for each that
     * names a record of an approval which the store does not have.
     */
    List<Issue> differences() {
        List<Issue> issues = new ArrayList<>();
        Path note = ReadyDatabase.trailNote(installation);
        if (Files.isRegularFile(note)) {
            check(String.valueOf(note.getFileName()), TextFiles.read(note), issues);
        }
        Path out = installation.out();
        for (Path cycleOrPublic : WrittenFolder.list(out)) {
            for (Path stageOrCycle : WrittenFolder.list(cycleOrPublic)) {
                for (Path folder : WrittenFolder.list(stageOrCycle)) {
                    if (String.valueOf(folder.getFileName()).startsWith("release-")) {
                        check(out.relativize(folder).toString().replace('\\', '/'), named(folder), issues);
                    }
                }
            }
        }
        return issues;
    }

    private void check(String where, String text, List<Issue> issues) {
        ApprovedRecord.list(text).stream()
                .filter(named -> !approvals.contains(named))
                .findFirst()
                .ifPresent(named -> issues.add(Issue.of(
                        IssueCode.SIGNED_RECORD_DIFFERS,
                        SourceRef.ofFile(where),
                        "it names a record of an approval that the store does not have",
                        approvals.stream()
                                .filter(record -> record.number() == named.number())
                                .map(ApprovedRecord::text)
                                .findFirst()
                                .orElse("no record " + named.number()),
                        named.text(),
                        "compare with the latest copy of the database and with what was given out")));
        AuditHead.list(text).stream()
                .filter(head -> head.number() != BEFORE_THE_FIRST)
                .filter(head -> !head.hash().equals(events.get(head.number())))
                .findFirst()
                .ifPresent(head -> issues.add(Issue.of(
                        IssueCode.AUDIT_CONTRADICTED,
                        SourceRef.ofFile(where),
                        "it names an event that the audit trail does not have: events were cut or written anew, or the"
                                + " database is an older copy",
                        events.containsKey(head.number())
                                ? new AuditHead(head.number(), events.getOrDefault(head.number(), "")).text()
                                : "no event " + head.number(),
                        head.text(),
                        "compare with the latest copy of the database and with what was given out")));
    }

    /** All covers of one release name the same; its files are held against their hashes elsewhere. */
    private static String named(Path folder) {
        for (Path file : WrittenFolder.list(folder)) {
            String name = String.valueOf(file.getFileName());
            if (name.equals(ABOUT)) {
                return TextFiles.read(file);
            }
            if (name.endsWith(ARCHIVE)) {
                return cover(file);
            }
        }
        return "";
    }

    private static String cover(Path archive) {
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(COVER)) {
                    return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            return "";
        } catch (IOException e) {
            return ""; // an archive that was damaged differs from its hash, and is named for that
        }
    }
}
