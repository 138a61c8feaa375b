package org.determinations.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.issue.SourceRef;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.Sha256;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.layout.FileContract;
import org.determinations.model.layout.TableForm;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Recognises a workbook: the one sheet that has the header of a known layout. */
final class WorkbookLook {
    private static final int PIECE = 1 << 16;

    private final List<FileContract> contracts;
    private final CodeForm codes;
    private final Map<String, String> names;
    private final Path file;
    private final String name;

    /** A sheet as the workbook lists it, the first being number 1. */
    private record SheetName(int number, String name, boolean visible) {}

    /** A sheet and what the search for a header in it came to. */
    private record Tried(SheetName sheet, HeaderSearch search, HeaderSearch.Found found) {}

    WorkbookLook(List<FileContract> contracts, CodeForm codes, Map<String, String> names, Path file, String name) {
        this.contracts =
                contracts.stream().filter(c -> c.form().table().mayBeWorkbook()).toList();
        this.codes = codes;
        this.names = names;
        this.file = file;
        this.name = name;
    }

    Recognition recognise() throws IOException {
        Optional<WorkbookPackage.Objection> objection = WorkbookPackage.object(file);
        if (objection.isPresent()) {
            return refused(objection.get());
        }
        try {
            return look(sheets());
        } catch (IOException damaged) {
            return damaged.getMessage() != null && damaged.getMessage().equals("damaged")
                    ? refused(WorkbookPackage.damaged(damaged))
                    : rethrown(damaged);
        }
    }

    private static Recognition rethrown(IOException e) throws IOException {
        throw e;
    }

    private Recognition look(List<SheetName> sheets) throws IOException {
        List<Tried> tried = new ArrayList<>();
        for (SheetName sheet : sheets) {
            List<FileContract> possible = contracts.stream()
                    .filter(c -> mayBe(c.form().table(), sheet))
                    .toList();
            if (!possible.isEmpty()) {
                HeaderSearch search = new HeaderSearch(possible, names);
                try (TableRows rows = WorkbookRows.open(source(sheet), name, 0)) {
                    tried.add(new Tried(sheet, search, search.search(new OneLineCells(rows))));
                }
            }
        }
        List<Tried> fitting =
                tried.stream().filter(t -> t.found().fit().isPresent()).toList();
        if (fitting.size() > 1) {
            return refused(severalSheets(fitting));
        }
        return fitting.isEmpty() ? unknown(sheets, tried) : recognised(fitting.get(0), sheets);
    }

    /** A hidden sheet is read only where a contract names it. */
    private static boolean mayBe(TableForm form, SheetName sheet) {
        return form.mayBeSheet(sheet.name(), sheet.number())
                && (sheet.visible() || !form.sheet().isEmpty());
    }

    private Recognition recognised(Tried tried, List<SheetName> sheets) throws IOException {
        HeaderFit fit = tried.found().fit().orElseThrow();
        List<CsvRows.CsvRow> rows = tried.found().tried();
        if (fit.contract().kind().isOfRecords()) {
            return refused(new WorkbookPackage.Objection(
                    "student records are not read from a workbook",
                    "",
                    "a CSV file in UTF-8",
                    "Save the sheet as \"CSV UTF-8 (comma delimited)\" and submit that file."));
        }
        if (fit.isDeep() && !TitleLines.areTitles(rows.subList(0, rows.size() - 1), codes)) {
            return Recognition.refused(HeaderRefusal.notFirst(name, fit));
        }
        if (!tried.found().hasRows()) {
            return Recognition.refused(HeaderRefusal.noRows(name, fit));
        }
        TitleLines.Notes notes = TitleLines.notes(name, fit, rows, 0);
        RecognisedFile known = RecognisedFile.of(
                        name, source(tried.sheet()), new OnePass.Content(hash(), Files.size(file)), fit, notes.issues())
                .with(inSheet(fit.columns(), tried.sheet()));
        RecognisedFile noted = LeftOut.noted(known, fit.ignored());
        Optional<Issue> others = otherSheets(tried.sheet(), sheets);
        return Recognition.recognised(others.map(noted::noting).orElse(noted));
    }

    private static List<ResolvedColumn> inSheet(List<ResolvedColumn> columns, SheetName sheet) {
        return columns.stream().map(c -> c.inSheet(shown(sheet.name()))).toList();
    }

