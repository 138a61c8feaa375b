package org.determinations.application.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.store.AuditStore;

/** Rows that people added, held against the hashes that the audit trail has of them, event by event. */
final class BoundVerification {
    private final String what;
    private final IssueCode code;
    private final Map<Long, AuditStore.Event> events = new LinkedHashMap<>();
    private final Function<AuditStore.Event, Optional<String>> content;
    private final SortedMap<Long, String> hashes;
    private final String none;

    /**
     * Rows of one subject.
     *
     * @param what for people: {@code ledger of findings}
     * @param code of what differs
     * @param content the hash that an event of the subject tells
     * @param hashes over the rows that the store has, by number of their event
     * @param none the hash over no row
     */
    BoundVerification(
            String what,
            IssueCode code,
            List<AuditStore.Event> audit,
            Function<AuditStore.Event, Optional<String>> content,
            SortedMap<Long, String> hashes,
            String none) {
        this.what = what;
        this.code = code;
        this.content = content;
        this.hashes = hashes;
        this.none = none;
        audit.stream()
                .filter(event -> content.apply(event).isPresent())
                .forEach(event -> events.put(event.number(), event));
    }

    /** Whether there is anything to look at. */
    boolean isEmpty() {
        return events.isEmpty() && hashes.isEmpty();
    }

    int count() {
        return events.size();
    }

    /** One issue for each event whose rows were altered, taken away or added to, and for rows of no event. */
    List<Issue> differences() {
        TreeSet<Long> all = new TreeSet<>(events.keySet());
        all.addAll(hashes.keySet());
        List<Issue> issues = new ArrayList<>();
        for (long number : all) {
            difference(number, hashes.getOrDefault(number, none)).ifPresent(issues::add);
        }
        return issues;
    }

    private Optional<Issue> difference(long number, String hash) {
        AuditStore.Event event = events.get(number);
        if (event == null) {
            return Optional.of(issue(number, "rows belong to no import and no act that the audit trail tells of", ""));
        }
        return content.apply(event).filter(hash::equals).isPresent()
                ? Optional.empty()
                : Optional.of(issue(
                        number,
                        "rows were altered, taken away or added",
                        event.what() + " by " + event.who() + " at " + event.at()));
    }

    private Issue issue(long event, String wrong, String allowed) {
        return Issue.of(
                code,
                SourceRef.ofFile(what + ": event " + event),
                wrong,
                "",
                allowed,
                "compare with the latest copy of the database and find out who changed it");
    }
}
