package org.determinations.ingest;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.jurisdiction.UnitWords;

/**
 * What one row of a file gave. Grain: one per row that holds text; immutable.
 *
 * @param row as a spreadsheet shows it: the first row of the file is 1, blank rows count, a line break inside a quoted
 *     cell does not
 * @param record the first data row is 1; where reading goes on after a restart
 * @param facts several from a wide layout; of a rejected row only what keeps its absence from being taken for something else
 * @param issues of any severity; an error or worse rejects the row
 */
public record RowResult(int row, long record, RowState state, List<Fact> facts, List<Issue> issues) {

    public RowResult {
        facts = List.copyOf(facts);
        issues = List.copyOf(issues);
    }

    /** The same with its messages in a jurisdiction's words. */
    RowResult in(UnitWords words) {
        return issues.isEmpty() || words.equals(UnitWords.OWN)
                ? this
                : new RowResult(
                        row,
                        record,
                        state,
                        facts,
                        issues.stream().map(words::in).toList());
    }

    /** Whether the row was left out because it is the State's own or another total. */
    public boolean isStateRow() {
        return issues.stream().anyMatch(i -> i.code() == IssueCode.STATE_ROW || i.code() == IssueCode.NO_REAL_DISTRICT);
    }
}
