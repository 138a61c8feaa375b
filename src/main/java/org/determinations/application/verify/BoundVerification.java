package org.determinations.application.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.store.AuditStore;

/** Rows that acts of people added, held against the hashes that the audit trail has of them. */
final class BoundVerification {
    private final String subject;
    private final IssueCode code;
    private final Map<Long, AuditStore.Event> events = new TreeMap<>();
    private final Map<Long, String> told = new TreeMap<>();
    private final Map<Long, String> found;

    /**
     * For one kind of rows.
     *
     * @param subject what they are, in words
     * @param code of the issue where they differ
     * @param content the hash that an event tells; empty for an event of something else
     * @param found hash over the rows that the store has of each event
     */
    BoundVerification(
            String subject,
            IssueCode code,
            List<AuditStore.Event> audit,
            Function<AuditStore.Event, Optional<String>> content,
            Map<Long, String> found) {
        this.subject = subject;
        this.code = code;
        this.found = found;
        audit.forEach(event -> content.apply(event).ifPresent(hash -> {
            events.put(event.number(), event);
            told.put(event.number(), hash);
        }));
    }

    /** Whether there is anything to look at. */
    boolean isEmpty() {
        return told.isEmpty() && found.isEmpty();
    }

    int count() {
        return told.size();
    }

    /** One issue for each event whose rows were altered, taken away or added to, and for rows of no event. */
    List<Issue> differences() {
        TreeSet<Long> all = new TreeSet<>(told.keySet());
        all.addAll(found.keySet());
        List<Issue> issues = new ArrayList<>();
        for (long number : all) {
            AuditStore.Event event = events.get(number);
            if (event == null) {
                issues.add(issue(number, "rows belong to no act that the audit trail tells of", ""));
            } else if (!Objects.equals(told.get(number), found.get(number))) {
                issues.add(issue(
                        number,
                        "rows were altered, taken away or added",
                        event.what() + " by " + event.who() + " at " + event.at()));
            }
        }
        return issues;
    }

    private Issue issue(long event, String wrong, String allowed) {
        return Issue.of(
                code,
                SourceRef.ofFile(subject + ": event " + event),
                wrong,
                "",
                allowed,
                "compare with the latest copy of the database and find out who changed it");
    }
}
