package org.determinations.application.trail;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/**
 * Events that are about one district and do not name it: those that brought rows about it into the ledger of findings or the plans, and
 * those that name a finding of it. One per question; immutable.
 *
 * @param events their numbers
 * @param findings ids of the district's findings
 */
record DistrictEvents(Set<Long> events, Set<String> findings) {
    private static final Pattern FINDING = Pattern.compile("(?<![\\w-])finding: ([^,]+)");

    static DistrictEvents of(Stores stores, String code) {
        Set<Long> events = new HashSet<>();
        Set<String> findings = new HashSet<>();
        for (RecordedStatement recorded : stores.ledger().listStatements()) {
            if (recorded.statement().district().digits().equals(code)) {
                events.add(recorded.event());
                findings.add(recorded.statement().findingId());
            }
        }
        for (RecordedEntry recorded : stores.ledger().listEntries()) {
            if (findings.contains(recorded.entry().findingId())) {
                events.add(recorded.event());
            }
        }
        stores.assistance().listProposals().stream()
                .filter(recorded ->
                        recorded.proposal().plan().district().digits().equals(code))
                .forEach(recorded -> events.add(recorded.event()));
        return new DistrictEvents(events, findings);
    }

    boolean has(AuditStore.Event event) {
        Matcher finding = FINDING.matcher(event.details());
        return events.contains(event.number()) || (finding.find() && findings.contains(finding.group(1)));
    }
}
