package org.determinations.report.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.model.InputFileRecord;
import org.determinations.report.DataTable;
import org.determinations.report.ErrorReport;
import org.determinations.report.ExportFile;
import org.determinations.report.FileStanding;
import org.determinations.report.RuleTally;

/**
 * An error report as a workbook: first what there is by severity and rule, then the rules that ran, the files, and one flat
 * table of the rows to mend. Of a rule with very many rows the first ones are shown and the number of all is told.
 */
public final class ErrorReportWorkbook {
    /** Rows of one rule that the workbook shows at most; nobody mends more by hand, and the CSV file has all. */
    static final int SHOWN = 5_000;

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
        sheets.add(Sheet.of("Issues", shown, shown.columns(), "Nothing needs to be corrected."));
        return List.copyOf(sheets);
    }

    private Map<String, Integer> totals() {
        Map<String, Integer> totals = new LinkedHashMap<>();
        int code = rows.columns().indexOf("code");
        rows.rows().forEach(row -> totals.merge(row.get(code), 1, Integer::sum));
        return totals;
    }

    /** The first rows of each rule, in the order of all. */
    private DataTable shown() {
        Map<String, Integer> seen = new LinkedHashMap<>();
        int code = rows.columns().indexOf("code");
        return new DataTable(
                rows.columns().stream()
                        .map(c -> c.equals("code") ? "issue_code" : c)
                        .toList(),
                rows.rows().stream()
                        .filter(row -> seen.merge(row.get(code), 1, Integer::sum) <= SHOWN)
                        .toList());
    }

    private Sheet summary(Map<String, Integer> totals) {
        List<List<String>> lines = new ArrayList<>();
        for (int s = Severity.values().length - 1; s >= 0; s--) {
            Severity severity = Severity.values()[s];
            for (IssueCode code : IssueCode.values()) {
                int total = totals.getOrDefault(code.code(), 0);
                if (code.severity() == severity && total > 0) {
                    lines.add(line(code, total));
                }
            }
        }
        DataTable table = new DataTable(List.of("severity", "issue_code", "title", "shown", "total"), lines);
        return Sheet.of("Summary", table, table.columns(), "Nothing needs to be corrected.")
                .titled(title(totals));
    }

    private static List<String> line(IssueCode code, int total) {
        return List.of(
                code.severity().name().toLowerCase(Locale.ROOT),
                code.code(),
                code.title(),
                Integer.toString(Math.min(SHOWN, total)),
                Integer.toString(total));
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
        DataTable table = new DataTable(
                RuleTally.COLUMNS, errors.rules().stream().map(RuleTally::cells).toList());
        return Sheet.of(
                "Rules run",
                table,
                table.columns(),
                "No rule was asked: the files were only checked, nothing was run.");
    }

    private Sheet files() {
        DataTable table = new DataTable(
                SheetLayouts.FILES,
                errors.files().stream().map(ErrorReportWorkbook::file).toList());
        return Sheet.of("Files", table, table.columns(), "No file was read.");
    }

    private static List<String> file(FileStanding file) {
        Optional<InputFileRecord> read = file.read();
        return List.of(
                file.file(),
                file.state().words(),
                read.map(r -> Integer.toString(r.rowsRead())).orElse(""),
                read.map(r -> Integer.toString(r.accepted())).orElse(""),
                read.map(r -> Integer.toString(r.rejected())).orElse(""),
                read.map(r -> Integer.toString(r.notThisCycle())).orElse(""),
                count(file, Severity.CRITICAL),
                count(file, Severity.ERROR),
                count(file, Severity.WARNING),
                count(file, Severity.INFO));
    }

    private static String count(FileStanding file, Severity severity) {
        return Integer.toString(file.issues().getOrDefault(severity, 0));
    }
}
