package org.determinations.report.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.model.run.InputFileRecord;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.FileStanding;
import org.determinations.report.dossier.RuleTally;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ExportFile;
import org.determinations.report.run.ErrorReport;

/**
 * An error report as a workbook: first what there is by severity and rule, then the rules that ran, the files, and one flat
 * table of the rows to mend. Of a rule with very many rows the first ones are shown and the number of all is told.
 */
public final class ErrorReportWorkbook {
    /** Rows of one rule that the workbook shows at most; nobody mends more by hand, and the CSV file has all. */
    static final int SHOWN = 5_000;

    private static final Columns<Line> SUMMARY = Columns.of(
            Column.sheet(Forms.SEVERITY, line -> line.code().severity().name().toLowerCase(Locale.ROOT)),
            Column.sheet(Forms.ISSUE_CODE, line -> line.code().code()),
            Column.sheet(
                    new ColumnForm("title", "What it says", 52, CellKind.PROSE),
                    line -> line.code().title()),
            Column.sheet(
                    new ColumnForm("shown", "Rows shown", 12, CellKind.WHOLE),
                    line -> Integer.toString(Math.min(SHOWN, line.total()))),
            Column.sheet(
                    new ColumnForm("total", "Rows in all", 12, CellKind.WHOLE),
                    line -> Integer.toString(line.total())));

    private static final Columns<FileStanding> FILES = Columns.of(
            Column.sheet(Forms.FILE, FileStanding::file),
            Column.sheet(
                    new ColumnForm("file_state", "Status", 24, CellKind.TEXT),
                    file -> file.state().words()),
            rows("rows_read", InputFileRecord::rowsRead),
            rows("rows_accepted", InputFileRecord::accepted),
            rows("rows_rejected", InputFileRecord::rejected),
            rows(
                    new ColumnForm("rows_not_this_cycle", "Rows left out", 12, CellKind.WHOLE),
                    InputFileRecord::notThisCycle),
            issues("critical", Severity.CRITICAL),
            issues("errors", Severity.ERROR),
            issues("warnings", Severity.WARNING),
            issues("infos", Severity.INFO));

    /** A rule of reading and how many rows break it. */
    private record Line(IssueCode code, int total) {}

    private final ErrorReport errors;
    private final DataTable rows;

    private ErrorReportWorkbook(ErrorReport errors) {
        this.errors = errors;
        this.rows = errors.rows();
    }

    /** The workbook, under the report's own name. */
    public static ExportFile of(ErrorReport errors) {
        ErrorReportWorkbook workbook = new ErrorReportWorkbook(errors);
        WorkbookCover cover = new WorkbookCover(
                workbook.heading(),
                errors.mark(),
                workbook.origin(),
                errors.dated(),
                errors.jurisdiction().words());
        return ExportFile.of(errors.stem() + ".xlsx", WorkbookBytes.of(cover, workbook.sheets()));
    }

    private String heading() {
        return errors.district()
                .map(code ->
                        "Input to be corrected: " + code + " " + errors.names().getOrDefault(code.digits(), ""))
                .orElse("Input to be corrected, cycle " + errors.cycle());
    }

    private String origin() {
        return errors.run().map(run -> "run " + run.number()).orElse("check without a run");
    }

    private List<Sheet> sheets() {
        Map<String, Integer> totals = totals();
        List<Sheet> sheets = new ArrayList<>(List.of(summary(totals)));
        if (errors.district().isEmpty()) {
            sheets.add(rulesRun());
            sheets.add(files());
        }
        DataTable shown = shown();
        sheets.add(Sheet.of("Issues", shown, "Nothing needs to be corrected."));
        return List.copyOf(sheets);
    }

    private Map<String, Integer> totals() {
        Map<String, Integer> totals = new LinkedHashMap<>();
        int code = rows.forms().indexOf(Forms.ISSUE_CODE);
        rows.rows().forEach(row -> totals.merge(row.get(code), 1, Integer::sum));
        return totals;
    }

    /** The first rows of each rule, in the order of all. */
    private DataTable shown() {
        Map<String, Integer> seen = new LinkedHashMap<>();
        int code = rows.forms().indexOf(Forms.ISSUE_CODE);
        return new DataTable(
                rows.forms(),
                rows.rows().stream()
                        .filter(row -> seen.merge(row.get(code), 1, Integer::sum) <= SHOWN)
                        .toList());
    }

    private Sheet summary(Map<String, Integer> totals) {
        List<Line> lines = new ArrayList<>();
        for (int s = Severity.values().length - 1; s >= 0; s--) {
            Severity severity = Severity.values()[s];
            for (IssueCode code : IssueCode.values()) {
                int total = totals.getOrDefault(code.code(), 0);
                if (code.severity() == severity && total > 0) {
                    lines.add(new Line(code, total));
                }
            }
        }
        return Sheet.of("Summary", DataTable.of(SUMMARY, lines), "Nothing needs to be corrected.")
                .titled(title(totals));
    }

    private List<String> title(Map<String, Integer> totals) {
        int all = totals.values().stream().mapToInt(Integer::intValue).sum();
        int shown = totals.values().stream().mapToInt(n -> Math.min(n, SHOWN)).sum();
        String showing = String.format(Locale.ROOT, "showing %,d of %,d rows", shown, all);
        List<String> title = new ArrayList<>(List.of(heading(), errors.mark()));
        title.add(shown < all ? showing + "; all of them are in the CSV file of the same name" : showing);
        if (errors.district().isEmpty()) {
            title.add(states());
        }
        return title;
    }

    /** {@code 2 files accepted, 1 partly accepted}. */
    private String states() {
        Map<FileStanding.State, Integer> counts = new EnumMap<>(FileStanding.State.class);
        errors.files().forEach(file -> counts.merge(file.state(), 1, Integer::sum));
        return counts.isEmpty()
                ? "no file was read"
                : counts.entrySet().stream()
                        .map(e -> (e.getValue() == 1 ? "1 file " : e.getValue() + " files ")
                                + e.getKey().words())
                        .collect(Collectors.joining(", "));
    }

    private Sheet rulesRun() {
        return Sheet.of(
                "Rules run",
                DataTable.of(RuleTally.COLUMNS, errors.rules()),
                "No rule was asked: the files were only checked, nothing was run.");
    }

    private Sheet files() {
        return Sheet.of("Files", DataTable.of(FILES, errors.files()), "No file was read.");
    }

    private static Column<FileStanding> rows(String name, ToIntFunction<InputFileRecord> count) {
        return rows(ColumnForm.of(name, 11, CellKind.WHOLE), count);
    }

    private static Column<FileStanding> rows(ColumnForm form, ToIntFunction<InputFileRecord> count) {
        return Column.sheet(
                form,
                file -> file.read()
                        .map(read -> Integer.toString(count.applyAsInt(read)))
                        .orElse(""));
    }

    private static Column<FileStanding> issues(String name, Severity severity) {
        return Column.sheet(ColumnForm.of(name, 10, CellKind.WHOLE), file -> count(file, severity));
    }

    private static String count(FileStanding file, Severity severity) {
        return Integer.toString(file.issues().getOrDefault(severity, 0));
    }
}
