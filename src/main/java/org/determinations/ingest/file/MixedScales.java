package org.determinations.ingest.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.issue.SourceRef;
import org.determinations.model.ColumnType;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.MeasureFactKind;
import org.determinations.model.layout.CellKind;
import org.determinations.model.layout.PercentForm;

/**
 * Columns of a sheet in which some numbers are shown with a percent sign and others between 0 and 1 without one: 0.75 beside 95.3 %
 * may be 75 percent, and is read as 0.75. IN-058, one for each column, and where rows say which measure or indicator they are of, for
 * each of these; every cell counts as it is read. One per file; told of its rows, then asked.
 */
final class MixedScales {
    private static final Set<ColumnType> SHARES =
            EnumSet.of(ColumnType.PERCENT, ColumnType.REPORTED_VALUE, ColumnType.MEASURE_VALUE);
    private static final Set<String> NAMING = Set.of(MeasureFactKind.MEASURE, FileFields.INDICATOR);

    private final RecognisedFile file;
    private final List<ResolvedColumn> columns;
    private final List<ResolvedColumn> naming;
    private final Map<String, Numbers> seen = new LinkedHashMap<>();

    /** The numbers of one column, and of one measure where rows name it. */
    private static final class Numbers {
        private final ResolvedColumn column;
        private String signed = "";
        private String firstBare = "";
        private int bare;

        Numbers(ResolvedColumn column) {
            this.column = column;
        }

        void add(String number, CellKind kind, int row) {
            if (kind == CellKind.PERCENTAGE) {
                signed = signed.isEmpty() ? number : signed;
            } else if (kind == CellKind.NUMBER && isBroken(number)) {
                firstBare = bare == 0 ? ResolvedColumn.letters(column.position()) + row : firstBare;
                bare++;
            }
        }
    }

    MixedScales(RecognisedFile file) {
        this.file = file;
        this.columns = file.columns().stream()
                .filter(c -> c.column().isRead() && SHARES.contains(c.column().type()))
                .filter(c -> c.column().cell().percents() != PercentForm.FRACTION)
                .toList();
        this.naming = file.columns().stream()
                .filter(c -> NAMING.contains(c.column().field()))
                .toList();
    }

    void see(CsvRows.CsvRow row) {
        for (ResolvedColumn column : columns) {
            int at = column.position();
            CellKind kind = at < row.kinds().size() ? row.kinds().get(at) : CellKind.TEXT;
            if (kind != CellKind.TEXT) {
                seen.computeIfAbsent(at + named(row), key -> new Numbers(column))
                        .add(row.cells().get(at), kind, row.row());
            }
        }
    }

    private String named(CsvRows.CsvRow row) {
        StringBuilder named = new StringBuilder();
        naming.stream()
                .filter(column -> column.position() < row.cells().size())
                .forEach(column -> named.append('\n')
                        .append(row.cells().get(column.position()).strip()));
        return named.toString();
    }

    /** In the order in which they were met. */
    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        for (Numbers numbers : seen.values()) {
            if (!numbers.signed.isEmpty() && numbers.bare > 0) {
                issues.add(Issue.of(
                        IssueCode.SCALE_QUESTIONED,
                        SourceRef.ofFile(file.name()).at(numbers.column.label()),
                        "the column shows some numbers as percentages and others as numbers between 0 and 1",
                        Quote.of(numbers.signed + "%") + ", and " + numbers.bare
                                + (numbers.bare == 1 ? " cell" : " cells") + " without the sign, the first is "
                                + numbers.firstBare,
                        "one scale for what is the same",
                        "Give these cells the same format; until then each counts as the sheet shows it."));
            }
        }
        return issues;
    }

    private static boolean isBroken(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
    }
}
