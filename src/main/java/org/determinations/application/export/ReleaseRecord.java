package org.determinations.application.export;

import java.util.ArrayList;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.verify.ReleaseVerification;
import org.determinations.issue.Issue;
import org.determinations.model.run.RunHeader;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The record of a run's release, asked by those who are about to hand out what it released. */
public final class ReleaseRecord {
    private ReleaseRecord() {}

    /** Everything that is wrong with the audit trail itself, and with the run's releases and their files. */
    public static List<Issue> differences(Installation installation, Stores stores, RunHeader run) {
        List<AuditStore.Event> audit = stores.audit().list();
        List<Issue> issues =
                new ArrayList<>(stores.audit().verify(audit).stream().toList());
        issues.addAll(new ReleaseVerification(installation, stores, audit, run).differences());
        return issues;
    }
}
