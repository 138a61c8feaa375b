package org.determinations.report.trial;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.DataTable;

/** The table of a trial: one row for each district of the run, also for one that stays. Each row says that it is of a trial. */
public final class TrialColumns {
    private TrialColumns() {}

    /** A district with the trial that it is in. */
    public record Row(TrialReport trial, TrialUnit unit) {}

    public static final Columns<Row> COLUMNS = Columns.of(
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    row -> row.unit().code().digits()),
            Column.text(
                    Forms.DISTRICT_NAME, "as the run has it", row -> row.unit().name()),
            Column.text(
                    ColumnForm.file("trial_policy"),
                    "the policy that is tried: what the row says is a trial, and no determination",
                    row -> row.trial().head().tried().id()),
            Column.of(
                    ColumnForm.file("trial_policy_sha256"),
                    ColumnType.HASH,
                    "of the files of that policy",
                    row -> row.trial().head().tried().hash()),
            Column.of(
                    ColumnForm.file("run"),
                    ColumnType.WHOLE,
                    "number of the run whose data and result are the old side",
                    row -> Integer.toString(row.trial().head().run().number())),
            Column.text(
                    ColumnForm.file("old_category"),
                    "what the run says, or `undetermined`",
                    row -> row.unit().before().shown()),
            Column.text(
                    ColumnForm.file("old_basis"),
                    "what the old category follows from",
                    row -> row.unit().before().basis()),
            Column.text(
                    ColumnForm.file("trial_category"),
                    "what the policy that is tried would say, or `undetermined`",
                    row -> row.unit().after().shown()),
            Column.text(
                    ColumnForm.file("trial_basis"),
                    "what the tried category follows from",
                    row -> row.unit().after().basis()),
            Column.oneOf(
                    ColumnForm.file("direction"),
                    Arrays.stream(TrialMove.values()).map(TrialMove::word).toList(),
                    "by the order of the policy that is tried",
                    row -> row.unit().move().word()),
            Column.text(
                    ColumnForm.file("gave"),
                    "row and steps that gave the tried category; empty for a district that stays",
                    row -> gave(row.unit())),
            Column.text(
                    ColumnForm.file("sections"),
                    "sections of the pack that moved it, in pack order; empty where that was not looked at",
                    row -> String.join("; ", row.unit().sections())),
            Column.text(
                    ColumnForm.file("distance"),
                    "from the value to the nearest cut of the tried policy; empty where nothing is compared with one, and for a"
                            + " district that stays",
                    row -> row.unit().why().cut().map(TrialSaying::cut).orElse("")),
            Column.text(
                    ColumnForm.file("back"),
                    "the nearest single fact that alone would give the old category again; empty for none",
                    row -> row.unit().why().back().map(TrialSaying::single).orElse("")),
            Column.text(
                    ColumnForm.file("lacks"),
                    "measures that the policy reads and of which no row says anything",
                    row -> String.join(", ", row.unit().lacks())));

    /** What gave the new category, in one line. */
    public static String gave(TrialUnit unit) {
        return unit.why().steps().stream()
                .map(step -> step.part() + ": " + step.gives() + " (" + step.row() + ")")
                .collect(Collectors.joining("; "));
    }

    /** By code; a cell that a spreadsheet would take for a formula is neutralized. */
    public static String csv(TrialReport trial) {
        return DataTable.of(
                        COLUMNS,
                        trial.units().stream().map(unit -> new Row(trial, unit)).toList())
                .neutral()
                .csv();
    }
}
