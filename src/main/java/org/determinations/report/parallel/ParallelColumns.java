package org.determinations.report.parallel;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.determinations.model.parallel.Agreement;
import org.determinations.model.parallel.ParallelLine;
import org.determinations.model.parallel.ParallelReport;
import org.determinations.model.parallel.UnusedAcceptance;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;

/** The columns of a comparison with another table. The CSV file that they make is a file of accepted differences once reasons are in it. */
final class ParallelColumns {
    static final Columns<ParallelLine> LINES = Columns.of(
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    line -> line.unit().digits()),
            Column.text(Forms.DISTRICT_NAME, "as the run has it; empty where it does not have it", ParallelLine::name),
            Column.text(
                    ColumnForm.of("column", 18, CellKind.TEXT),
                    "column of `determinations.csv`; `district_code` for a district that is not on both sides once",
                    ParallelLine::column),
            Column.text(
                    new ColumnForm("ours", "The run", 24, CellKind.PROSE),
                    "the run's value; empty where it says nothing",
                    ParallelLine::ours),
            Column.text(
                    new ColumnForm("theirs", "The file", 24, CellKind.PROSE),
                    "the file's value as it stands; empty where it says nothing",
                    ParallelLine::theirs),
            Column.oneOf(
                    new ColumnForm("agreement", "How they stand", 20, CellKind.TEXT),
                    Arrays.stream(Agreement.values()).map(Agreement::words).toList(),
                    "how they stand to each other",
                    line -> line.agreement().words()),
            Column.text(
                    Forms.REASON,
                    "why the difference is accepted; empty where nobody accepted it",
                    ParallelLine::reason),
            Column.text(Forms.NOTE, "what else is to be known; mostly empty", ParallelLine::note),
            Column.of(
                    ColumnForm.of("file_row", 9, CellKind.ROW),
                    ColumnType.WHOLE,
                    "row of the file as a spreadsheet shows it; empty where it has none",
                    line -> line.row() == 0 ? "" : Integer.toString(line.row())));

    static final Columns<Tally> TALLIES = Columns.of(
            Column.text(ColumnForm.of("column", 18, CellKind.TEXT), "column of `determinations.csv`", Tally::column),
            Column.text(
                    new ColumnForm("file_column", "Column of the file", 24, CellKind.PROSE),
                    "what the file's header calls it",
                    Tally::theirs),
            whole("compared", "districts on both sides, each once", Tally::compared),
            whole("equal", "of these where both say the same", Tally::equal),
            whole("both_blank", "of the equal ones where both say nothing", Tally::bothBlank),
            whole("different", "where they differ and nobody accepted it", Tally::different),
            whole("accepted", "where they differ and somebody accepted it", Tally::accepted));

    static final Columns<UnusedAcceptance> UNUSED = Columns.of(
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    unused -> unused.row().unit().digits()),
            Column.text(
                    ColumnForm.of("column", 18, CellKind.TEXT),
                    "column of `determinations.csv`",
                    unused -> unused.row().column()),
            Column.text(
                    Forms.REASON,
                    "the reason that was given",
                    unused -> unused.row().reason()),
            Column.text(
                    new ColumnForm("why_not", "Why it accepts nothing", 36, CellKind.PROSE),
                    "why the row accepts nothing",
                    UnusedAcceptance::why),
            Column.of(
                    new ColumnForm("row", "Row", 7, CellKind.ROW),
                    ColumnType.WHOLE,
                    "row of the file of accepted differences",
                    unused -> Integer.toString(unused.row().row())));

    /** How a column stands over all districts. */
    record Tally(String column, String theirs, List<ParallelLine> lines) {

        static List<Tally> of(ParallelReport report) {
            return report.table().columns().stream()
                    .map(column -> new Tally(
                            column.name(),
                            column.theirs(),
                            report.lines().stream()
                                    .filter(line -> line.column().equals(column.name()))
                                    .toList()))
                    .toList();
        }

        int compared() {
            return lines.size();
        }

        int equal() {
            return count(Agreement.EQUAL);
        }

        int bothBlank() {
            return Math.toIntExact(lines.stream()
                    .filter(line ->
                            line.agreement() == Agreement.EQUAL && line.ours().isBlank())
                    .count());
        }

        int different() {
            return count(Agreement.DIFFERENT);
        }

        int accepted() {
            return count(Agreement.ACCEPTED);
        }

        private int count(Agreement agreement) {
            return Math.toIntExact(
                    lines.stream().filter(line -> line.agreement() == agreement).count());
        }
    }

    private ParallelColumns() {}

    private static Column<Tally> whole(String name, String meaning, ToIntFunction<Tally> value) {
        return Column.of(
                ColumnForm.of(name, 11, CellKind.WHOLE),
                ColumnType.WHOLE,
                meaning,
                tally -> Integer.toString(value.applyAsInt(tally)));
    }
}
