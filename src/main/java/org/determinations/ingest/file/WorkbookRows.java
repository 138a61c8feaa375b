package org.determinations.ingest.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.issue.SourceRef;
import org.determinations.model.layout.CellKind;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of one sheet of a workbook, one at a time. A hidden row is a row. Whatever a damaged workbook makes the library throw
 * comes out as an {@link IOException}.
 */
final class WorkbookRows implements TableRows {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final TableSource source;
    private final String name;
    private final int width;
    private final long bytes;
    private final List<Issue> ofLast = new ArrayList<>();
    private int formulas;
    private String firstFormula = "";
    private int hidden;
    private int firstHidden;
    private long given;

    private WorkbookRows(
            ReadableWorkbook workbook, Stream<Row> stream, TableSource source, String name, int width, long bytes) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.source = source;
        this.name = name;
        this.width = width;
        this.bytes = bytes;
    }

    static ReadableWorkbook open(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (RuntimeException damaged) {
            throw new IOException("damaged", damaged);
        }
    }

    static WorkbookRows open(TableSource source, String name, int width) throws IOException {
        ReadableWorkbook workbook = open(source.path());
        try {
            Sheet sheet = workbook.getSheets()
                    .skip(source.sheet() - 1L)
                    .findFirst()
                    .orElseThrow(() -> new IOException("the sheet is gone"));
            return new WorkbookRows(workbook, sheet.openStream(), source, name, width, Files.size(source.path()));
        } catch (RuntimeException | IOException damaged) {
            workbook.close();
            throw damaged instanceof IOException known ? known : new IOException("damaged", damaged);
        }
    }

    @Override
    public Optional<CsvRows.CsvRow> next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                List<String> cells = cells(row);
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    given++;
                    return Optional.of(new CsvRows.CsvRow(row.getRowNum(), cells, kinds(row)));
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException damaged) {
            throw new IOException("damaged", damaged);
        }
    }

    private List<String> cells(Row row) {
        ofLast.clear();
        if (row.getRowNum() < 1) {
            throw new IllegalStateException("row " + row.getRowNum());
        }
        List<String> cells = new ArrayList<>();
        int filled = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            boolean error = cell != null && WorkbookCells.isError(cell);
            String text = error ? WorkbookCells.error(cell) : WorkbookCells.text(cell);
            cells.add(text);
            filled = text.isEmpty() ? filled : i + 1;
            if (cell != null) {
                note(cell, error, row.getRowNum(), i);
            }
        }
        if (row.isHidden() && filled > 0) {
            firstHidden = hidden == 0 ? row.getRowNum() : firstHidden;
            hidden++;
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new ArrayList<>(cells.subList(0, Math.max(filled, width)));
    }

    private static List<CellKind> kinds(Row row) {
        List<CellKind> kinds = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            kinds.add(WorkbookCells.kind(row.getCell(i)));
        }
        return kinds;
    }

    private void note(Cell cell, boolean error, int row, int column) {
        String address = ResolvedColumn.letters(column) + row;
        if (error) {
            ofLast.add(Issue.of(
                    IssueCode.CELL_ERROR,
                    SourceRef.ofRow(name, row).at(address),
                    "the cell " + address + " of the sheet " + Quote.of(source.sheetName()) + " holds an error",
                    Quote.of(WorkbookCells.error(cell)),
                    "a value",
                    "Correct the cell in the workbook and submit the file again."));
        }
        if (WorkbookCells.isFormula(cell)) {
            firstFormula = formulas == 0 ? address : firstFormula;
            formulas++;
        }
    }

    @Override
    public List<Issue> ofLastRow() {
        return List.copyOf(ofLast);
    }

    @Override
    public long bytesRead() {
        return Math.min(bytes, given);
    }

    /** IN-074: what of the rows read so far a person who looks at the sheet does not see as it is read. */
    List<Issue> notes() {
        List<Issue> notes = new ArrayList<>();
        if (hidden > 0) {
            notes.add(noted(
                    "hidden rows of the sheet are read like the others",
                    hidden + (hidden == 1 ? " row" : " rows") + ", the first is row " + firstHidden));
        }
        if (formulas > 0) {
            notes.add(noted(
                    "formulas are read by the value that was saved with them",
                    formulas + (formulas == 1 ? " cell" : " cells") + ", the first is " + firstFormula));
        }
        return notes;
    }

    private Issue noted(String wrong, String found) {
        return Issue.of(
                IssueCode.WORKBOOK_NOTED,
                SourceRef.ofFile(name),
                wrong,
                found + " of the sheet " + Quote.of(source.sheetName()),
                "",
                "Nothing to do, if they are meant to count.");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
