package org.determinations.application;

import java.util.List;
import org.determinations.issue.Issue;

/**
 * What a replay, a verification or a recovery found. One per command; immutable.
 *
 * @param kind name and version of the document for machines
 * @param lines what was looked at and how it is
 * @param differences everything that is not as it should be, in the order found
 */
public record Verification(String kind, List<String> lines, List<Issue> differences) {

    public Verification {
        lines = List.copyOf(lines);
        differences = List.copyOf(differences);
    }

    /** Whether nothing differs. */
    public boolean sound() {
        return differences.isEmpty();
    }
}
