package org.determinations.facts;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.model.fact.Fact;

/**
 * Facts after they were checked against each other. One per stage; immutable.
 *
 * @param accepted in the order of files and rows; of equal ones the first
 * @param quarantined facts of rows that contradict each other; each such row is rejected and has an issue of its own
 */
public record CheckedFacts(List<Fact> accepted, List<Fact> quarantined, List<Issue> issues) {

    public CheckedFacts {
        accepted = List.copyOf(accepted);
        quarantined = List.copyOf(quarantined);
        issues = List.copyOf(issues);
    }
}
