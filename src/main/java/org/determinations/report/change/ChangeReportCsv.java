package org.determinations.report.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.model.change.ChangeKind;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.change.FactMove;
import org.determinations.model.change.LevelsMove;
import org.determinations.model.result.DistrictResult;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.ChangeWords;
import org.determinations.report.form.CsvRows;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Words;

/** A change report for machines: one row per district of either run, by code, the unchanged ones too. */
public final class ChangeReportCsv {
    public static final Columns<Row> COLUMNS = Columns.of(
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    row -> row.own().district().digits()),
            Column.text(Forms.DISTRICT_NAME, "as published", row -> row.own().name()),
            Column.oneOf(
                    ColumnForm.of("change", 17, CellKind.TEXT),
                    Arrays.stream(ChangeKind.values()).map(Enum::name).toList(),
                    "what became of it",
                    row -> row.own().kind().name()),
            Column.text(
                    ColumnForm.file("from_category"),
                    "category of the earlier run; empty when undetermined or absent",
                    row -> category(row.own().before())),
            Column.text(
                    ColumnForm.of("from_label", 15, CellKind.TEXT),
                    "label of the earlier run",
                    row -> row.own().before().map(DistrictResult::label).orElse("")),
            Column.text(
                    ColumnForm.file("to_category"),
                    "category of the later run",
                    row -> category(row.own().after())),
            Column.text(
                    ColumnForm.of("to_label", 15, CellKind.TEXT),
                    "label of the later run",
                    row -> row.own().after().map(DistrictResult::label).orElse("")),
            Column.text(
                    ColumnForm.of("cause", 18, CellKind.PROSE),
                    "the one cause, or `several`; empty without a change",
                    row -> row.own().causeWords()),
            Column.text(
                    new ColumnForm("causes", "Causes with their rows", 50, CellKind.PROSE),
                    "each cause with what moved, separated by `|`",
                    row -> row.own().causes().stream().map(ChangeWords::cause).collect(Collectors.joining(" | "))),
            Column.text(
                    new ColumnForm("discrepancy_ids", "Discrepancies", 15, CellKind.PROSE),
                    "ids of the discrepancies behind it, separated by blanks",
                    row -> String.join(" ", ChangeWords.discrepancies(row.own()))),
            Column.text(
                    ColumnForm.file("from_rows"),
                    "rows of the earlier facts",
                    row -> String.join(" | ", ChangeWords.rows(row.own(), false))),
            Column.text(
                    ColumnForm.file("to_rows"),
                    "rows of the later facts",
                    row -> String.join(" | ", ChangeWords.rows(row.own(), true))),
            Column.of(
                    ColumnForm.of("near_move", 10, CellKind.TEXT),
                    ColumnType.YES_NO,
                    "whether a fact moved and the result did not",
                    row -> Words.yesNo(row.own().isNearMove())),
            Column.text(
                    ColumnForm.of("moved_facts", 28, CellKind.PROSE),
                    "facts that moved, separated by `|`",
                    row -> row.own().moves().stream().map(FactMove::name).collect(Collectors.joining(" | "))),
            Column.text(
                    new ColumnForm("levels_3_to_5", "Levels 3 to 5", 11, CellKind.TEXT),
                    "`entered` or `left` the {basis}s that the secondary analysis looks at; empty otherwise",
                    row -> levels(row.own().levels())),
            Column.text(
                    ColumnForm.of("review_list", 10, CellKind.TEXT),
                    "whether it joined or left the review list",
                    row -> ChangeWords.reviewList(row.own())),
            Column.of(
                    ColumnForm.file("from_run"),
                    ColumnType.WHOLE,
                    "number of the earlier run",
                    row -> Integer.toString(row.of().before().number())),
            Column.of(
                    ColumnForm.file("to_run"),
                    ColumnType.WHOLE,
                    "number of the later run",
                    row -> Integer.toString(row.of().after().number())));

    private ChangeReportCsv() {}

    /** A district and the report that it stands in. */
    record Row(DistrictChange own, ChangeReport of) {}

    public static String render(ChangeReport changes) {
        return table(changes).csv();
    }

    /** The same into a file that is open, row by row. */
    public static void write(CsvRows file, ChangeReport changes) {
        changes.districts().forEach(change -> file.addUnnoted(COLUMNS.cells(new Row(change, changes))));
    }

    /** The values unchanged; files for people neutralise them first. */
    public static DataTable table(ChangeReport changes) {
        return table(changes, change -> true);
    }

    /** Some of its rows. */
    public static DataTable table(ChangeReport changes, Predicate<DistrictChange> wanted) {
        return DataTable.of(
                COLUMNS,
                changes.districts().stream()
                        .filter(wanted)
                        .map(change -> new Row(change, changes))
                        .toList());
    }

    private static String levels(LevelsMove move) {
        return move == LevelsMove.NONE ? "" : move.name().toLowerCase(Locale.ROOT);
    }

    private static String category(Optional<DistrictResult> result) {
        return Words.code(result.flatMap(DistrictResult::category));
    }
}
