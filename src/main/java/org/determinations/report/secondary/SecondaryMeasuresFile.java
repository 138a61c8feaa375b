package org.determinations.report.secondary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.YearSeries;
import org.determinations.report.column.Columns;
import org.determinations.report.dossier.DistrictFindings;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.DataTable;

/**
 * Every measure with all its counts, one row a district, school year, measure and group. For the department, and with the rows
 * of one district only for that district. Confidential.
 */
public final class SecondaryMeasuresFile {
    public static final String NAME = "secondary-measures.csv";

    private final SecondaryReport analysis;

    public SecondaryMeasuresFile(SecondaryReport analysis) {
        this.analysis = analysis;
    }

    /** The row of names. */
    String heading() {
        return table(MeasureColumns.ALL, List.of()).csv();
    }

    /** The rows of one district, without the row of names. */
    String rows(Determination district, DistrictFindings findings) {
        return table(MeasureColumns.ALL, rows(district, findings, findings.measures()))
                .csvRows();
    }

    /** Every district in the newest school year, for a sheet. */
    public DataTable newest() {
        List<MeasureColumns.Row> rows = new ArrayList<>();
        for (Determination district : analysis.districts()) {
            DistrictFindings findings = analysis.findings(district.district());
            rows.addAll(rows(district, findings, findings.measures(analysis.newest())));
        }
        return table(MeasureColumns.SHEET, rows);
    }

    private DataTable table(Columns<MeasureColumns.Row> columns, List<MeasureColumns.Row> rows) {
        return DataTable.of(columns, rows).in(analysis.shape());
    }

    /** Only the newest school year says how the years look together. */
    private List<MeasureColumns.Row> rows(
            Determination district, DistrictFindings findings, List<MeasureResult> measures) {
        Map<MeasureKey, YearSeries> series = new HashMap<>();
        findings.series().forEach(s -> series.put(s.key(), s));
        return measures.stream()
                .map(result -> new MeasureColumns.Row(
                        result,
                        Optional.of(district),
                        result.subject().schoolYear().equals(analysis.newest())
                                ? Optional.ofNullable(series.get(result.key()))
                                : Optional.empty()))
                .toList();
    }
}
