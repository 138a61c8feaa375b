package org.determinations.application.validate;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.Severity;
import org.determinations.model.SchoolYear;
import org.determinations.model.run.InputFileRecord;

/**
 * What checking a cycle folder came to.
 *
 * @param files every file that could be read, in the order read
 * @param issues by file, row and code
 */
public record ValidationOutcome(SchoolYear cycle, List<InputFileRecord> files, List<Issue> issues) {

    public ValidationOutcome {
        files = List.copyOf(files);
        issues = List.copyOf(issues);
    }

    /** Whether a stage could not run on these files. */
    public boolean refused() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.CRITICAL);
    }

    /** Rows that would not be accepted; 0 or more. */
    public int rejectedRows() {
        return files.stream().mapToInt(InputFileRecord::rejected).sum();
    }
}
