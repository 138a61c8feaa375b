package org.determinations.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.layout.TableForm;
import org.determinations.model.layout.TextEncoding;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * The beginning of a table of which no layout is known: how it is written, where its header seems to be, and some rows.
 *
 * @param form signs of a text file, or the sheet of a workbook
 * @param headerRow as a spreadsheet shows it
 * @param header names of the columns
 * @param rows first rows below the header
 */
public record TableSample(TableForm form, int headerRow, List<String> header, List<List<String>> rows) {
    private static final Pattern DATA = Pattern.compile(
            "[0-9]{5,}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}|\\S+@\\S+\\.\\S+"
                    + "|[0-9]{3}-[0-9]{2}-[0-9]{4}");
    private static final int MOST_ROWS = 200;
    static final int LINES_LOOKED_AT = 20;
    private static final int START = 8;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    public TableSample {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Looks at a file; refused with IN-001, IN-002, IN-028 or IN-075 when it cannot be read as a table at all. */
    public static TableSample look(Path file) {
        String name = FileRecogniser.nameOf(file);
        Optional<Issue> unopened = FileRecogniser.unopened(file, name);
        if (unopened.isPresent()) {
            throw refused(unopened.get());
        }
        try {
            ByteBuffer start = start(file);
            if (Signature.OLD_WORKBOOK.fits(start) && OldWorkbook.isLocked(file)) {
                throw refused(OldWorkbook.locked(name));
            }
            return Signature.ZIP.fits(start) && WorkbookPackage.isOne(file)
                    ? ofWorkbook(file, name)
                    : ofText(file, name, Signature.UTF_16_LITTLE.fits(start) || Signature.UTF_16_BIG.fits(start));
        } catch (IOException e) {
            throw refused(FileRecogniser.unreadable(name, FaultWords.of(e)));
        }
    }

    /**
     * Whether the row that is the widest of the first is a row of data: it may be about a person, so that nothing of it may be
     * shown. A long number, a date or an address of mail is no name of a column, nor is what stands below it again in two columns.
     */
    public boolean hasNoHeader() {
        long again = IntStream.range(0, header.size())
                .filter(i -> !header.get(i).isEmpty() && column(i).contains(header.get(i)))
                .count();
        return again > 1 || header.stream().anyMatch(cell -> DATA.matcher(cell).matches());
    }

    /** The text of the k-th column of every row. */
    public List<String> column(int position) {
        return rows.stream()
                .map(row -> position < row.size() ? row.get(position).strip() : "")
                .toList();
    }

    private static TableSample ofWorkbook(Path file, String name) throws IOException {
        Optional<WorkbookPackage.Objection> objection = WorkbookPackage.object(file);
        if (objection.isPresent()) {
            throw refused(Issue.of(
                    IssueCode.WORKBOOK_REFUSED,
                    SourceRef.ofFile(name),
                    objection.get().wrong(),
                    objection.get().found(),
                    objection.get().allowed(),
                    objection.get().action()));
        }
        List<String> sheets = sheets(file);
        TableSample best = new TableSample(TableForm.OWN, 0, List.of(), List.of());
        for (int i = 0; i < sheets.size(); i++) {
            TableForm form = new TableForm(TextEncoding.UTF_8, ',', sheets.get(i));
            try (TableRows rows = WorkbookRows.open(new TableSource(file, form, i + 1, sheets.get(i)), name, 0)) {
                TableSample sample = of(form, rows);
                best = sample.header.size() * sample.rows.size() > best.header.size() * best.rows.size()
                        ? sample
                        : best;
            }
        }
        return best;
    }

    /** Names of a workbook's sheets, in its order. */
    static List<String> sheets(Path file) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = WorkbookRows.open(file)) {
            workbook.getSheets().forEach(sheet -> sheets.add(sheet.getName() == null ? "" : sheet.getName()));
            return sheets;
        } catch (RuntimeException damaged) {
            throw new IOException("damaged", damaged);
        }
    }

    private static TableSample ofText(Path file, String name, boolean utf16) throws IOException {
        Optional<Issue> problem = StructureScan.scan(file, name).problem();
        TextEncoding encoding = utf16
                ? TextEncoding.UTF_16
                : problem.filter(p -> p.code() == IssueCode.NOT_UTF8).isPresent()
                        ? TextEncoding.WINDOWS_1252
                        : TextEncoding.UTF_8;
        List<TableSample> samples = new ArrayList<>();
        for (char separator : SEPARATORS) {
            TableForm form = new TableForm(encoding, separator, "");
            if (StructureScan.scan(file, name, form).problem().isEmpty()) {
                try (TableRows rows = CsvRows.open(file, form)) {
                    samples.add(of(form, rows));
                }
            }
        }
        return samples.stream()
                .max(Comparator.comparingInt(sample -> sample.header.size()))
                .orElseThrow(
                        () -> refused(problem.orElseGet(() -> FileRecogniser.unreadable(name, "it holds no table"))));
    }

    /** The header is the widest of the first rows, and of those the first. */
    private static TableSample of(TableForm form, TableRows table) throws IOException {
        List<CsvRows.CsvRow> read = new ArrayList<>();
        for (Optional<CsvRows.CsvRow> row = table.next();
                row.isPresent() && read.size() < MOST_ROWS;
                row = table.next()) {
            read.add(row.get());
        }
        int header = 0;
        for (int i = 0; i < Math.min(read.size(), LINES_LOOKED_AT); i++) {
            header = texts(read.get(i)) > texts(read.get(header)) ? i : header;
        }
        return read.isEmpty()
                ? new TableSample(form, 0, List.of(), List.of())
                : new TableSample(
                        form,
                        read.get(header).row(),
                        read.get(header).cells().stream()
                                .map(TableSample::oneLine)
                                .toList(),
                        below(form, read.get(header).cells().size(), read.subList(header + 1, read.size())));
    }

    /** In a text file with as many cells as the header alone: those of another row may stand below another name. */
    private static List<List<String>> below(TableForm form, int width, List<CsvRows.CsvRow> rows) {
        return rows.stream()
                .filter(row -> !form.sheet().isEmpty() || row.cells().size() == width)
                .map(CsvRows.CsvRow::cells)
                .toList();
    }

    /** The name of a column without line breaks and repeated blanks. */
    static String oneLine(String cell) {
        return cell.strip().replaceAll("\\s+", " ");
    }

    private static long texts(CsvRows.CsvRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static ByteBuffer start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ByteBuffer.wrap(in.readNBytes(START));
        }
    }

    private static Refusal refused(Issue issue) {
        return new Refusal(Refusal.Kind.INPUT, issue);
    }
}
