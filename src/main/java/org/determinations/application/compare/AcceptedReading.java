package org.determinations.application.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.NamedTable;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.parallel.AcceptedDifference;
import org.determinations.model.parallel.ParallelReport;

/**
 * Reads a file of accepted differences: {@code district_code}, {@code column}, {@code reason} and, where a person keeps them,
 * {@code ours} and {@code theirs}. The CSV file that a comparison prints is one, once reasons are filled in.
 *
 * @param file its name, hash and rows
 */
record AcceptedReading(ParallelReport.AcceptedFile file, List<AcceptedDifference> rows) {
    private static final String UNIT = "district_code";
    private static final String COLUMN = "column";
    private static final String REASON = "reason";
    private static final List<String> NEEDED = List.of(UNIT, COLUMN, REASON);

    AcceptedReading {
        rows = List.copyOf(rows);
    }

    /**
     * The file that was named, else the one beside the table, {@code last-year.accepted.csv} for {@code last-year.xlsx}; empty when
     * none was named and none is there. Refused with IN-090 for another header and with every IN-006 and IN-092 of its rows.
     *
     * @param known columns of the run
     */
    static Optional<AcceptedReading> read(ParallelQuestion question, CodeForm codes, List<String> known) {
        Path beside = beside(question.file());
        Optional<Path> file =
                question.accepted().or(() -> Files.isRegularFile(beside) ? Optional.of(beside) : Optional.empty());
        return file.map(path -> read(NamedTable.read(path, NEEDED, Optional.empty()), codes, known));
    }

    /** Where it is kept. */
    static Path beside(Path table) {
        String name = String.valueOf(table.getFileName());
        int ending = name.lastIndexOf('.');
        return table.resolveSibling((ending > 0 ? name.substring(0, ending) : name) + ".accepted.csv");
    }

    private static AcceptedReading read(NamedTable table, CodeForm codes, List<String> known) {
        List<Issue> refused = new ArrayList<>(table.issues());
        List<AcceptedDifference> rows = new ArrayList<>();
        int withoutReason = 0;
        for (CsvRows.CsvRow row : table.rows()) {
            String reason = table.cell(row, REASON);
            if (reason.isEmpty()) {
                withoutReason++;
            } else {
                row(table, row, codes, known, refused).ifPresent(rows::add);
            }
        }
        if (!refused.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, refused);
        }
        return new AcceptedReading(
                new ParallelReport.AcceptedFile(table.file(), table.sha256(), rows.size(), withoutReason), rows);
    }

    private static Optional<AcceptedDifference> row(
            NamedTable table, CsvRows.CsvRow row, CodeForm codes, List<String> known, List<Issue> refused) {
        String code = OutsideReading.own(table.cell(row, UNIT));
        String column = table.cell(row, COLUMN);
        Optional<DistrictCode> unit = codes.parse(code);
        if (unit.isEmpty()) {
            refused.add(issue(table, row, UNIT, code, codes.words().allowed()));
        }
        if (!known.contains(column)) {
            refused.add(issue(table, row, COLUMN, column, String.join(", ", known)));
        }
        return unit.filter(of -> known.contains(column))
                .map(of -> new AcceptedDifference(
                        row.row(),
                        of,
                        column,
                        value(table, row, "ours"),
                        value(table, row, "theirs"),
                        OutsideReading.own(table.cell(row, REASON))));
    }

    private static Optional<String> value(NamedTable table, CsvRows.CsvRow row, String column) {
        return table.has(column) ? Optional.of(OutsideReading.own(table.cell(row, column))) : Optional.empty();
    }

    private static Issue issue(NamedTable table, CsvRows.CsvRow row, String column, String found, String allowed) {
        return Issue.of(
                IssueCode.ACCEPTANCE_UNUSABLE,
                SourceRef.ofRow(table.file(), row.row()).at(column),
                "it is not clear which difference the row accepts",
                Quote.of(found),
                allowed,
                "Correct the row, or take its reason away.");
    }
}
