package org.determinations.report.site;

import java.util.Optional;
import org.determinations.model.ReleaseState;
import org.determinations.report.PublicResults;
import org.determinations.report.RunDossier;
import org.determinations.report.SecondaryReport;

/** The public part of a secondary analysis. One per site; empty unless that analysis is released. */
final class PublicAnalysis {
    private final Optional<SecondaryReport> analysis;

    private PublicAnalysis(Optional<SecondaryReport> analysis) {
        this.analysis = analysis;
    }

    static PublicAnalysis of(RunDossier dossier) {
        boolean released = dossier.secondaryStanding()
                .filter(s -> s.state() == ReleaseState.RELEASED)
                .isPresent();
        return new PublicAnalysis(released ? dossier.secondary() : Optional.empty());
    }

    boolean exists() {
        return analysis.isPresent();
    }

    Optional<Analysis> district(PublicResults.District district) {
        return Optional.empty();
    }

    Optional<AnalysisPage> page(PublicFrames frames) {
        return Optional.empty();
    }

    Optional<AnalysisSummary> summary() {
        return Optional.empty();
    }
}
