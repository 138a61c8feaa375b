package org.determinations.ingest.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.issue.SourceRef;
import org.determinations.model.ColumnType;
import org.determinations.model.layout.CellKind;
import org.determinations.model.layout.PercentForm;

/**
 * Columns of a sheet in which some numbers are shown with a percent sign and others between 0 and 1 without one: 0.75 beside 95.3 %
 * may be 75 percent, and is read as 0.75. IN-058, one for each column; every cell counts as it is read. One per file; told of its
 * rows, then asked.
 */
final class MixedScales {
    private static final Set<ColumnType> SHARES =
            EnumSet.of(ColumnType.PERCENT, ColumnType.REPORTED_VALUE, ColumnType.MEASURE_VALUE);

    private final RecognisedFile file;
    private final List<ResolvedColumn> columns;
    private final Map<Integer, String> signed = new TreeMap<>();
    private final Map<Integer, String> bare = new TreeMap<>();
    private final Map<Integer, Integer> bareCells = new TreeMap<>();

    MixedScales(RecognisedFile file) {
        this.file = file;
        this.columns = file.columns().stream()
                .filter(c -> c.column().isRead() && SHARES.contains(c.column().type()))
                .filter(c -> c.column().cell().percents() != PercentForm.FRACTION)
                .toList();
    }

    void see(CsvRows.CsvRow row) {
        for (ResolvedColumn column : columns) {
            int at = column.position();
            CellKind kind = at < row.kinds().size() ? row.kinds().get(at) : CellKind.TEXT;
            if (kind == CellKind.PERCENTAGE) {
                signed.putIfAbsent(at, row.cells().get(at));
            } else if (kind == CellKind.NUMBER && isBroken(row.cells().get(at))) {
                bare.putIfAbsent(at, ResolvedColumn.letters(at) + row.row());
                bareCells.merge(at, 1, Integer::sum);
            }
        }
    }

    /** In the order of the columns. */
    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        for (ResolvedColumn column : columns) {
            int at = column.position();
            if (signed.containsKey(at) && bare.containsKey(at)) {
                int cells = bareCells.getOrDefault(at, 0);
                issues.add(
                        Issue.of(
                                IssueCode.SCALE_QUESTIONED,
                                SourceRef.ofFile(file.name()).at(column.label()),
                                "the column shows some numbers as percentages and others as numbers between 0 and 1",
                                Quote.of(signed.get(at) + "%") + ", and " + cells + (cells == 1 ? " cell" : " cells")
                                        + " without the sign, the first is " + bare.get(at),
                                "one scale in a column",
                                "Give every cell of the column the same format; until then each counts as the sheet shows it."));
            }
        }
        return issues;
    }

    private static boolean isBroken(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
    }
}
