package org.determinations.report.site;

import java.util.List;
import java.util.Optional;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.PackRef;
import org.determinations.report.chart.SecondaryContent;
import org.determinations.report.dossier.PublicResults;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.TextLines;
import org.determinations.report.secondary.SecondarySections;
import org.determinations.report.secondary.StateRows;

/** The public part of a secondary analysis. One per site; empty unless that analysis is released. */
final class PublicAnalysis {
    private final Optional<SecondaryReport> analysis;
    private final UnitWords words;
    private final Optional<SecondarySections> sections;
    private final Optional<SecondaryContent> state;
    private final Optional<SecondaryContent> equity;

    private PublicAnalysis(Optional<SecondaryReport> analysis, UnitWords words) {
        this.analysis = analysis;
        this.words = words;
        this.sections = analysis.map(SecondarySections::new);
        this.state = sections.flatMap(s -> analysis.map(a -> s.publicState(StateRows.of(a))));
        this.equity = sections.flatMap(SecondarySections::publicEquity);
    }

    static PublicAnalysis of(RunDossier dossier) {
        boolean released = dossier.secondaryStanding()
                .filter(s -> s.state() == ReleaseState.RELEASED)
                .isPresent();
        return new PublicAnalysis(
                released ? dossier.secondary() : Optional.empty(),
                dossier.plan().jurisdiction().words());
    }

    boolean exists() {
        return state.isPresent();
    }

    /** Whether there is an analysis, and it took its numbers from that policy. */
    boolean isOf(PackRef pack) {
        return analysis.filter(a -> exists() && a.run().run().pack().equals(pack))
                .isPresent();
    }

    /** Whether the analysis looked at the district: all those of the ranks that the policy names. */
    boolean has(PublicResults.District district) {
        return analysis.flatMap(a -> a.district(district.code())).isPresent();
    }

    Optional<Analysis> district(PublicResults.District district) {
        return analysis.flatMap(a -> a.district(district.code()))
                .flatMap(analysed -> sections.map(s -> Analysis.open(s.publicDistrict(analysed))));
    }

    Optional<AnalysisPage> page(PublicFrames frames) {
        return state.map(content ->
                new AnalysisPage(frames.top("Secondary analysis", SitePlan.SECONDARY), Analysis.open(content)));
    }

    boolean hasEquity() {
        return equity.isPresent();
    }

    /** The page of equity over the State; empty when the analysis did not look at it. */
    Optional<AnalysisPage> equity(PublicFrames frames) {
        return equity.map(content -> new AnalysisPage(frames.top("Equity", SitePlan.EQUITY), Analysis.open(content)));
    }

    Optional<AnalysisSummary> summary() {
        return analysis.flatMap(a -> state.map(content -> AnalysisSummary.of(
                List.of(words.in("The department looked further at ")
                        + TextLines.counted(a.districts().size(), words.singular(), words.plural())
                        + " at " + a.analyzedWords() + ", with the student counts of " + a.newest()
                        + ": whether they identify low-income students as eligible for special education, or separate students"
                        + " with disabilities, more often than others do. It changes no determination."),
                content)));
    }
}
