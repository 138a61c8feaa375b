package org.determinations.determination.alignment;

import java.util.List;
import org.determinations.determination.Words;
import org.determinations.issue.Issue;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceValue;
import org.determinations.model.stage.RejectedRow;

/** Rows that were not accepted, as values of an explanation and as places in its sentences. */
final class RejectedValue {

    private RejectedValue() {}

    /** What stands in the row where it was found wrong, and why it counts for nothing. */
    static EvidenceValue of(String name, RejectedRow row) {
        Issue issue = row.issue();
        return EvidenceValue.of(name + ", row not accepted", issue.found(), issue.where())
                .noted(issue.code().code() + " " + issue.wrong());
    }

    /** {@code rows levels.csv:2 and levels.csv:7 contradict each other (IN-018)}. */
    static String contradiction(RejectedRow row) {
        return row.issue().found() + " contradict each other ("
                + row.issue().code().code() + ")";
    }

    /** {@code levels.csv:2 (IN-012) and levels.csv:7 (IN-006)}, each row and code once. */
    static String places(List<RejectedRow> rows) {
        return Words.allOf(rows.stream()
                .map(row ->
                        place(row.issue().where()) + " (" + row.issue().code().code() + ")")
                .distinct()
                .toList());
    }

    private static String place(SourceRef where) {
        return SourceRef.ofRow(where.file(), where.row()).text();
    }
}
