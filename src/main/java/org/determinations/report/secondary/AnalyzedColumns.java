package org.determinations.report.secondary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Forms;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.result.BasisColumns;

/** Whose measure, and of which school year: the columns that begin the tables of measures. */
final class AnalyzedColumns {
    private AnalyzedColumns() {}

    /**
     * The columns.
     *
     * @param district as officially determined; empty when it is not
     */
    static <R> List<Column<R>> of(Function<R, MeasureSubject> subject, Function<R, Optional<Determination>> district) {
        return List.of(
                Column.of(
                        Forms.DISTRICT_CODE,
                        ColumnType.DISTRICT,
                        "the district",
                        row -> subject.apply(row).district().digits()),
                Column.text(
                        Forms.DISTRICT_NAME,
                        "as officially determined",
                        row -> FormulaGuard.neutral(
                                district.apply(row).map(Determination::name).orElse(""))),
                Column.<R>text(
                                BasisColumns.BASIS.form(),
                                "the released official one",
                                row -> district.apply(row)
                                        .map(BasisColumns.BASIS::cell)
                                        .orElse(""))
                        .fileOnly(),
                Column.text(
                        Forms.SCHOOL_YEAR,
                        "school year of the counts",
                        row -> subject.apply(row).schoolYear().text()));
    }
}
