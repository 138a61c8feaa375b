package org.determinations.application.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.application.ReleaseFolders;
import org.determinations.application.WrittenFolder;
import org.determinations.application.audit.ReleaseAudit;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Person;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** One run's release events, held against the audit trail, the table of moves and the files they put out. */
public final class ReleaseVerification {
    private final Installation installation;
    private final Stores stores;
    private final List<AuditStore.Event> audit;
    private final RunHeader run;
    private final List<ReleaseEvent> events;

    public ReleaseVerification(Installation installation, Stores stores, List<AuditStore.Event> audit, RunHeader run) {
        this.installation = installation;
        this.stores = stores;
        this.audit = audit;
        this.run = run;
        this.events = stores.releases().list(run.number());
    }

    /** What there is to look at; empty when nobody acted on the run. */
    public Optional<String> line() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        ", ", events.stream().map(e -> e.action().word()).toList()));
    }

    public List<Issue> differences() {
        List<Issue> issues = new ArrayList<>(SignatureVerification.differences(stores, audit, run.number()));
        illegal().ifPresent(issues::addAll);
        issues.addAll(approvedByItsRunner(run, events));
        audit.stream()
                .filter(event -> ReleaseAudit.isOfRelease(event, run.number()))
                .filter(event -> events.stream().noneMatch(e -> ReleaseAudit.tells(event, e)))
                .forEach(event -> issues.add(missing(event)));
        for (ReleaseEvent event : events) {
            if (audit.stream().noneMatch(a -> ReleaseAudit.tells(a, event))) {
                issues.add(record("the audit trail does not record the event as it is", event));
            }
            if (!event.contentHash().isEmpty()) {
                files(event, issues);
            }
        }
        return issues;
    }

    /** Approvals by the person who ran it, in whatever spelling: what no query can tell. */
    public static List<Issue> approvedByItsRunner(RunHeader run, List<ReleaseEvent> events) {
        Person ranBy = new Person(run.startedBy());
        return events.stream()
                .filter(event -> event.action() == ReleaseAction.APPROVE)
                .filter(event -> new Person(event.by()).isSameAs(ranBy))
                .map(event -> record("the person who ran it, " + run.startedBy() + ", approved it", event))
                .toList();
    }

    private Optional<List<Issue>> illegal() {
        try {
            ReleaseMoves.stateAfter(events);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.issues());
        }
    }

    private void files(ReleaseEvent event, List<Issue> issues) {
        List<OutputFile> files = stores.releases().listFiles(run.number(), event.action());
        if (!ContentHash.of(files).equals(event.contentHash())) {
            issues.add(record("the files of the event do not have the hash that the event recorded", event));
        }
        if (event.action() == ReleaseAction.WITHDRAW) {
            Path folder = Objects.requireNonNull(
                    ReleaseFolders.notice(installation, run).getParent());
            WrittenFolder beside = new WrittenFolder(installation.out(), folder);
            files.forEach(file -> beside.difference(file).ifPresent(issues::add));
        } else {
            Path folder = ReleaseFolders.of(installation, run);
            issues.addAll(new WrittenFolder(installation.out(), folder).differences(files));
        }
    }

    private Issue missing(AuditStore.Event event) {
        return Issue.of(
                IssueCode.RELEASE_RECORD_DIFFERS,
                SourceRef.ofFile("run " + run.number() + ": release_event"),
                "what the audit trail tells of is missing or was altered",
                "",
                event.what() + " by " + event.who() + " at " + event.at(),
                "compare with the latest copy of the database and find out who changed it");
    }

    private static Issue record(String wrong, ReleaseEvent event) {
        return Issue.of(
                IssueCode.RELEASE_RECORD_DIFFERS,
                SourceRef.ofFile("run " + event.run()),
                wrong,
                event.action().word() + " by " + event.by() + " at " + event.at(),
                "",
                "compare with the latest copy of the database and find out who changed it");
    }
}
