package org.determinations.ingest;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.model.fact.StudentCount;

/**
 * What a file of student records came to: counts alone. One per file; nothing of a record is in it.
 *
 * @param counts by school year, district and cell; cells without a student are left out
 * @param totals rows by what became of them; rows of students who no longer count are those of no cycle
 * @param issues one for each kind of problem, never with a value that could tell who a student is
 */
public record CountedRecords(List<StudentCount> counts, FileTotals totals, List<Issue> issues) {

    public CountedRecords {
        counts = List.copyOf(counts);
        issues = List.copyOf(issues);
    }
}
