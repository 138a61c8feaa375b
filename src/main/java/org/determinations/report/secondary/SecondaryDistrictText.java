package org.determinations.report.secondary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.YearSeries;
import org.determinations.report.chart.SecondaryWords;
import org.determinations.report.dossier.DistrictFindings;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.Edition;
import org.determinations.report.form.Page;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;

/** One district's answers and measures in words. Names no other district. */
public final class SecondaryDistrictText {
    private final SecondaryReport analysis;
    private final Determination district;
    private final DistrictFindings findings;
    private final Map<MeasureKey, YearSeries> series;

    private SecondaryDistrictText(SecondaryReport analysis, Determination district, DistrictFindings findings) {
        this.analysis = analysis;
        this.district = district;
        this.findings = findings;
        this.series = findings.series().stream()
                .collect(Collectors.toMap(YearSeries::key, s -> s, (first, next) -> first, TreeMap::new));
    }

    /** The whole page, with the newest school year's measures. */
    public static String render(SecondaryReport analysis, Determination district) {
        return render(analysis, district, analysis.findings(district.district()));
    }

    static String render(SecondaryReport analysis, Determination district, DistrictFindings findings) {
        Page page = TextPage.of(Style.PLAIN.in(analysis.drawing().heading().words()));
        new SecondaryDistrictText(analysis, district, findings).write(page);
        return page.text();
    }

    /** The same onto a page that is given. */
    public static void write(Page page, SecondaryReport analysis, Determination district) {
        new SecondaryDistrictText(analysis, district, analysis.findings(district.district())).write(page);
    }

    private void write(Page page) {
        page.title(district.called() + ": secondary analysis, students of " + analysis.newest());
        page.paragraph(ReleaseNames.mark(
                        Edition.department(analysis.run().run()),
                        district.district(),
                        analysis.drawing().heading().words())
                + ". It changes no determination.");
        for (QuestionAnswer answer : analysis.answers()) {
            if (answer.subject().district().equals(district.district())) {
                answer(page, answer);
            }
        }
        page.section("Measures");
        page.facts(findings.measures(analysis.newest()).stream().map(this::line).toList());
        findings.associations().forEach(a -> page.paragraph(association(a)));
    }

    private void answer(Page page, QuestionAnswer answer) {
        page.section(SecondaryWords.fullQuestion(answer.question()));
        answer.sentences().forEach(page::paragraph);
        page.paragraph("Proposal, for a person to confirm: " + SecondaryWords.proposal(answer) + ".");
        Optional<SecondaryDecision> decision = analysis.decision(district.district(), answer.question());
        page.paragraph(decision.map(d -> (d.confirmed() ? "Confirmed by " : "Declined by ") + d.decidedBy() + " on "
                        + d.decidedOn() + ": " + d.reason())
                .orElse("Not decided yet."));
    }

    private List<String> line(MeasureResult result) {
        String ratio = result.figures()
                .map(RatioFigures::ratio)
                .map(r -> SecondaryWords.ratio(r, analysis.places()) + ", ")
                .orElse("");
        String years = Optional.ofNullable(series.get(result.key()))
                .filter(s -> !s.concernYears().isEmpty())
                .map(s -> "; " + s.persistence().words() + " ("
                        + s.concernYears().stream().map(y -> y.text()).collect(Collectors.joining(", ")) + ")")
                .orElse("");
        return List.of(result.key().text(), ratio + result.statusWords() + years);
    }

    private String association(GroupAssociation association) {
        return association.chiSquare().isEmpty()
                ? association.code() + ": " + association.reason()
                : association.code() + ": chi-square "
                        + association.chiSquare().get().toPlainString() + " on "
                        + association.degreesOfFreedom() + " degrees of freedom, Cramer's V "
                        + association.cramersV().map(v -> v.toPlainString()).orElse("not defined")
                        + ", dissimilarity "
                        + association
                                .dissimilarity()
                                .map(d -> SecondaryWords.ratio(d, analysis.places()))
                                .orElse("not defined");
    }
}
