package org.determinations.report.secondary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.StateComparison;
import org.determinations.report.chart.SecondaryWords;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.Edition;
import org.determinations.report.form.Page;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;

/** The statewide page for the department. It leads with how each district stands to the rest of the State. */
public final class SecondarySummary {
    public static final String NAME = "secondary-summary.txt";

    private final SecondaryReport analysis;

    private final StateRows rows;

    private SecondarySummary(SecondaryReport analysis, StateRows rows) {
        this.analysis = analysis;
        this.rows = rows;
    }

    /** The whole page. */
    public static String render(SecondaryReport analysis, StateRows rows) {
        return new SecondarySummary(analysis, rows).page();
    }

    private String page() {
        Page page = TextPage.of(Style.PLAIN);
        page.title("Secondary analysis, cycle " + analysis.run().run().cycle() + ", students of " + analysis.newest());
        page.paragraph(ReleaseNames.mark(Edition.department(analysis.run().run()))
                + ". For the department; it changes no determination.");
        page.facts(List.of(
                List.of(
                        "Rests on",
                        "official run " + analysis.official().number() + ", dated "
                                + analysis.official().stageDate()),
                List.of(said("Districts"), TextLines.number(analysis.districts().size()))));
        comparison(page, MeasureKind.A1, "Low-income students identified, against the rest of the State");
        comparison(
                page, MeasureKind.B1_LI, "Low-income students in separate classrooms, against the rest of the State");
        for (MeasureQuestion question : MeasureQuestion.values()) {
            page.section(said(SecondaryWords.fullQuestion(question)));
            page.paragraph(said("Districts: ") + SecondaryWords.counts(analysis.answers(), question) + ".");
            for (QuestionAnswer answer : analysis.answers()) {
                if (answer.question() == question && answer.verdict() == QuestionAnswer.Verdict.APPEARS) {
                    page.paragraph(answer.subject().district() + " " + String.join(" ", answer.sentences()));
                }
            }
        }
        page.section("How to read it");
        page.paragraph(said(
                "Bands and minimum sizes are product defaults; the department published none. Statewide, low-income"
                        + " students are identified more often than others almost everywhere, so that the comparison with the"
                        + " rest of the State is what sets districts apart. Too few to judge is not the same as no concern. A"
                        + " proposal becomes a decision only when a named person confirms it."));
        return page.text();
    }

    /** In the words of the run's jurisdiction; never a text with a name in it. */
    private String said(String sentence) {
        return analysis.drawing().heading().words().in(sentence);
    }

    private void comparison(Page page, MeasureKind kind, String title) {
        MeasureKey key = MeasureKey.lowIncome(kind);
        List<MeasureResult> results = rows.rows().stream()
                .flatMap(row -> row.measure(key).stream())
                .sorted(Comparator.comparing(SecondarySummary::relative)
                        .reversed()
                        .thenComparing(MeasureResult::subject))
                .toList();
        page.section(title);
        results.stream()
                .flatMap(r -> r.state().flatMap(StateComparison::stateRatio).stream())
                .findFirst()
                .ifPresent(r -> page.paragraph("Ratio in the whole State: " + ratio(r)));
        page.facts(results.stream().map(this::line).toList());
    }

    /** Measures without a comparison come last. */
    private static ExactRatio relative(MeasureResult result) {
        return result.state().flatMap(StateComparison::relative).orElse(ExactRatio.of(-1, 1));
    }

    private List<String> line(MeasureResult result) {
        Optional<StateComparison> state = result.state();
        String name = analysis.district(result.subject().district())
                .map(Determination::called)
                .orElse("");
        String ratios = result.figures()
                .map(RatioFigures::ratio)
                .map(r -> ratio(r)
                        + state.flatMap(StateComparison::restRatio)
                                .map(rest -> " against " + ratio(rest) + " in the rest of the State")
                                .orElse("")
                        + state.flatMap(StateComparison::relative)
                                .map(rel -> ": " + ratio(rel) + " times that")
                                .orElse("")
                        + ", ")
                .orElse("");
        return List.of(result.subject().district() + " " + name, ratios + result.statusWords());
    }

    private String ratio(ExactRatio ratio) {
        return SecondaryWords.ratio(ratio, analysis.places());
    }
}
