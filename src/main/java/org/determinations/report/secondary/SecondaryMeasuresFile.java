package org.determinations.report.secondary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.YearSeries;
import org.determinations.report.column.Columns;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.DataTable;

/**
 * Every measure with all its counts, one row a district, school year, measure and group. For the department, and with the rows
 * of one district only for that district. Confidential.
 */
public final class SecondaryMeasuresFile {
    public static final String NAME = "secondary-measures.csv";

    private final SecondaryReport analysis;
    private final Map<List<Object>, YearSeries> series = new HashMap<>();
    private final Map<DistrictCode, Determination> districts = new HashMap<>();

    public SecondaryMeasuresFile(SecondaryReport analysis) {
        this.analysis = analysis;
        analysis.series().forEach(s -> series.put(List.of(s.district(), s.key()), s));
        analysis.districts().forEach(d -> districts.put(d.district(), d));
    }

    /** Every district. */
    String render() {
        return table(MeasureColumns.ALL, r -> true).csv();
    }

    /** Every district in the newest school year, for a sheet. */
    public DataTable newest() {
        return table(MeasureColumns.SHEET, r -> r.subject().schoolYear().equals(analysis.newest()));
    }

    private DataTable table(Columns<MeasureColumns.Row> columns, Predicate<MeasureResult> wanted) {
        return DataTable.of(
                        columns,
                        analysis.measures().stream()
                                .filter(wanted)
                                .map(this::row)
                                .toList())
                .in(analysis.shape());
    }

    /** Only the newest school year says how the years look together. */
    private MeasureColumns.Row row(MeasureResult result) {
        DistrictCode district = result.subject().district();
        Optional<YearSeries> years = result.subject().schoolYear().equals(analysis.newest())
                ? Optional.ofNullable(series.get(List.of(district, result.key())))
                : Optional.empty();
        return new MeasureColumns.Row(result, Optional.ofNullable(districts.get(district)), years);
    }
}
