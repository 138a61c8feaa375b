package org.determinations.model.parallel;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.Severity;

/**
 * A table that was made elsewhere, as it was read. One per file; immutable.
 *
 * @param file its name without folder
 * @param sha256 of the whole file
 * @param sheet of a workbook; empty for a text file
 * @param headerRow as a spreadsheet shows it
 * @param columns that were read of it, in the order of the run
 * @param ignored columns of its header that were not
 * @param rows in its order
 * @param totals rows for the whole State and rows of totals, which are no unit
 * @param issues of rows and cells
 */
public record OutsideTable(
        String file,
        String sha256,
        String sheet,
        int headerRow,
        List<ComparedColumn> columns,
        List<String> ignored,
        List<OutsideRow> rows,
        int totals,
        List<Issue> issues) {

    public OutsideTable {
        columns = List.copyOf(columns);
        ignored = List.copyOf(ignored);
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /** Whether a row could not be read, so that it is held against nothing. */
    public boolean hasRejected() {
        return issues.stream().anyMatch(issue -> issue.severity().compareTo(Severity.ERROR) >= 0);
    }
}
