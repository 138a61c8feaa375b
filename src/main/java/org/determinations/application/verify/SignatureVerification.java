package org.determinations.application.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.audit.ReleaseAudit;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.store.AuditStore;
import org.determinations.store.ReleaseStore;
import org.determinations.store.Stores;

/** The signatures under a run's warnings, held against the audit trail: each has its event, and each event its signature. */
final class SignatureVerification {
    private SignatureVerification() {}

    static List<Issue> differences(Stores stores, List<AuditStore.Event> audit, int run) {
        List<AuditStore.Event> left = new ArrayList<>(audit.stream()
                .filter(event -> ReleaseAudit.isOfSignature(event, run))
                .toList());
        List<Issue> issues = new ArrayList<>();
        for (ReleaseStore.Signed signed : stores.releases().listSigned(run)) {
            Optional<AuditStore.Event> own = left.stream()
                    .filter(event -> ReleaseAudit.tells(event, run, signed))
                    .findFirst();
            own.ifPresent(left::remove);
            if (own.isEmpty()) {
                issues.add(issue(
                        run,
                        "the audit trail does not record the signature as it is",
                        signed.signature().point().word() + " by "
                                + signed.signature().by() + " at " + signed.at() + ": "
                                + signed.signature().note(),
                        ""));
            }
        }
        left.forEach(event -> issues.add(issue(
                run,
                "a signature that the audit trail tells of is missing or was altered",
                "",
                "event " + event.number() + " by " + event.who() + ": " + event.details())));
        return issues;
    }

    private static Issue issue(int run, String wrong, String found, String allowed) {
        return Issue.of(
                IssueCode.SIGNATURE_DIFFERS,
                SourceRef.ofFile("run " + run + ": warning_signature"),
                wrong,
                found,
                allowed,
                "compare with the latest copy of the database and find out who changed it");
    }
}
