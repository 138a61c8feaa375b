package org.determinations.ingest.file;

import java.util.ArrayList;
import java.util.List;
import org.determinations.ingest.cell.Characters;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.issue.SourceRef;
import org.determinations.model.fact.FileKind;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.layout.TableForm;

/**
 * Lines above a header that a spreadsheet or a person put there: a title, a note that begins with a number sign, {@code sep=,}.
 * They are passed over and listed; a line that may hold data is never passed over.
 */
final class TitleLines {
    /** Rows looked at for a header below lines that no layout has. */
    static final int DEEPEST = 20;

    private static final int MOST_CELLS = 2;

    private TitleLines() {}

    /**
     * What is said of the lines up to the header.
     *
     * @param file path relative to the cycle folder
     */
    record Notes(String file, List<Issue> issues) {}

    /** Whether each of the rows is such a line and cannot be a row of data. */
    static boolean areTitles(List<CsvRows.CsvRow> above, CodeForm codes) {
        return above.stream().allMatch(row -> isTitle(row, codes));
    }

    /** The rows from the first that is no such line on, where there is one that is wider than any; else all of them. */
    static List<CsvRows.CsvRow> below(List<CsvRows.CsvRow> rows, CodeForm codes) {
        int first = 0;
        while (first < rows.size() && isTitle(rows.get(first), codes)) {
            first++;
        }
        boolean wider = rows.stream().skip(first).anyMatch(row -> texts(row).size() > MOST_CELLS);
        return wider ? rows.subList(first, rows.size()) : rows;
    }

    private static List<String> texts(CsvRows.CsvRow row) {
        return row.cells().stream().filter(c -> !c.isBlank()).toList();
    }

    private static boolean isTitle(CsvRows.CsvRow row, CodeForm codes) {
        List<String> texts = texts(row);
        boolean note = row.cells().get(0).startsWith("#");
        return note || texts.size() <= MOST_CELLS && texts.stream().noneMatch(c -> codes.mayBeCode(c.strip()));
    }

    /**
     * IN-055 and IN-056: what was passed over or read as something else up to the header.
     *
     * @param rows with text, from the first to the header
     */
    static Notes notes(String name, HeaderFit fit, List<CsvRows.CsvRow> rows, int byteOrderMarks) {
        CsvRows.CsvRow header = rows.get(rows.size() - 1);
        List<CsvRows.CsvRow> above = rows.subList(0, rows.size() - 1);
        List<Issue> notes = new ArrayList<>();
        String unseen = String.join(
                ", ",
                header.cells().stream()
                        .map(Characters::readAsOthers)
                        .filter(names -> !names.isEmpty())
                        .distinct()
                        .toList());
        if (!unseen.isEmpty()) {
            notes.add(note(
                    IssueCode.CHARACTERS_READ,
                    SourceRef.ofRow(name, fit.row()),
                    "look-alike or invisible characters in the header are read as plain ones",
                    unseen));
        }
        if (byteOrderMarks > 1) {
            notes.add(note(
                    IssueCode.CHARACTERS_READ,
                    SourceRef.ofFile(name),
                    "the file begins with more than one byte order mark; all are skipped",
                    byteOrderMarks + " times U+FEFF"));
        }
        if (fit.isDeep() && !above.isEmpty()) {
            notes.add(note(
                    IssueCode.LINES_PASSED_OVER,
                    SourceRef.ofRow(name, fit.row()),
                    "the header is in line " + fit.row() + "; the lines above it are skipped",
                    shown(above, fit.contract().kind())));
        }
        return new Notes(name, notes);
    }

    /** IN-055: a file in another encoding than its contract says. */
    static Issue otherEncoding(String name, TableForm said, TableForm written) {
        return note(
                IssueCode.CHARACTERS_READ,
                SourceRef.ofFile(name),
                "the file is read as " + written.encoding().word() + ", which its characters are; its contract says "
                        + said.encoding().word(),
                "");
    }

    /** A line of a file about students is not shown. */
    private static String shown(List<CsvRows.CsvRow> above, FileKind kind) {
        return String.join(
                ", ",
                above.stream()
                        .map(row -> "line " + row.row()
                                + (kind == FileKind.STUDENT_RECORDS
                                        ? ""
                                        : " " + Quote.of(String.join(",", row.cells()))))
                        .toList());
    }

    private static Issue note(IssueCode code, SourceRef where, String wrong, String found) {
        return Issue.of(code, where, wrong, found, "", "Nothing to do.");
    }
}
