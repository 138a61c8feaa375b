package org.determinations.report.site;

import java.util.List;
import java.util.Optional;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.Determination;
import org.determinations.report.chart.SecondaryContent;
import org.determinations.report.chart.SecondaryWords;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.TextLines;
import org.determinations.report.secondary.SecondarySections;
import org.determinations.report.secondary.StateRows;

/** The secondary analysis as the department's site shows it. One per site; empty when no analysis rests on the run. */
final class DepartmentAnalysis {
    private final Optional<SecondaryReport> analysis;
    private final UnitWords words;
    private final Optional<SecondarySections> sections;
    private final Optional<SecondaryContent> state;
    private final Optional<SecondaryContent> equity;

    DepartmentAnalysis(Optional<SecondaryReport> analysis, UnitWords words) {
        this.analysis = analysis;
        this.words = words;
        this.sections = analysis.map(SecondarySections::new);
        this.state = sections.flatMap(s -> analysis.map(a -> s.state(StateRows.of(a))));
        this.equity = sections.flatMap(SecondarySections::equity);
    }

    boolean exists() {
        return state.isPresent();
    }

    /** Whether the analysis looked at the district. */
    boolean has(Determination district) {
        return analysis.flatMap(a -> a.district(district.district())).isPresent();
    }

    Optional<Analysis> district(Determination district) {
        return analysis.flatMap(a -> a.district(district.district()))
                .flatMap(analysed -> sections.map(s -> Analysis.confidential(s.district(analysed))));
    }

    Optional<AnalysisPage> page(DepartmentFrames frames) {
        return state.map(content ->
                new AnalysisPage(frames.top("Secondary analysis", SitePlan.SECONDARY), Analysis.confidential(content)));
    }

    boolean hasEquity() {
        return equity.isPresent();
    }

    /** The page of equity over the State; empty when the analysis did not look at it. */
    Optional<AnalysisPage> equity(DepartmentFrames frames) {
        return equity.map(
                content -> new AnalysisPage(frames.top("Equity", SitePlan.EQUITY), Analysis.confidential(content)));
    }

    Optional<AnalysisSummary> summary() {
        return analysis.flatMap(a -> state.map(content -> AnalysisSummary.of(List.of(scope(a), counted(a)), content)));
    }

    private String scope(SecondaryReport a) {
        return "Run " + a.run().run().number() + " looked at "
                + TextLines.counted(a.districts().size(), words.singular(), words.plural())
                + " at " + a.analyzedWords() + ", with the student counts of "
                + a.newest() + ". It changes no determination.";
    }

    private static String counted(SecondaryReport a) {
        return "Over-identification of low-income students (A): "
                + SecondaryWords.counts(a.answers(), MeasureQuestion.A)
                + ". Separation of students with disabilities (B): "
                + SecondaryWords.counts(a.answers(), MeasureQuestion.B) + ".";
    }
}
