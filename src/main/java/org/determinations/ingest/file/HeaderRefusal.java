package org.determinations.ingest.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.fact.FileKind;
import org.determinations.model.layout.ContractColumn;
import org.determinations.model.layout.FileContract;
import org.determinations.model.layout.TableForm;

/** Words for a file whose structure is sound and whose header or rows are not what any contract says. */
final class HeaderRefusal {

    /** A word that begins with a digit, as no column name does. */
    private static final Pattern DATA = Pattern.compile("(?<![\\p{L}\\p{N}_])[0-9]");

    private HeaderRefusal() {}

    /** IN-001: nothing but blank rows. */
    static Issue noText(String name) {
        return Issue.of(
                IssueCode.EMPTY_FILE,
                SourceRef.ofFile(name),
                "the file holds only blank rows",
                "",
                "",
                "Export the file again, or remove it from the folder.");
    }

    /** IN-024: a header and nothing below it. */
    static Issue noRows(String name, HeaderFit fit) {
        return Issue.of(
                IssueCode.NO_ROWS,
                SourceRef.ofRow(name, fit.row()),
                "the file has the header of \"" + fit.contract().title() + "\" and no row below it",
                "",
                "at least one row",
                "Export the file again, or remove it from the folder.");
    }

    /** IN-004: a header of a known layout below lines that may be data. */
    static Issue notFirst(String name, HeaderFit fit) {
        int above = fit.row() - 1;
        return Issue.of(
                IssueCode.UNKNOWN_HEADER,
                SourceRef.ofRow(name, fit.row()),
                "the header of " + fit.contract().id() + " (" + fit.contract().title() + ") is in line " + fit.row()
                        + ", and the lines above it may be data",
                above == 1 ? "1 line above the header" : above + " lines above the header",
                "the header in the first line, below a title or a note at most",
                "Remove " + (above == 1 ? "line 1" : "lines 1 to " + above)
                        + ", or put the header into the first line.");
    }

    /** IN-004: the header of a known layout, with other signs between its cells than the layout has. */
    static Issue otherSigns(String name, HeaderFit fit, TableForm form) {
        TableForm said = fit.contract().form().table();
        return Issue.of(
                IssueCode.UNKNOWN_HEADER,
                SourceRef.ofRow(name, fit.row()),
                "the header is that of " + fit.contract().id() + " ("
                        + fit.contract().title() + "), whose cells are separated otherwise",
                "between the cells: " + form.separatorWord(),
                "between the cells: " + said.separatorWord() + "; encoding "
                        + said.encoding().word(),
                "Export the file as the contract says, or correct file: in the contract.");
    }

    /** IN-004: names the nearest layout and everything that keeps the header from fitting it. */
    static Issue of(
            String name, Optional<HeaderFit> nearest, List<FileContract> contracts, List<CsvRows.CsvRow> tried) {
        CsvRows.CsvRow first = tried.get(0);
        int row = nearest.map(HeaderFit::row).orElse(first.row());
        CsvRows.CsvRow header =
                tried.stream().filter(t -> t.row() == row).findFirst().orElse(first);
        if (nearest.filter(fit -> fit.columns().isEmpty()).isPresent() && looksLikeData(header)) {
            return noHeader(name, header, contracts);
        }
        String wrong = nearest.map(HeaderRefusal::words).orElse("no layout is known");
        return Issue.of(
                IssueCode.UNKNOWN_HEADER,
                SourceRef.ofRow(name, row),
                wrong,
                found(nearest, header, separator(tried)),
                allowed(nearest, contracts),
                (separator(tried).isEmpty()
                                ? "Correct the header row"
                                : "Export the file again with commas between its cells")
                        + ", or make a contract for this layout: contract draft FILE.");
    }

