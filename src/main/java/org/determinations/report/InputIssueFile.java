package org.determinations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.SourceRef;

/**
 * The error report that a district can act on: one row per input issue, who and when first, allowed values beside the
 * value found. Written by every run and by a check without a run.
 */
public final class InputIssueFile {
    static final String NAME = "input-issues.csv";
    static final List<String> COLUMNS = List.of(
            "district_code",
            "district_name",
            "cycle",
            "severity",
            "message",
            "value_found",
            "allowed_values",
            "column_name",
            "file",
            "row",
            "record",
            "code",
            "policy_link",
            "how_to_fix");

    /** Page of the documentation that lists every code; the code is a place on it. */
    private static final String CATALOGUE = "issues.md#";

    private InputIssueFile() {}

    /** The issues in the order given, then one {@code IN-030} for each cell that the guard neutralised. */
    static String render(String cycle, List<Issue> issues, Map<String, String> names, FormulaGuard guard) {
        return table(cycle, issues, names, guard).csv();
    }

    /** The same as cells. */
    static DataTable table(String cycle, List<Issue> issues, Map<String, String> names, FormulaGuard guard) {
        List<List<String>> rows = new ArrayList<>();
        for (Issue issue : issues) {
            rows.add(row(cycle, issue, names));
        }
        List<List<String>> safe = new ArrayList<>(guard.rows(NAME, 2, COLUMNS, rows));
        for (Issue note : guard.notes()) {
            safe.add(row(cycle, note, names).stream().map(FormulaGuard::neutral).toList());
        }
        return new DataTable(COLUMNS, safe);
    }

    /** The cells of one issue, the values as they stand. */
    static List<String> row(String cycle, Issue issue, Map<String, String> names) {
        SourceRef where = issue.where();
        return List.of(
                issue.district(),
                names.getOrDefault(issue.district(), ""),
                cycle,
                issue.severity().name().toLowerCase(Locale.ROOT),
                issue.wrong(),
                issue.found(),
                issue.allowed(),
                where.column(),
                where.file(),
                where.row() == 0 ? "" : Integer.toString(where.row()),
                where.row() == 0 ? "" : where.text(),
                issue.code().code(),
                CATALOGUE + issue.code().code().toLowerCase(Locale.ROOT),
                issue.action());
    }
}
