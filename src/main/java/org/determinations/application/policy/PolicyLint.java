package org.determinations.application.policy;

import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;

/**
 * What was found in the files of policy and in the layouts for the federal office. One per check; immutable.
 *
 * @param notes what is sound and yet not confirmed by a source
 * @param pack the one that was looked at, without calendar and lock; empty where a whole folder of packs was
 */
public record PolicyLint(List<Issue> issues, List<String> notes, Optional<String> pack) {

    public PolicyLint {
        issues = List.copyOf(issues);
        notes = List.copyOf(notes);
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return issues.isEmpty();
    }
}
