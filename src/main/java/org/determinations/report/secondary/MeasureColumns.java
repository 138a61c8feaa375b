package org.determinations.report.secondary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.ExactRatio;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.SchoolYear;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.MeasureEvidence;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.Persistence;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.Sensitivity;
import org.determinations.model.secondary.StateComparison;
import org.determinations.model.secondary.YearSeries;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.Words;

/** The columns of measures, with all their counts: for the department and the districts themselves. Confidential. */
public final class MeasureColumns {
    private static final int RATIO_PLACES = 8;
    private static final int PERCENT_PLACES = 4;

    /** Of the files. */
    public static final Columns<Row> ALL = all();

    /** Of the sheet, which begins with the result and ends with its reason. */
    public static final Columns<Row> SHEET = ALL.before("status", "decides")
            .before("state_ratio", "excess_students")
            .last("reason");

    private MeasureColumns() {}

    /**
     * A measure and what is printed beside it.
     *
     * @param district as officially determined; empty when it is not
     * @param years how the years look together; in the newest school year only
     */
    record Row(MeasureResult result, Optional<Determination> district, Optional<YearSeries> years) {}

    private static Columns<Row> all() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.addAll(AnalyzedColumns.of(row -> row.result().subject(), Row::district));
        columns.addAll(key());
        columns.addAll(judgement());
        columns.addAll(counts());
        columns.addAll(figures());
        columns.addAll(state());
        columns.addAll(evidence());
        columns.addAll(years());
        return new Columns<>(columns);
    }

    private static List<Column<Row>> key() {
        return List.of(
                Column.oneOf(
                        Forms.QUESTION,
                        Arrays.stream(MeasureQuestion.values()).map(Enum::name).toList(),
                        "which question the measure belongs to",
                        row -> row.result().key().kind().question().name()),
                Column.text(
                        Forms.MEASURE,
                        "`A1` to `B2-adj-disability`",
                        row -> row.result().key().kind().code()),
                Column.text(
                        Forms.GROUP,
                        "focal group: `LOW_INCOME`, `HISPANIC`, `HISPANIC+LOW_INCOME`",
                        row -> row.result().key().groupCode()),
                Column.text(
                        ColumnForm.file("slice"),
                        "grade span or disability category; empty for all",
                        row -> row.result().key().sliceCode()),
                Column.of(
                        ColumnForm.of("decides", 8, CellKind.TEXT),
                        ColumnType.YES_NO,
                        "whether the measure decides its question or only informs",
                        row -> Words.yesNo(row.result().key().kind().decides())));
    }

    private static List<Column<Row>> judgement() {
        return List.of(
                Column.text(
                        Forms.STATUS,
                        "`DATA_ERROR`, `INPUT_SUPPRESSED`, `GROUP_ABSENT`, `NOT_CALCULATED` (too few to judge, never no"
                                + " concern), `NO_CONCERN`, `WATCH`, `CONCERN`, `HIGH_CONCERN`",
                        row -> row.result().status().name()),
                Column.text(
                        ColumnForm.file("marks"),
                        "remarks such as `FRAGILE`, separated by `; `",
                        row -> row.result().marks().stream().map(Enum::name).collect(Collectors.joining("; "))),
                Column.text(
                        Forms.METHOD,
                        "risk ratio, alternate risk ratio, Mantel-Haenszel risk ratio, none",
                        row -> row.result().method().words()),
                Column.text(
                        Forms.REASON,
                        "why this method or this status",
                        row -> row.result().reason()));
    }

    private static List<Column<Row>> counts() {
        return List.of(
                count(
                        new ColumnForm("focal_outcome", "Focal: with outcome", 9, CellKind.WHOLE),
                        "focal students with the outcome",
                        input -> input.focal().outcome()),
                count(
                        new ColumnForm("focal_students", "Focal: students", 9, CellKind.WHOLE),
                        "focal students",
                        input -> input.focal().students()),
                count(
                        new ColumnForm("comparison_outcome", "Others: with outcome", 10, CellKind.WHOLE),
                        "other students with the outcome",
                        input -> input.comparison().outcome()),
                count(
                        new ColumnForm("comparison_students", "Others: students", 10, CellKind.WHOLE),
                        "other students",
                        input -> input.comparison().students()));
    }

    private static List<Column<Row>> figures() {
        return List.of(
                figure(Forms.FOCAL_PERCENT, "risk of the focal group, percent", f -> percent(f.focalRisk())),
                figure(Forms.COMPARISON_PERCENT, "risk it is compared with, percent", f -> percent(f.comparisonRisk())),
                figure(Forms.RATIO, "rounded to 8 places", f -> ratio(f.ratio())),
                Column.text(
                        ColumnForm.file("ratio_exact"),
                        "the ratio as a fraction in lowest terms",
                        row -> of(row, f -> f.ratio().text())),
                figure(
                        Forms.RATIO_LOW,
                        "lower limit of the interval",
                        f -> f.interval().low().toPlainString()),
                figure(
                        Forms.RATIO_HIGH,
                        "upper limit; empty when there is none",
                        f -> f.interval().high().map(BigDecimal::toPlainString).orElse("")),
                figure(
                        ColumnForm.file("difference_points"),
                        "risk difference, percentage points",
                        f -> percent(f.difference())),
                figure(
                        Forms.EXCESS_STUDENTS,
                        "students above the number at equal rates",
                        f -> f.excess().decimal(PERCENT_PLACES).toPlainString()),
                figure(
                        ColumnForm.file("ratio_ceiling"),
                        "largest possible ratio",
                        f -> f.ceiling().map(MeasureColumns::ratio).orElse("")));
    }

    private static List<Column<Row>> state() {
        return List.of(
                number(
                        ColumnForm.of("state_ratio", 8, CellKind.DECIMAL),
                        "ratio in the whole State",
                        row -> state(row, StateComparison::stateRatio)),
                number(
                        Forms.REST_OF_STATE_RATIO,
                        "ratio without the district",
                        row -> state(row, StateComparison::restRatio)),
                number(
                        ColumnForm.file("district_over_rest"),
                        "ratio over that of the rest of the State",
                        row -> state(row, StateComparison::relative)),
                Column.of(
                        ColumnForm.file("students_to_change"),
                        ColumnType.WHOLE,
                        "fewest students whose outcome would change the status",
                        row -> row.result()
                                .sensitivity()
                                .map(Sensitivity::studentsToChange)
                                .filter(OptionalLong::isPresent)
                                .map(s -> Long.toString(s.getAsLong()))
                                .orElse("")));
    }

    private static List<Column<Row>> evidence() {
        return List.of(
                number(
                        ColumnForm.file("p_value"),
                        "raw",
                        row -> row.result()
                                .evidence()
                                .map(e -> MeasureEvidence.text(e.rawP()))
                                .orElse("")),
                number(
                        new ColumnForm("p_adjusted", "Adjusted p", 9, CellKind.DECIMAL),
                        "adjusted; strength of evidence, changes no status",
                        row -> row.result()
                                .evidence()
                                .flatMap(MeasureEvidence::adjustedP)
                                .map(MeasureEvidence::text)
                                .orElse("")),
                Column.text(
                        ColumnForm.file("adjustment"),
                        "how it was adjusted",
                        row -> row.result()
                                .evidence()
                                .map(MeasureEvidence::adjustment)
                                .orElse("")));
    }

    private static List<Column<Row>> years() {
        return List.of(
                Column.oneOf(
                        ColumnForm.of("persistence", 16, CellKind.PROSE),
                        Arrays.stream(Persistence.values()).map(Enum::name).toList(),
                        "over the school years that can be compared; `NOT_JUDGED` where none of them could be, which is"
                                + " not no concern; newest school year only",
                        row -> years(row, s -> s.persistence().name())),
                Column.text(
                        ColumnForm.file("years_of_concern"),
                        "school years of concern, separated by `; `; newest school year only",
                        row -> years(
                                row,
                                s -> s.concernYears().stream()
                                        .map(SchoolYear::text)
                                        .collect(Collectors.joining("; ")))),
                number(
                        ColumnForm.file("pooled_ratio"),
                        "over the school years, stratified; describes only",
                        row -> years(
                                row, s -> s.pooled().map(f -> ratio(f.ratio())).orElse(""))),
                Column.text(
                        ColumnForm.file("break_before"),
                        "where a definition changed",
                        row -> years(
                                row,
                                s -> s.points().stream()
                                        .filter(p -> !p.breakBefore().isEmpty())
                                        .map(p -> p.schoolYear() + ": " + p.breakBefore())
                                        .collect(Collectors.joining("; ")))),
                Column.text(
                        ColumnForm.file("federal_style_marker"),
                        "run of years in the style of the federal rule; race measures only",
                        row -> years(row, YearSeries::federalMarker)));
    }

    private static Column<Row> number(ColumnForm form, String meaning, Function<Row, String> value) {
        return Column.of(form, ColumnType.NUMBER, meaning, value);
    }

    private static Column<Row> count(ColumnForm form, String meaning, Function<MeasureInput, Long> count) {
        return Column.of(
                form,
                ColumnType.WHOLE,
                meaning,
                row -> row.result().input().map(count).map(String::valueOf).orElse(""));
    }

    private static Column<Row> figure(ColumnForm form, String meaning, Function<RatioFigures, String> figure) {
        return number(form, meaning, row -> of(row, figure));
    }

    private static String of(Row row, Function<RatioFigures, String> figure) {
        return row.result().figures().map(figure).orElse("");
    }

    private static String state(Row row, Function<StateComparison, Optional<ExactRatio>> figure) {
        return row.result().state().flatMap(figure).map(MeasureColumns::ratio).orElse("");
    }

    private static String years(Row row, Function<YearSeries, String> part) {
        return row.years().map(part).orElse("");
    }

    static String ratio(ExactRatio ratio) {
        return ratio.decimal(RATIO_PLACES).toPlainString();
    }

    private static String percent(ExactRatio share) {
        return share.times(100).decimal(PERCENT_PLACES).toPlainString();
    }
}
