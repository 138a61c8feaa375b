package org.determinations.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.model.Determination;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.MeasureEvidence;
import org.determinations.model.MeasureInput;
import org.determinations.model.MeasureKey;
import org.determinations.model.MeasureResult;
import org.determinations.model.OutcomeCount;
import org.determinations.model.RatioFigures;
import org.determinations.model.SchoolYear;
import org.determinations.model.Sensitivity;
import org.determinations.model.StateComparison;
import org.determinations.model.YearSeries;

/**
 * Every measure with all its counts, one row a district, school year, measure and group. For the department, and with the rows
 * of one district only for that district. Confidential.
 */
final class SecondaryMeasuresFile {
    static final String NAME = "secondary-measures.csv";
    static final List<String> COLUMNS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "school_year",
            "question",
            "measure",
            "group",
            "slice",
            "decides",
            "status",
            "marks",
            "method",
            "reason",
            "focal_outcome",
            "focal_students",
            "comparison_outcome",
            "comparison_students",
            "focal_percent",
            "comparison_percent",
            "ratio",
            "ratio_exact",
            "ratio_low",
            "ratio_high",
            "difference_points",
            "excess_students",
            "ratio_ceiling",
            "state_ratio",
            "rest_of_state_ratio",
            "district_over_rest",
            "students_to_change",
            "p_value",
            "p_adjusted",
            "adjustment",
            "persistence",
            "years_of_concern",
            "pooled_ratio",
            "break_before",
            "federal_style_marker");

    private static final int RATIO_PLACES = 8;
    private static final int PERCENT_PLACES = 4;

    private final SecondaryReport analysis;
    private final Map<List<Object>, YearSeries> series = new HashMap<>();
    private final Map<DistrictCode, Determination> districts = new HashMap<>();

    SecondaryMeasuresFile(SecondaryReport analysis) {
        this.analysis = analysis;
        analysis.series().forEach(s -> series.put(List.of(s.district(), s.key()), s));
        analysis.districts().forEach(d -> districts.put(d.district(), d));
    }

    /** Every district. */
    String render() {
        return render(r -> true);
    }

    /** One district's rows. */
    String render(DistrictCode district) {
        return render(r -> r.subject().district().equals(district));
    }

    /** Every district in the newest school year. */
    DataTable newest() {
        return table(r -> r.subject().schoolYear().equals(analysis.newest()));
    }

    private String render(Predicate<MeasureResult> wanted) {
        return table(wanted).csv();
    }

    private DataTable table(Predicate<MeasureResult> wanted) {
        return new DataTable(
                COLUMNS,
                analysis.measures().stream().filter(wanted).map(this::row).toList());
    }

    private List<String> row(MeasureResult result) {
        MeasureKey key = result.key();
        Optional<Determination> district =
                Optional.ofNullable(districts.get(result.subject().district()));
        List<String> row = new ArrayList<>(List.of(
                result.subject().district().digits(),
                FormulaGuard.neutral(district.map(Determination::name).orElse("")),
                district.map(Determination::basisText).orElse(""),
                result.subject().schoolYear().text(),
                key.kind().question().name(),
                key.kind().code(),
                key.groupCode(),
                key.sliceCode(),
                Words.yesNo(key.kind().decides()),
                result.status().name(),
                result.marks().stream().map(Enum::name).collect(Collectors.joining("; ")),
                result.method().words(),
                result.reason()));
        row.add(count(result, MeasureInput::focal, OutcomeCount::outcome));
        row.add(count(result, MeasureInput::focal, OutcomeCount::students));
        row.add(count(result, MeasureInput::comparison, OutcomeCount::outcome));
        row.add(count(result, MeasureInput::comparison, OutcomeCount::students));
        figures(row, result.figures());
        state(row, result);
        evidence(row, result);
        years(row, result);
        return row;
    }

    private static String count(
            MeasureResult result, Function<MeasureInput, OutcomeCount> group, Function<OutcomeCount, Long> part) {
        return result.input().map(group).map(part).map(String::valueOf).orElse("");
    }

    private static void figures(List<String> row, Optional<RatioFigures> figures) {
        row.add(percent(figures.map(RatioFigures::focalRisk)));
        row.add(percent(figures.map(RatioFigures::comparisonRisk)));
        row.add(ratio(figures.map(RatioFigures::ratio)));
        row.add(figures.map(f -> f.ratio().text()).orElse(""));
        row.add(figures.map(f -> f.interval().low().toPlainString()).orElse(""));
        row.add(figures.flatMap(f -> f.interval().high())
                .map(BigDecimal::toPlainString)
                .orElse(""));
        row.add(percent(figures.map(RatioFigures::difference)));
        row.add(figures.map(f -> f.excess().decimal(PERCENT_PLACES).toPlainString())
                .orElse(""));
        row.add(ratio(figures.flatMap(RatioFigures::ceiling)));
    }

    private static void state(List<String> row, MeasureResult result) {
        row.add(ratio(result.state().flatMap(StateComparison::stateRatio)));
        row.add(ratio(result.state().flatMap(StateComparison::restRatio)));
        row.add(ratio(result.state().flatMap(StateComparison::relative)));
        row.add(result.sensitivity()
                .map(Sensitivity::studentsToChange)
                .filter(OptionalLong::isPresent)
                .map(s -> Long.toString(s.getAsLong()))
                .orElse(""));
    }

    private static void evidence(List<String> row, MeasureResult result) {
        row.add(result.evidence().map(e -> MeasureEvidence.text(e.rawP())).orElse(""));
        row.add(result.evidence()
                .flatMap(MeasureEvidence::adjustedP)
                .map(MeasureEvidence::text)
                .orElse(""));
        row.add(result.evidence().map(MeasureEvidence::adjustment).orElse(""));
    }

    /** Only the newest school year says how the years look together. */
    private void years(List<String> row, MeasureResult result) {
        Optional<YearSeries> years = result.subject().schoolYear().equals(analysis.newest())
                ? Optional.ofNullable(series.get(List.of(result.subject().district(), result.key())))
                : Optional.empty();
        row.add(years.map(s -> s.persistence().name()).orElse(""));
        row.add(years.map(s -> s.concernYears().stream().map(SchoolYear::text).collect(Collectors.joining("; ")))
                .orElse(""));
        row.add(ratio(years.flatMap(YearSeries::pooled).map(RatioFigures::ratio)));
        row.add(years.map(s -> s.points().stream()
                        .filter(p -> !p.breakBefore().isEmpty())
                        .map(p -> p.schoolYear() + ": " + p.breakBefore())
                        .collect(Collectors.joining("; ")))
                .orElse(""));
        row.add(years.map(YearSeries::federalMarker).orElse(""));
    }

    static String ratio(Optional<ExactRatio> ratio) {
        return ratio.map(r -> r.decimal(RATIO_PLACES).toPlainString()).orElse("");
    }

    private static String percent(Optional<ExactRatio> share) {
        return share.map(s -> s.times(100).decimal(PERCENT_PLACES).toPlainString())
                .orElse("");
    }
}
