package org.determinations.application.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.Installation;
import org.determinations.application.RunFolders;
import org.determinations.application.TextFiles;
import org.determinations.application.Verification;
import org.determinations.application.WrittenFolder;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.release.PublicIndex;
import org.determinations.application.seal.SealVerification;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.TextLines;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.determinations.store.schema.ViewDefinitions;

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

    /** One run, or every run with the rows of the newest; refused with {@code SY-010} when there is no such run. */
    public static Verification verify(Installation installation, Optional<Integer> run) {
        return verify(installation, run.map(VerificationScope::of).orElse(VerificationScope.NEWEST));
    }

    /** Audit trail, checks and the runs of the scope. Refused with {@code SY-010} when there is no such run. */
    public static Verification verify(Installation installation, VerificationScope scope) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            RunVerification verification = new RunVerification(installation, Stores.of(database));
            return verification.verify(database, scope);
        }
    }

    private Verification verify(Database database, VerificationScope scope) {
        found(
                "audit trail: " + audit.size() + " events",
                stores.audit().verify(audit).stream().toList());
        found("audit trail: files handed out, and what this installation noted about them", trail());
        found("store: its own checks", stores.checks().list());
        found("store: views for analysts", ViewDefinitions.differences(database));
        List<RunHeader> all = stores.runs().list();
        Set<Integer> withRows = scope.withRows(stores, all);
        for (RunHeader run : scope.chosen(all)) {
            verify(run, withRows.contains(run.number()));
        }
        for (SchoolYear cycle : scope.chosen(all).stream()
                .map(RunHeader::cycle)
                .distinct()
                .sorted()
                .toList()) {
            PublicIndex.standing(installation, stores, cycle, audit).ifPresent(standing -> {
                lines.add(standing.line());
                standing.issue().ifPresent(differences::add);
            });
        }
        found("policy packs that the store keeps", new PackVerification(stores, all).differences());
        if (scope.run().isEmpty()) {
            exports();
            bound(LedgerVerification.of(stores, audit), "ledger of findings");
            bound(ReviewVerification.of(stores, audit), "quality reviews");
            bound(PlanVerification.of(stores, audit), "plans of assistance");
            bound(DecisionVerification.of(stores, audit), "decisions of the desk");
            bound(NoteVerification.of(stores, audit), "notes of reviewers");
            people();
            seals();
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

    private void verify(RunHeader run, boolean withRows) {
        ContentVerification content = new ContentVerification(stores, audit, run);
        if (!content.wasComputed()) {
            notComputed(run);
            return;
        }
        found(
                name(run) + (withRows ? ": files" : ": files by name and length (with --all what is in them too)"),
                files(run, content, withRows));
        if (!content.isBound()) {
            lines.add(
                    name(run) + ": rows: computed before content was bound; only its files, releases and signatures are"
                            + " vouched for (determinations db migrate binds what is there now)");
        } else if (withRows) {
            found(name(run) + ": rows", content.rows());
        } else {
            found(name(run) + ": hashes of its rows (with --all the rows too)", content.stored());
        }
        ReleaseVerification release = new ReleaseVerification(installation, stores, audit, run);
        List<Issue> ofRelease = release.differences();
        String line = release.line().orElse("nobody has acted on it");
        if (release.line().isPresent() || !ofRelease.isEmpty()) {
            found(name(run) + ": " + line, ofRelease);
        }
    }

    private List<Issue> trail() {
        return new TrailVerification(installation, audit, stores.seals().list()).differences();
    }

    private void exports() {
        ExportVerification exports = new ExportVerification(installation, stores, audit);
        if (exports.count() > 0) {
            found("exports: " + exports.count() + " folders", exports.differences());
        }
    }

    private void bound(BoundVerification rows, String what) {
        if (!rows.isEmpty()) {
            found(what + ": " + TextLines.counted(rows.count(), "event", "events"), rows.differences());
        }
    }

    private void people() {
        PeopleVerification people = new PeopleVerification(stores, audit);
        if (!people.isEmpty()) {
            found("accounts: " + TextLines.counted(people.count(), "act", "acts"), people.differences());
        }
    }

    private void seals() {
        SealVerification seals = new SealVerification(stores, audit);
        if (!seals.isEmpty()) {
            found("sealed records: " + seals.count(), seals.differences());
        }
    }

    private void found(String what, List<Issue> issues) {
        differences.addAll(issues);
        lines.add(what
                + (issues.isEmpty()
                        ? ": as they should be"
                        : ": " + TextLines.counted(issues.size(), "difference", "differences")));
    }

    private static String name(RunHeader run) {
        return "run " + run.number() + ", " + run.stage().word() + " "
                + run.cycle().text();
    }

    private List<Issue> files(RunHeader run, ContentVerification content, boolean withContents) {
        Path folder = RunFolders.of(installation, run);
        List<OutputFile> written = stores.outputs().list(run.number());
        WrittenFolder found = new WrittenFolder(installation.out(), folder);
        List<Issue> issues =
                new ArrayList<>(withContents ? found.differences(written) : found.differencesByLength(written));
        manifest(run, folder, written).ifPresent(issues::add);
        issues.addAll(content.standing());
        return issues;
    }

    /** A manifest names the hash of every other file, so that a file and the store's memory cannot be changed together. */
    private static Optional<Issue> manifest(RunHeader run, Path folder, List<OutputFile> written) {
        Path file = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = TextFiles.read(file);
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
}
