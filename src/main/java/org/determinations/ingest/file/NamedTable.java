package org.determinations.ingest.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Sha256;
import org.determinations.model.layout.TableForm;

/**
 * A table of any file, found by the names of some of its columns: the header is the first row that has all of them. One per file;
 * immutable. For a table that no contract describes and that a run never reads.
 *
 * @param file its name without folder
 * @param sha256 of the whole file
 * @param sheet of a workbook; empty for a text file
 * @param headerRow as a spreadsheet shows it
 * @param header names of all columns, each on one line
 * @param rows below the header that hold text, with as many cells each as the header
 * @param issues IN-006 of rows of a text file that have another number of cells and are left out, IN-072 of cells of a workbook
 */
public record NamedTable(
        String file,
        String sha256,
        String sheet,
        int headerRow,
        List<String> header,
        List<CsvRows.CsvRow> rows,
        List<Issue> issues) {

    public NamedTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /** A header that was found, and where. */
    private record Found(TableSource source, CsvRows.CsvRow row) {}

    /**
     * Reads the file. Refused with IN-001, IN-002, IN-028 or IN-075 when it cannot be read as a table at all, IN-090 when no row has
     * the columns, IN-091 when one of them is there twice, SY-010 when there is no such sheet, and SY-011 when several sheets have
     * the columns.
     *
     * @param columns names that the header must have, in capitals or not
     * @param sheet of a workbook; every sheet when empty
     */
    public static NamedTable read(Path file, Collection<String> columns, Optional<String> sheet) {
        String name = FileRecogniser.nameOf(file);
        TableSample sample = TableSample.look(file);
        try {
            List<Found> found = new ArrayList<>();
            for (TableSource source : sources(file, name, sample, sheet)) {
                header(source, name, columns).ifPresent(row -> found.add(new Found(source, row)));
            }
            if (found.isEmpty()) {
                throw notFound(name, sample, columns);
            }
            if (found.size() > 1) {
                throw severalSheets(name, found);
            }
            return rows(file, name, found.get(0), columns);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.INPUT, FileRecogniser.unreadable(name, FaultWords.of(e)));
        }
    }

    /** The cell of a row below that name; the row must be one of {@link #rows}. */
    public String cell(CsvRows.CsvRow row, String column) {
        return row.cells().get(place(header, column)).strip();
    }

    /** Whether the header has a column of that name. */
    public boolean has(String column) {
        return place(header, column) >= 0;
    }

    /** Refused with IN-091 when the header has the column more than once. */
    public void demandOnce(String column) {
        demandOnce(file, headerRow, header, column);
    }

    private static List<TableSource> sources(Path file, String name, TableSample sample, Optional<String> sheet)
            throws IOException {
        if (!WorkbookPackage.isOne(file)) {
            if (sheet.isPresent()) {
                throw noSheet(name, sheet.get(), "a text file has no sheets: leave --sheet out");
            }
            return List.of(TableSource.ofText(file, sample.form()));
        }
        List<String> sheets = TableSample.sheets(file);
        List<TableSource> sources = IntStream.range(0, sheets.size())
                .filter(i -> sheet.map(sheets.get(i)::equals).orElse(true))
                .mapToObj(i -> new TableSource(file, TableForm.OWN, i + 1, sheets.get(i)))
                .toList();
        if (sources.isEmpty()) {
            throw noSheet(name, sheet.orElse(""), String.join(", ", sheets));
        }
        return sources;
    }

    private static Optional<CsvRows.CsvRow> header(TableSource source, String name, Collection<String> columns)
            throws IOException {
        try (TableRows rows = source.open(name, 0)) {
            for (int i = 0; i < TableSample.LINES_LOOKED_AT; i++) {
                Optional<CsvRows.CsvRow> row = rows.next();
                if (row.isEmpty()) {
                    return row;
                }
                List<String> cells = oneLine(row.get());
                if (columns.stream().allMatch(column -> place(cells, column) >= 0)) {
                    return row;
                }
            }
        }
        return Optional.empty();
    }

    private static NamedTable rows(Path file, String name, Found found, Collection<String> columns) throws IOException {
        List<String> header = oneLine(found.row());
        for (String column : columns) {
            demandOnce(name, found.row().row(), header, column);
        }
        List<CsvRows.CsvRow> kept = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        try (TableRows rows = found.source().open(name, header.size())) {
            for (Optional<CsvRows.CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().row() > found.row().row()) {
                    issues.addAll(rows.ofLastRow());
                    add(found, name, header.size(), row.get(), kept, issues);
                }
            }
        }
        return new NamedTable(
                name,
                Sha256.hex(Files.readAllBytes(file)),
                found.source().sheetName(),
                found.row().row(),
                header,
                kept,
                issues);
    }

    private static void add(
            Found found, String name, int width, CsvRows.CsvRow row, List<CsvRows.CsvRow> kept, List<Issue> issues) {
        if (found.source().isWorkbook()) {
            List<String> cells = new ArrayList<>(row.cells());
            while (cells.size() < width) {
                cells.add("");
            }
            kept.add(new CsvRows.CsvRow(row.row(), List.copyOf(cells)));
        } else if (row.cells().size() == width) {
            kept.add(row);
        } else {
            issues.add(Issue.of(
                    IssueCode.RAGGED_ROW,
                    SourceRef.ofRow(name, row.row()),
                    "the row has another number of cells than the header, so that it is not clear which is which",
                    row.cells().size() == 1 ? "1 cell" : row.cells().size() + " cells",
                    width + " cells",
                    "Correct the row, or leave it out of the file."));
        }
    }

    private static List<String> oneLine(CsvRows.CsvRow row) {
        return row.cells().stream().map(TableSample::oneLine).toList();
    }

    private static int place(List<String> header, String column) {
        String wanted = word(column);
        for (int i = 0; i < header.size(); i++) {
            if (word(header.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static String word(String column) {
        return TableSample.oneLine(column).toLowerCase(Locale.ROOT);
    }

    private static void demandOnce(String name, int row, List<String> header, String column) {
        long times =
                header.stream().filter(cell -> word(cell).equals(word(column))).count();
        if (times > 1) {
            throw new Refusal(
                    Refusal.Kind.INPUT,
                    Issue.of(
                            IssueCode.COLUMN_NAMED_TWICE,
                            SourceRef.ofRow(name, row).at(column),
                            "several columns have this name, and it is not clear which is meant",
                            times + " columns",
                            "one column of the name",
                            "Rename the others in a copy of the file."));
        }
    }

    /** The header that the file seems to have is shown, unless it may be a row about persons. */
    private static Refusal notFound(String name, TableSample sample, Collection<String> columns) {
        String shown = sample.hasNoHeader()
                ? "a first row that is none of names"
                : String.join(
                        ", ",
                        sample.header().stream().filter(cell -> !cell.isEmpty()).toList());
        return Refusal.Kind.INPUT.of(
                IssueCode.COLUMNS_NOT_FOUND,
                name,
                "none of the first " + TableSample.LINES_LOOKED_AT + " rows of any table has all of these columns: "
                        + String.join(", ", columns),
                shown,
                "",
                "Name the columns as the header spells them.");
    }

    private static Refusal severalSheets(String name, List<Found> found) {
        return Refusal.Kind.USAGE.of(
                IssueCode.AMBIGUOUS,
                name,
                "several sheets have these columns",
                String.join(
                        ", ",
                        found.stream().map(one -> one.source().sheetName()).toList()),
                "one of them",
                "name it with --sheet");
    }

    private static Refusal noSheet(String name, String sheet, String allowed) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                name,
                "the file has no such sheet",
                "\"" + sheet + "\"",
                allowed,
                "name a sheet of the workbook");
    }
}
