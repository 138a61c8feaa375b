package org.determinations.report.result;

import java.util.List;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunReport;
import org.determinations.report.column.Audience;
import org.determinations.report.column.Columns;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.FormulaGuard;

/**
 * The file for machines: one row per district of the run, by code, values as given but for a cell that a spreadsheet would
 * run, since people open this file too. Only the last columns say where the level was read; everything before them is the
 * same for the same facts from other files.
 */
public final class DeterminationsFile {
    public static final String NAME = "determinations.csv";
    public static final Columns<DeterminationRow> COLUMNS = DeterminationColumns.of(Audience.DEPARTMENT);

    private DeterminationsFile() {}

    /** The cells of one district, in the order of the columns. */
    public static List<String> cells(Determination determination, ExplanationContext context) {
        return COLUMNS.cells(DeterminationRow.of(determination, context));
    }

    public static String render(RunReport runReport, FormulaGuard guard) {
        return guard.table(NAME, table(runReport)).csv();
    }

    /** The values unchanged; files for people neutralise them first. */
    public static DataTable table(RunReport runReport) {
        ExplanationContext context = ExplanationContext.of(runReport);
        return DataTable.of(
                        COLUMNS,
                        runReport.determinations().stream()
                                .map(d -> DeterminationRow.of(d, context))
                                .toList())
                .in(context.shape());
    }
}
