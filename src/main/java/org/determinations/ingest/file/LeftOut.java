package org.determinations.ingest.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.issue.SourceRef;

/** Says once for each file what its contract leaves out, and what of a workbook is not seen as it is read. */
final class LeftOut {
    private static final int MOST_SHOWN = 10;

    private LeftOut() {}

    /** The file with notes IN-073 and IN-074; it is read once to its end where that needs to be known. */
    static RecognisedFile noted(RecognisedFile file, List<String> ignoredColumns) throws IOException {
        RecognisedFile noted = ignoredColumns.isEmpty()
                ? file
                : file.noting(note(
                        file,
                        "columns are not read, as the contract says",
                        shown(ignoredColumns) + ": " + ignoredColumns.size() + " of " + file.width() + " columns"));
        return file.contract().form().choosesRows() || file.source().isWorkbook() ? rowsNoted(noted) : noted;
    }

    private static RecognisedFile rowsNoted(RecognisedFile file) throws IOException {
        RecognisedFile noted = file;
        Map<String, Integer> reasons = new LinkedHashMap<>();
        int rows = 0;
        RowShape shape = file.shape();
        MixedScales scales = new MixedScales(file);
        try (TableRows table = file.open()) {
            for (Optional<CsvRows.CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
                if (row.get().row() > file.headerRow()) {
                    rows++;
                    scales.see(row.get());
                    shape.leavesOut(row.get().cells()).ifPresent(why -> reasons.merge(why, 1, Integer::sum));
                }
            }
            for (Issue mixed : scales.issues()) {
                noted = noted.noting(mixed);
            }
            if (table instanceof WorkbookRows workbook) {
                for (Issue note : workbook.notes()) {
                    noted = noted.noting(note);
                }
            }
        }
        int out = reasons.values().stream().mapToInt(Integer::intValue).sum();
        return out == 0
                ? noted
                : noted.noting(note(
                        file,
                        "rows are left out, as the contract says",
                        out + " of " + rows + " rows: " + reasons(reasons)));
    }

    private static String reasons(Map<String, Integer> reasons) {
        List<String> most = reasons.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SHOWN)
                .map(e -> Quote.of(e.getKey()) + " (" + e.getValue() + ")")
                .collect(Collectors.toCollection(ArrayList::new));
        if (reasons.size() > MOST_SHOWN) {
            most.add("and " + (reasons.size() - MOST_SHOWN) + " other reasons");
        }
        return String.join(", ", most);
    }

    private static String shown(List<String> columns) {
        String first = columns.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return columns.size() > MOST_SHOWN ? first + " and others" : first;
    }

    private static Issue note(RecognisedFile file, String wrong, String found) {
        return Issue.of(
                IssueCode.LEFT_OUT_BY_CONTRACT,
                SourceRef.ofFile(file.name()),
                wrong,
                found,
                "",
                "Nothing to do, if that is what " + file.contract().id() + " is meant to leave out.");
    }
}
