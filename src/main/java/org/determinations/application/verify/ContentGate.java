package org.determinations.application.verify;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.run.RunHeader;
import org.determinations.store.Stores;

/** What stands between a store whose rows were altered and those to whom they would be handed out. */
public final class ContentGate {
    private ContentGate() {}

    /**
     * Refused with {@code SY-040} when what the store holds of the run is not what was computed. A run of an earlier version
     * that nobody has bound passes: there is nothing to hold it against.
     */
    public static void demandComputed(Stores stores, RunHeader run) {
        List<Issue> differences = new ContentVerification(stores, stores.audit().list(), run).rows();
        if (!differences.isEmpty()) {
            throw new Refusal(Refusal.Kind.DIFFERS, differences);
        }
    }
}