    /** IN-074: sheets that nobody sees, and any other sheets, are not read. */
    private Optional<Issue> otherSheets(SheetName read, List<SheetName> sheets) {
        List<SheetName> others = sheets.stream().filter(s -> !s.equals(read)).toList();
        String hidden = read.visible() ? "" : " (the sheet that is read is hidden)";
        return others.isEmpty() && read.visible()
                ? Optional.empty()
                : Optional.of(Issue.of(
                        IssueCode.WORKBOOK_NOTED,
                        SourceRef.ofFile(name),
                        "one sheet is read: " + Quote.of(shown(read.name())) + hidden,
                        others.isEmpty() ? "no other sheet" : "other sheets, not read: " + names(others),
                        "",
                        "Nothing to do, if that is the sheet meant."));
    }

    private Recognition unknown(List<SheetName> sheets, List<Tried> tried) {
        Optional<Tried> first = tried.stream()
                .filter(t -> !t.found().tried().isEmpty())
                .min((a, b) -> HeaderFit.NEAREST.compare(
                        a.search().nearest(below(a)).orElseThrow(),
                        b.search().nearest(below(b)).orElseThrow()));
        if (first.isEmpty()) {
            return refused(new WorkbookPackage.Objection(
                    "no sheet that can be read holds text",
                    names(sheets),
                    "a visible sheet with the table",
                    "Show the sheet with the table, or name it in a contract."));
        }
        Tried nearest = first.get();
        Issue issue = HeaderRefusal.of(name, nearest.search().nearest(below(nearest)), contracts, below(nearest));
        return Recognition.refused(new Issue(
                issue.code(),
                issue.where(),
                issue.district(),
                "sheet " + Quote.of(shown(nearest.sheet().name())) + ": " + issue.wrong(),
                issue.found(),
                issue.allowed(),
                issue.action()));
    }

    private List<CsvRows.CsvRow> below(Tried sheet) {
        return TitleLines.below(sheet.found().tried(), codes);
    }

    private WorkbookPackage.Objection severalSheets(List<Tried> fitting) {
        return new WorkbookPackage.Objection(
                "several sheets have the header of a layout",
                names(fitting.stream().map(Tried::sheet).toList()),
                "one such sheet, or a contract that names the sheet",
                "Keep the sheet that is meant alone in the workbook, or name it in a contract: file: { sheet: NAME }.");
    }

    private static String names(List<SheetName> sheets) {
        return sheets.stream()
                .map(s -> Quote.of(shown(s.name())) + (s.visible() ? "" : " (hidden)"))
                .collect(Collectors.joining(", "));
    }

    private static String shown(String sheet) {
        return UnsafeCharacters.visible(sheet.replaceAll("\\p{Cntrl}", " "));
    }

    private List<SheetName> sheets() throws IOException {
        try (ReadableWorkbook workbook = WorkbookRows.open(file)) {
            List<SheetName> sheets = new ArrayList<>();
            workbook.getSheets()
                    .forEach(sheet -> sheets.add(new SheetName(
                            sheets.size() + 1,
                            sheet.getName() == null ? "" : sheet.getName(),
                            sheet.getVisibility() == SheetVisibility.VISIBLE)));
            return sheets;
        } catch (RuntimeException damaged) {
            throw new IOException("damaged", damaged);
        }
    }

    private TableSource source(SheetName sheet) {
        return new TableSource(file, TableForm.OWN, sheet.number(), shown(sheet.name()));
    }

    private String hash() throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return Sha256.hex(digest);
    }

    private Recognition refused(WorkbookPackage.Objection objection) {
        return Recognition.refused(Issue.of(
                IssueCode.WORKBOOK_REFUSED,
                SourceRef.ofFile(name),
                objection.wrong(),
                objection.found(),
                objection.allowed(),
                objection.action()));
    }

    /** The rows of a table with line breaks and repeated blanks in a cell as one blank, as names of columns are compared. */
    private record OneLineCells(TableRows rows) implements TableRows {
        @Override
        public Optional<CsvRows.CsvRow> next() throws IOException {
            return rows.next()
                    .map(row -> new CsvRows.CsvRow(
                            row.row(),
                            row.cells().stream()
                                    .map(cell -> cell.strip().replaceAll("\\s+", " "))
                                    .toList()));
        }

        @Override
        public long bytesRead() {
            return rows.bytesRead();
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
