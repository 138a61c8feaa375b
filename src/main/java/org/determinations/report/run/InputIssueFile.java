package org.determinations.report.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.Severity;
import org.determinations.issue.SourceRef;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.CsvRows;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.FormulaGuard;

/**
 * The error report that a district can act on: one row per input issue, who and when first, allowed values beside the
 * value found. Written by every run and by a check without a run.
 */
public final class InputIssueFile {
    public static final String NAME = "input-issues.csv";
    public static final Columns<Row> COLUMNS = Columns.of(
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district of the row; empty when the row names none",
                    row -> row.issue().district()),
            Column.text(Forms.DISTRICT_NAME, "as published", Row::name),
            Column.text(Forms.CYCLE, "school year whose districts are determined", Row::cycle),
            Column.oneOf(
                    Forms.SEVERITY,
                    Arrays.stream(Severity.values()).map(InputIssueFile::word).toList(),
                    "how much it stops",
                    row -> word(row.issue().severity())),
            Column.text(
                    ColumnForm.of("message", 32, CellKind.PROSE),
                    "what is wrong",
                    row -> row.issue().wrong()),
            Column.text(
                    ColumnForm.of("value_found", 17, CellKind.PROSE),
                    "what was found; of a personal column only its length",
                    row -> row.issue().found()),
            Column.text(
                    ColumnForm.of("allowed_values", 34, CellKind.PROSE),
                    "everything that is allowed; empty when the message says it all",
                    row -> row.issue().allowed()),
            Column.text(
                    new ColumnForm("column_name", "Column", 17, CellKind.PROSE),
                    "column as the file spells it; empty for a whole row",
                    row -> row.where().column()),
            Column.text(
                    Forms.FILE,
                    "file relative to the cycle folder; for `IN-030` the file of this folder",
                    row -> row.where().file()),
            Column.of(
                    ColumnForm.of("row", 7, CellKind.ROW),
                    ColumnType.WHOLE,
                    "row as a spreadsheet shows it, the first line being 1; empty for a whole file",
                    row -> row.where().row() == 0
                            ? ""
                            : Integer.toString(row.where().row())),
            Column.text(
                    ColumnForm.of("record", 22, CellKind.PROSE),
                    "the place as messages on the terminal begin with it: `file:row:column`; empty for a whole file",
                    row -> row.where().row() == 0 ? "" : row.where().text()),
            Column.text(
                    Forms.ISSUE_CODE,
                    "code of the issue, that is of the rule of reading that the row breaks; never reused",
                    Row::code),
            Column.text(
                    ColumnForm.of("policy_link", 17, CellKind.PROSE),
                    "where the documentation says what the code means and stops: a place in `issues.md`",
                    row -> InputIssueFile.CATALOGUE + row.code().toLowerCase(Locale.ROOT)),
            Column.text(
                    ColumnForm.of("how_to_fix", 32, CellKind.PROSE),
                    "what to do, and who",
                    row -> row.issue().action()));

    /** Page of the documentation    /** Page of the documentation that lists every code; the code is a place on it. */
    private static final String CATALOGUE = "issues.md#";

    private InputIssueFile() {}

    /** The issues in the order given, then one {@code IN-030} for each cell that the guard neutralised. */
    public static String render(String cycle, List<Issue> issues, Map<String, String> names, FormulaGuard guard) {
        return table(cycle, issues, names, guard).csv();
    }

    /** The same into a file that is open, row by row. */
    public static void write(
            CsvRows file, String cycle, List<Issue> issues, Map<String, String> names, FormulaGuard guard) {
        issues.forEach(issue -> file.add(COLUMNS.cells(Row.of(cycle, issue, names))));
        guard.notes().forEach(note -> file.addUnnoted(COLUMNS.cells(Row.of(cycle, note, names))));
    }

    /** The same as cells. */
    static DataTable table(String cycle, List<Issue> issues, Map<String, String> names, FormulaGuard guard) {
        DataTable found = guard.table(NAME, DataTable.of(COLUMNS, rows(cycle, issues, names)));
        List<List<String>> cells = new ArrayList<>(found.rows());
        DataTable notes =
                DataTable.of(COLUMNS, rows(cycle, guard.notes(), names)).neutral();
        cells.addAll(notes.rows());
        return new DataTable(COLUMNS.forms(), cells);
    }

    private static List<Row> rows(String cycle, List<Issue> issues, Map<String, String> names) {
        return issues.stream().map(issue -> Row.of(cycle, issue, names)).toList();
    }

    /** An issue with the name of its district, empty where none is known. */
    record Row(String cycle, Issue issue, String name) {

        static Row of(String cycle, Issue issue, Map<String, String> names) {
            return new Row(cycle, issue, names.getOrDefault(issue.district(), ""));
        }

        SourceRef where() {
            return issue.where();
        }

        String code() {
            return issue.code().code();
        }
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
