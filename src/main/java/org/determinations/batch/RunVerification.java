package org.determinations.batch;

import org.determinations.model.SchoolYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.OutputFile;
import org.determinations.model.RunHeader;
import org.determinations.model.RunState;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/**
 * Holds what is on the disk and in the store against what was written: the audit trail, the store's own checks, the files
 * of every run, and every release. Changes nothing.
 */
public final class RunVerification {
    private static final String KIND = "run-verification/1";
    static final String MANIFEST = "manifest.json";

    private final Installation installation;
    private final Stores stores;
    private final List<AuditStore.Event> audit;
    private final List<String> lines = new ArrayList<>();
    private final List<Issue> differences = new ArrayList<>();

    private RunVerification(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
        this.audit = stores.audit().list();
    }

    /**
     * Everything, or the files and releases of one run beside audit trail and checks. Refused with {@code SY-010} when
     * there is no such run.
     */
    public static Verification verify(Installation installation, Optional<Integer> run) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            RunVerification verification = new RunVerification(installation, Stores.of(database));
            return verification.verify(run);
        }
    }

    private Verification verify(Optional<Integer> number) {
        found(
                "audit trail: " + audit.size() + " events",
                stores.audit().verify().stream().toList());
        found("store: its own checks", stores.checks().list());
        List<RunHeader> all = stores.runs().list();
        List<RunHeader> chosen = number.map(n -> all.stream()
                        .filter(run -> run.number() == n)
                        .findFirst()
                        .map(List::of)
                        .orElseThrow(() -> RunReports.noSuchRun(n)))
                .orElse(all);
        for (RunHeader run : chosen) {
            if (run.state() == RunState.COMPUTED) {
                found(name(run) + ": files", files(run));
                ReleaseVerification release = new ReleaseVerification(installation, stores, audit, run);
                release.line().ifPresent(line -> found(name(run) + ": " + line, release.differences()));
            } else {
                notComputed(run);
            }
        }
        for (SchoolYear cycle : chosen.stream().map(RunHeader::cycle).distinct().sorted().toList()) {
            PublicIndex.difference(installation, stores, cycle).ifPresent(differences::add);
        }
        if (number.isEmpty()) {
            found("folders that no run or release has written", new UnknownFolders(installation, stores).list(all));
        }
        return new Verification(KIND, lines, differences);
    }

    private void notComputed(RunHeader run) {
        String state = name(run) + ": " + run.state().name().toLowerCase(Locale.ROOT);
        List<Issue> behind = new StoreBehind(installation, stores).list(run);
        if (behind.isEmpty()) {
            lines.add(state + ", no files");
        } else {
            found(state, behind);
        }
    }

    private void found(String what, List<Issue> issues) {
        differences.addAll(issues);
        lines.add(what + (issues.isEmpty() ? ": as they should be" : ": " + issues.size() + " differences"));
    }

    private static String name(RunHeader run) {
        return "run " + run.number() + ", " + run.stage().word() + " "
                + run.cycle().text();
    }

    private List<Issue> files(RunHeader run) {
        Path folder = RunFolders.of(installation, run);
        List<OutputFile> written = stores.outputs().list(run.number());
        List<Issue> issues = new ArrayList<>(new WrittenFolder(installation.out(), folder).differences(written));
        manifest(run, folder, written).ifPresent(issues::add);
        String details = "run " + run.number();
        if (audit.stream()
                .noneMatch(e -> e.what().equals("run computed") && e.details().equals(details))) {
            issues.add(Issue.of(
                    IssueCode.STORE_CHECK_FAILED,
                    SourceRef.ofFile("audit_event"),
                    "the audit trail does not say that " + details + " was computed",
                    "",
                    "",
                    "compare with the latest copy of the database and find out who changed it"));
        }
        return issues;
    }

    /** A manifest names the hash of every other file, so that a file and the store's memory cannot be changed together. */
    private static Optional<Issue> manifest(RunHeader run, Path folder, List<OutputFile> written) {
        Path file = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = text(file);
        List<String> unnamed = written.stream()
                .filter(output -> !output.name().equals(MANIFEST))
                .filter(output -> !text.contains(output.sha256()))
                .map(OutputFile::name)
                .toList();
        if (unnamed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Issue.of(
                IssueCode.FILE_DIFFERS,
                SourceRef.ofFile("run " + run.number()),
                "manifest and store do not agree",
                String.join(", ", unnamed),
                "the hashes in the manifest",
                "compare with the latest copy of the database and find out who changed it"));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
