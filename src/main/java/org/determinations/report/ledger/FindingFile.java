package org.determinations.report.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.followthrough.FindingStanding;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.DataTable;

/**
 * The findings of the ledger on a day in the layout of review findings, for a run to read. The day of correction stands as
 * printed or not at all: what the ledger computes is no printed day.
 */
public final class FindingFile {
    private static final Columns<FindingStanding> COLUMNS = Columns.of(
            Column.text(ColumnForm.file("finding_id"), "the finding", FindingStanding::findingId),
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    of -> of.statement().district().digits()),
            Column.text(
                    Forms.DISTRICT_NAME,
                    "as its file has it",
                    of -> of.statement().districtName()),
            Column.text(
                    ColumnForm.file("source"),
                    "where it comes from",
                    of -> of.statement().source().name()),
            day(
                    "report_date",
                    "day of the written notice",
                    of -> Optional.of(of.statement().noticeOn())),
            Column.text(
                    ColumnForm.file("criterion"),
                    "as printed",
                    of -> of.statement().report().criterion()),
            Column.text(
                    ColumnForm.file("rating"),
                    "as printed",
                    of -> of.statement().report().rating()),
            day("correction_due_on", "as printed", of -> of.statement().days().dueOn()),
            day("corrected_on", "day of the second proof", of -> of.correction().correctedOn()),
            day("verified_on", "day of its closing", of -> of.correction().closedOn()),
            day("entered_on", "as its file has it", of -> of.statement().days().enteredOn()));

    private FindingFile() {}

    /** The file, findings in the order given. */
    public static String text(List<FindingStanding> standings) {
        return DataTable.of(COLUMNS, standings).csv();
    }

    static <R> Column<R> day(String name, String meaning, Function<R, Optional<LocalDate>> value) {
        return Column.of(
                ColumnForm.file(name),
                ColumnType.DAY,
                meaning,
                row -> value.apply(row).map(LocalDate::toString).orElse(""));
    }
}
