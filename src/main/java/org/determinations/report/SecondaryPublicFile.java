package org.determinations.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.determinations.model.CountCell;
import org.determinations.model.CountPlace;
import org.determinations.model.Determination;
import org.determinations.model.ExactRatio;
import org.determinations.model.MeasureInput;
import org.determinations.model.MeasureKey;
import org.determinations.model.MeasureResult;
import org.determinations.model.OutcomeCount;
import org.determinations.model.RatioFigures;
import org.determinations.model.RatioMethod;
import org.determinations.model.StateComparison;
import org.determinations.report.chart.SecondaryWords;
import org.determinations.suppression.PublicShare;
import org.determinations.suppression.SuppressedTable;

/** What the public is given: measures and counts, each withheld where a student could be told from it. */
final class SecondaryPublicFile {
    static final String NAME = "secondary-public.csv";
    static final List<String> COLUMNS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "school_year",
            "measure",
            "group",
            "status",
            "method",
            "focal_percent",
            "comparison_percent",
            "ratio",
            "ratio_low",
            "ratio_high",
            "excess_students",
            "rest_of_state_ratio");

    static final String COUNTS_NAME = "secondary-public-counts.csv";
    static final List<String> COUNT_COLUMNS =
            List.of("district_code", "school_year", "students_counted", "group", "students");

    static final int PERCENT_PLACES = 1;

    private final SecondaryReport analysis;
    private final SuppressedTable table;
    private final PublicShare shares;

    SecondaryPublicFile(SecondaryReport analysis) {
        this.analysis = analysis;
        this.table = analysis.publicTable();
        this.shares = new PublicShare(analysis.suppression(), PERCENT_PLACES);
    }

    /** One row a district and measure of the newest school year. */
    String render() {
        return CsvText.of(
                COLUMNS, analysis.publicMeasures().stream().map(this::row).toList());
    }

    /** One row a count, by district, kind of students and group. */
    String renderCounts() {
        return CsvText.of(
                COUNT_COLUMNS,
                table.cells().stream()
                        .sorted(Comparator.comparing(CountCell::id))
                        .map(this::countRow)
                        .toList());
    }

    private List<String> countRow(CountCell cell) {
        CountPlace place = cell.place().orElseThrow();
        return List.of(
                place.subject().district().digits(),
                place.subject().schoolYear().text(),
                place.students(),
                place.group(),
                table.shown(cell).map(String::valueOf).orElse(PublicShare.NOT_SHOWN));
    }

    private List<String> row(PublicMeasure measure) {
        MeasureResult result = measure.result();
        MeasureKey key = result.key();
        boolean besideState = analysis.drawing().besideState().contains(key);
        boolean shown = table.showsDerived(measure.cells())
                && (besideState || result.method() != RatioMethod.ALTERNATE_RISK_RATIO);
        Optional<Determination> district = analysis.district(result.subject().district());
        List<String> row = new ArrayList<>(List.of(
                result.subject().district().digits(),
                FormulaGuard.neutral(district.map(Determination::name).orElse("")),
                district.map(Determination::basisText).orElse(""),
                result.subject().schoolYear().text(),
                key.kind().code(),
                key.groupCode(),
                shown ? result.statusWords() : PublicShare.NOT_SHOWN,
                shown ? result.method().words() : PublicShare.NOT_SHOWN));
        row.add(share(result.input().map(MeasureInput::focal).filter(f -> shown)));
        row.add(share(result.input()
                .map(MeasureInput::comparison)
                .filter(c -> shown && result.method() == RatioMethod.RISK_RATIO)));
        Optional<RatioFigures> figures = shown ? result.figures() : Optional.empty();
        int places = analysis.places();
        row.add(text(figures.map(f -> SecondaryWords.ratio(f.ratio(), places))));
        row.add(text(
                figures.map(f -> SecondaryWords.ratio(ExactRatio.of(f.interval().low()), places))));
        row.add(text(figures.map(f -> f.interval()
                .high()
                .map(h -> SecondaryWords.ratio(ExactRatio.of(h), places))
                .orElse("no upper limit"))));
        row.add(text(figures.map(f -> f.excess().decimal(0).toPlainString())));
        row.add(text(result.state()
                .filter(s -> shown && besideState)
                .flatMap(StateComparison::restRatio)
                .map(r -> SecondaryWords.ratio(r, places))));
        return row;
    }

    private String share(Optional<OutcomeCount> count) {
        return text(count.map(shares::text));
    }

    private static String text(Optional<String> value) {
        return value.orElse(PublicShare.NOT_SHOWN);
    }
}
