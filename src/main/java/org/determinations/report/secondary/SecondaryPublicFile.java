package org.determinations.report.secondary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.model.ExactRatio;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountPlace;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.StateComparison;
import org.determinations.report.chart.SecondaryWords;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.DistrictFindings;
import org.determinations.report.dossier.PublicMeasure;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.DataTable;
import org.determinations.suppression.PublicShare;
import org.determinations.suppression.SuppressedTable;

/** What the public is given: measures and counts, each withheld where a student could be told from it. */
public final class SecondaryPublicFile {
    public static final String NAME = "secondary-public.csv";
    public static final String COUNTS_NAME = "secondary-public-counts.csv";

    static final int PERCENT_PLACES = 1;

    public static final Columns<Row> COLUMNS = new Columns<>(of());

    public static final Columns<CountRow> COUNT_COLUMNS = Columns.of(
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    row -> row.place().subject().district().digits()),
            Column.text(
                    Forms.SCHOOL_YEAR,
                    "school year of the counts",
                    row -> row.place().subject().schoolYear().text()),
            Column.text(
                    ColumnForm.file("students_counted"),
                    "`ENROLLED`, `DISABLED`, `SCHOOL_AGE`, `SEPARATE`, `SEPARATE_SCHOOL`",
                    row -> row.place().students()),
            Column.text(
                    Forms.GROUP,
                    "`ALL`, an income or a racial group",
                    row -> row.place().group()),
            Column.text(ColumnForm.file("students"), "a whole number or `not shown`", CountRow::students));

    private final SecondaryReport analysis;
    private final PublicShare shares;

    SecondaryPublicFile(SecondaryReport analysis) {
        this.analysis = analysis;
        this.shares = new PublicShare(analysis.suppression(), PERCENT_PLACES);
    }

    /** A measure that may be published, and what of it may be shown. */
    record Row(
            MeasureResult result,
            Optional<Determination> district,
            boolean shown,
            Optional<String> focal,
            Optional<String> comparison,
            Optional<ExactRatio> rest,
            int places) {

        String figure(Function<RatioFigures, String> figure) {
            return text(shown ? result.figures().map(figure) : Optional.empty());
        }

        String ratio(ExactRatio ratio) {
            return SecondaryWords.ratio(ratio, places);
        }
    }

    /** A count, where it stands and what is printed of it. */
    record CountRow(CountPlace place, String students) {}

    private static List<Column<Row>> of() {
        List<Column<Row>> columns =
                new ArrayList<>(AnalyzedColumns.of(row -> row.result().subject(), Row::district));
        columns.addAll(measure());
        columns.add(
                Column.text(Forms.FOCAL_PERCENT, "`35.1%`, `>=95%`, `<=5%` or `not shown`", row -> text(row.focal())));
        columns.add(Column.text(Forms.COMPARISON_PERCENT, "the same", row -> text(row.comparison())));
        columns.add(Column.text(Forms.RATIO, "a number or `not shown`", row -> row.figure(f -> row.ratio(f.ratio()))));
        columns.add(Column.text(
                Forms.RATIO_LOW,
                "the same",
                row -> row.figure(f -> row.ratio(ExactRatio.of(f.interval().low())))));
        columns.add(Column.text(
                Forms.RATIO_HIGH,
                "the same, or `no upper limit`",
                row -> row.figure(f -> f.interval()
                        .high()
                        .map(high -> row.ratio(ExactRatio.of(high)))
                        .orElse("no upper limit"))));
        columns.add(Column.text(
                Forms.EXCESS_STUDENTS,
                "the same",
                row -> row.figure(f -> f.excess().decimal(0).toPlainString())));
        columns.add(Column.text(
                Forms.REST_OF_STATE_RATIO, "the same", row -> text(row.rest().map(row::ratio))));
        return columns;
    }

    private static List<Column<Row>> measure() {
        return List.of(
                Column.text(
                        Forms.MEASURE,
                        "as in the department's file",
                        row -> row.result().key().kind().code()),
                Column.text(
                        Forms.GROUP, "focal group", row -> row.result().key().groupCode()),
                Column.text(
                        Forms.STATUS,
                        "in words, or `not shown`",
                        row -> row.shown() ? row.result().statusWords() : PublicShare.NOT_SHOWN),
                Column.text(
                        Forms.METHOD,
                        "or `not shown`",
                        row -> row.shown() ? row.result().method().words() : PublicShare.NOT_SHOWN));
    }

    /** The row of names of the measures. */
    String heading() {
        return DataTable.of(COLUMNS, List.of()).in(analysis.shape()).csv();
    }

    /** The rows of one district: one a measure of the newest school year. */
    String rows(Determination district, DistrictFindings findings) {
        return DataTable.of(
                        COLUMNS,
                        findings.publicMeasures().stream()
                                .map(measure -> row(district, measure))
                                .toList())
                .in(analysis.shape())
                .csvRows();
    }

    /** The row of names of the counts. */
    static String headingOfCounts() {
        return DataTable.of(COUNT_COLUMNS, List.of()).csv();
    }

    /** The rows of one district: one a count, by kind of students and group. */
    static String rowsOfCounts(SuppressedTable table) {
        return DataTable.of(
                        COUNT_COLUMNS,
                        table.cells().stream()
                                .sorted(Comparator.comparing(CountCell::id))
                                .map(cell -> countRow(table, cell))
                                .toList())
                .csvRows();
    }

    private static CountRow countRow(SuppressedTable table, CountCell cell) {
        return new CountRow(
                cell.place().orElseThrow(),
                table.shown(cell).map(String::valueOf).orElse(PublicShare.NOT_SHOWN));
    }

    private Row row(Determination district, PublicMeasure measure) {
        MeasureResult result = measure.result();
        boolean besideState = analysis.drawing().besideState().contains(result.key());
        boolean shown = measure.shown() && (besideState || result.method() != RatioMethod.ALTERNATE_RISK_RATIO);
        boolean compared = shown && result.method() == RatioMethod.RISK_RATIO;
        return new Row(
                result,
                Optional.of(district),
                shown,
                share(result.input().map(MeasureInput::focal).filter(focal -> shown)),
                share(result.input().map(MeasureInput::comparison).filter(others -> compared)),
                result.state().filter(state -> shown && besideState).flatMap(StateComparison::restRatio),
                analysis.places());
    }

    private Optional<String> share(Optional<OutcomeCount> count) {
        return count.map(shares::text);
    }

    private static String text(Optional<String> value) {
        return value.orElse(PublicShare.NOT_SHOWN);
    }
}
