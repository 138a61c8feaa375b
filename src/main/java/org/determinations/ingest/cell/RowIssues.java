package org.determinations.ingest.cell;

import java.util.ArrayList;
import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;

/** The issues of one row as they are found. */
public final class RowIssues {
    private final SourceRef row;
    private final List<Issue> found = new ArrayList<>();
    private String district = "";

    public RowIssues(String file, int row) {
        this.row = SourceRef.ofRow(file, row);
    }

    public SourceRef row() {
        return row;
    }

    public void ofDistrict(DistrictCode code) {
        district = code.digits();
    }

    public void add(Issue issue) {
        found.add(issue);
    }

    public void addForRow(IssueCode code, String wrong, String what, String allowed, String action) {
        found.add(Issue.of(code, row, wrong, what, allowed, action));
    }

    /** Whether the row is quarantined. */
    public boolean rejects() {
        return !found.isEmpty() && found.stream().anyMatch(i -> i.severity().compareTo(Severity.ERROR) >= 0);
    }

    /** In the order found, each with the district of the row once that is known. */
    public List<Issue> list() {
        return found.isEmpty()
                ? List.of()
                : found.stream().map(i -> i.inDistrict(district)).toList();
    }
}