    /** The rows as they would be with the sign that seems to stand between their cells; as they are where it is a comma. */
    static List<CsvRows.CsvRow> split(List<CsvRows.CsvRow> rows) {
        String sign = sign(rows);
        return sign.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> new CsvRows.CsvRow(
                                row.row(),
                                Stream.of(String.join(",", row.cells()).split(sign, -1))
                                        .map(cell -> cell.replaceAll("^\"|\"$", ""))
                                        .toList()))
                        .toList();
    }

    /** A row of data may be about a student, so nothing of it is shown. */
    private static Issue noHeader(String name, CsvRows.CsvRow row, List<FileContract> contracts) {
        return Issue.of(
                IssueCode.NOT_A_HEADER,
                SourceRef.ofRow(name, row.row()),
                "no known layout has a column that the row names, and it may be a row of data: a word in it begins with a digit",
                "a row of " + row.cells().size() + (row.cells().size() == 1 ? " cell" : " cells")
                        + ", not shown because it may be about a student",
                "known layouts: " + layouts(contracts),
                "Add the header row where it is missing. If the row is the header of another layout, make a contract for it: contract draft FILE.");
    }

    /** A row that begins with a number sign is a note about the file, whatever numbers it has. */
    private static boolean looksLikeData(CsvRows.CsvRow row) {
        return !row.cells().get(0).startsWith("#")
                && row.cells().stream().anyMatch(cell -> DATA.matcher(cell).find());
    }

    private static String layouts(List<FileContract> contracts) {
        return contracts.stream().map(FileContract::id).sorted().collect(Collectors.joining(", "));
    }

    private static String words(HeaderFit fit) {
        if (!fit.isNear()) {
            return "the header fits no known layout, and no column of it is one of theirs";
        }
        return "the header fits no known layout; the nearest is "
                + fit.contract().id() + " (" + fit.contract().title() + ")";
    }

    private static String found(Optional<HeaderFit> nearest, CsvRows.CsvRow header, String separator) {
        List<String> parts = new ArrayList<>();
        if (nearest.isPresent()) {
            HeaderFit fit = nearest.get();
            if (fit.isNear() && !fit.missing().isEmpty()) {
                parts.add("missing: " + String.join(", ", fit.missing()));
            }
            if (!fit.unexpected().isEmpty()) {
                parts.add((fit.isNear() ? "unexpected: " : "columns: ") + unexpected(fit, header));
            }
            if (fit.isNear() && !fit.inOrder()) {
                parts.add("columns out of order");
            }
        }
        if (!separator.isEmpty()) {
            parts.add("cells separated by " + separator + " instead of commas");
        }
        return String.join("; ", parts);
    }

    /** Where the line break below a header of student records was lost, the first student stands in the header. */
    private static String unexpected(HeaderFit fit, CsvRows.CsvRow header) {
        int columns = fit.unexpected().size();
        return fit.contract().kind() == FileKind.STUDENT_RECORDS && looksLikeData(header)
                ? columns + (columns == 1 ? " column" : " columns") + ", not shown because they may be about a student"
                : String.join(", ", fit.unexpected());
    }

    private static String allowed(Optional<HeaderFit> nearest, List<FileContract> contracts) {
        return nearest.filter(HeaderFit::isNear)
                        .map(HeaderFit::contract)
                        .map(HeaderRefusal::columns)
                        .orElse("")
                + "known layouts: "
                + layouts(contracts);
    }

    private static String columns(FileContract contract) {
        StringBuilder text = new StringBuilder(contract.id()).append(" has ");
        text.append(String.join(", ", contract.requiredColumns()));
        if (!contract.optionalColumns().isEmpty()) {
            text.append(", and may have ").append(String.join(", ", contract.optionalColumns()));
        }
        text.append(contract.fixedOrder() ? ", in this order" : ", in any order");
        List<String> repeated = repeated(contract);
        if (!repeated.isEmpty()) {
            text.append("; repeated names: ").append(String.join(", ", repeated));
        }
        return text.append("; ").toString();
    }

    private static List<String> repeated(FileContract contract) {
        List<String> names =
                contract.columns().stream().map(ContractColumn::column).toList();
        return names.stream()
                .distinct()
                .filter(n -> names.indexOf(n) != names.lastIndexOf(n))
                .map(n -> n + " (" + names.stream().filter(n::equals).count() + " times)")
                .toList();
    }

    private static String separator(List<CsvRows.CsvRow> rows) {
        return switch (sign(rows)) {
            case ";" -> "semicolons";
            case "\t" -> "tabs";
            default -> "";
        };
    }

    /** The sign that stands in rows of one cell each; empty where a comma separates cells of any row. */
    private static String sign(List<CsvRows.CsvRow> rows) {
        List<String> lines =
                rows.stream().map(row -> String.join("", row.cells())).toList();
        return rows.stream().anyMatch(row -> row.cells().size() > 1)
                ? ""
                : Stream.of(";", "\t")
                        .filter(sign -> lines.stream().anyMatch(line -> line.contains(sign)))
                        .findFirst()
                        .orElse("");
    }
}
