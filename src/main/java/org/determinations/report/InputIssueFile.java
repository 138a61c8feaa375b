package org.determinations.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
            "code",
            "title",
            "how_to_fix");

    private InputIssueFile() {}

    /**
     * Writes the whole file at once, replacing an earlier one.
     *
     * @param cycle such as {@code 2012-13}; empty when the folder does not say
     * @param names name of each district by its eight digits; a code without a name gets an empty cell
     */
    public static void write(Path file, String cycle, List<Issue> issues, Map<String, String> names) {
        List<Issue> sorted = RunOrder.sorted(issues, RunOrder.ISSUES);
        String text = render(cycle, sorted, names, new FormulaGuard());
        SafeFiles.replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

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

    private static List<String> row(String cycle, Issue issue, Map<String, String> names) {
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
                issue.code().code(),
                issue.code().title(),
                issue.action());
    }
}
