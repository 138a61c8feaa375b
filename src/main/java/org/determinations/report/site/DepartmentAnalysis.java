package org.determinations.report.site;

import java.util.List;
import java.util.Optional;
import org.determinations.model.Determination;
import org.determinations.report.SecondaryReport;

/** The secondary analysis as the department's site shows it. One per site; empty when no analysis rests on the run. */
final class DepartmentAnalysis {
    private final Optional<SecondaryReport> analysis;

    DepartmentAnalysis(Optional<SecondaryReport> analysis) {
        this.analysis = analysis;
    }

    boolean exists() {
        return analysis.isPresent();
    }

    boolean has(Determination district) {
        return analysis.flatMap(a -> a.district(district.district())).isPresent();
    }

    Optional<Analysis> district(Determination district) {
        return Optional.empty();
    }

    Optional<AnalysisPage> page(DepartmentFrames frames) {
        return Optional.empty();
    }

    Optional<AnalysisSummary> summary() {
        return Optional.empty();
    }
}
