package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;

/** What is said of rows of a school year that give a count again: makes {@code IN-017} and {@code IN-018}. */
final class RowsTwice {
    private final SchoolYear schoolYear;
    private final List<DistinctRows.Again> again = new ArrayList<>();
    private final SortedMap<String, Integer> copied = new TreeMap<>();

    RowsTwice(SchoolYear schoolYear) {
        this.schoolYear = schoolYear;
    }

    /** Adds the rows of a district; of a file that repeats another only their number is kept. */
    void add(DistinctRows rows) {
        for (DistinctRows.Again one : rows.again()) {
            if (one.isSame() && !one.isOfOneFile()) {
                copied.merge(one.row().source().row().file(), 1, Integer::sum);
            } else {
                again.add(one);
            }
        }
    }

    /** Rows with the same count by file and row, then those that contradict each other, then one for each file copied into another. */
    List<Issue> issues() {
        again.sort(Comparator.comparing(DistinctRows.Again::row, DistinctRows.ROW_ORDER));
        List<Issue> issues = new ArrayList<>();
        Map<StudentCount, List<StudentCount>> contradicting = new LinkedHashMap<>();
        for (DistinctRows.Again one : again) {
            if (one.isSame()) {
                issues.add(CountIssues.of(IssueCode.SAME_ROW_TWICE, one.row(), "the same count is given twice"));
            } else {
                contradicting
                        .computeIfAbsent(one.first(), first -> new ArrayList<>())
                        .add(one.row());
            }
        }
        contradicting.forEach((first, others) -> issues.addAll(CountIssues.contradicting(first, others)));
        copied.forEach((file, rows) -> issues.add(Issue.of(
                IssueCode.SAME_ROW_TWICE,
                SourceRef.ofFile(file),
                "counts of " + schoolYear + " in the file are in another file too, which is read",
                rows + (rows == 1 ? " row" : " rows"),
                "each count once",
                "Remove one of the files, or remove the rows from it.")));
        return issues;
    }
}
