package org.determinations.report.federal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.federal.FederalLayout.FederalColumn;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Words;
import org.determinations.report.ledger.FindingReport;

/**
 * The tables of a report to the federal office, before they are files.
 *
 * @param determinations in the office's layout
 * @param districts the same to read, and what is open
 * @param indicators of the state plan, over all districts
 * @param eighteen Indicator 18
 */
public record FederalTables(DataTable determinations, DataTable districts, DataTable indicators, DataTable eighteen) {
    public static final String DISTRICTS = "districts.csv";
    public static final String INDICATORS = "state-plan-indicators.csv";
    public static final String EIGHTEEN = "indicator-18.csv";

    /** The columns of {@code state-plan-indicators.csv}. */
    public static final Columns<StatePlanRow> INDICATOR_COLUMNS = StatePlanRow.COLUMNS;

    /** The columns of {@code districts.csv}. */
    public static final Columns<FederalDistrict> DISTRICT_COLUMNS = Columns.of(
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    of -> of.row().own().district().digits()),
            Column.text(
                    Forms.DISTRICT_NAME, "as published", of -> of.row().own().name()),
            Column.text(
                    Forms.CATEGORY,
                    "final determination category of the policy; empty when undetermined",
                    of -> Words.code(of.row().own().category())),
            Column.text(Forms.CATEGORY_NAME, "its name", FederalDistrict::name),
            Column.text(
                    ColumnForm.file("federal_category"),
                    "what the office's file has for it; empty where it has nothing",
                    of -> of.row().category().map(category -> category.value()).orElse("")),
            Column.oneOf(
                    ColumnForm.file("local_effort"),
                    Stream.of(LocalEffort.Answer.values())
                            .map(LocalEffort.Answer::word)
                            .toList(),
                    "whether the category lets local effort be reduced, 34 CFR 300.608(a), as letters and local-effort.csv say it; other"
                            + " conditions stand beside it; empty when undetermined or where no table says it",
                    of -> of.effort().map(LocalEffort.Answer::word).orElse("")),
            Column.text(
                    ColumnForm.file("to_complete"),
                    "why a person must complete the office's file; empty where it is complete",
                    of -> of.row().open()));

    /**
     * A district with the name of its category.
     *
     * @param effort what that name says of local effort; empty when undetermined or where no table says it
     */
    public record FederalDistrict(FederalRow row, String name, Optional<LocalEffort.Answer> effort) {
        private static FederalDistrict of(FederalReport report, FederalRow row) {
            String name = FederalRow.name(report, row);
            return new FederalDistrict(
                    row,
                    name,
                    Optional.of(name)
                            .filter(of -> !of.isEmpty() && report.effort().isInForce())
                            .map(report.effort()::of));
        }
    }

    /** Of everything that is told. */
    public static FederalTables of(FederalReport report) {
        List<FederalRow> rows = FederalRow.of(report);
        return new FederalTables(
                DataTable.of(layout(report), rows),
                DataTable.of(
                        DISTRICT_COLUMNS,
                        rows.stream()
                                .map(row -> FederalDistrict.of(report, row))
                                .toList()),
                DataTable.of(INDICATOR_COLUMNS, StatePlanRow.of(report.indicators())),
                DataTable.of(FindingReport.INDICATOR_COLUMNS, report.eighteen().figures()));
    }

    private static Columns<FederalRow> layout(FederalReport report) {
        return new Columns<>(report.layout().columns().stream()
                .map(column -> Column.<FederalRow>text(
                        ColumnForm.file(column.name()), column.value().word(), row -> cell(report, column, row)))
                .toList());
    }

    private static String cell(FederalReport report, FederalColumn column, FederalRow row) {
        return switch (column.value()) {
            case RECORD_NUMBER -> Integer.toString(row.record());
            case STATE_CODE -> report.stateCode().orElse("");
            case TEXT -> column.text();
            case UNIT_CODE -> row.own().district().digits();
            case UNIT_NAME -> row.own().name();
            case CATEGORY -> row.category().map(category -> category.value()).orElse("");
            case CYCLE -> report.results().run().cycle().text();
        };
    }
}
