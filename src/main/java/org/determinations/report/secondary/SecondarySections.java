package org.determinations.report.secondary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.SecondaryDistrict;
import org.determinations.model.secondary.SecondaryFigures;
import org.determinations.model.secondary.SecondaryState;
import org.determinations.model.secondary.SecondaryStateRow;
import org.determinations.report.chart.EquityPages;
import org.determinations.report.chart.PublicView;
import org.determinations.report.chart.SecondaryContent;
import org.determinations.report.chart.SecondaryPages;
import org.determinations.report.dossier.PublicMeasure;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.equity.EquityColumns;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ReleaseNames;
import org.determinations.suppression.PublicShare;

/**
 * The pages of one secondary run: the statewide ones, and those of each analysed district, for the department and for the public.
 * The public ones are made only of measures whose counts the suppressed table shows. One per run; immutable.
 */
public final class SecondarySections {
    /** Measures by which districts are compared with the rest of the State, the leading one first. */
    private static final List<MeasureKey> COMPARED =
            List.of(MeasureKey.lowIncome(MeasureKind.A1), MeasureKey.lowIncome(MeasureKind.B1_LI));

    private final SecondaryReport analysis;
    private final Map<DistrictCode, List<QuestionAnswer>> answers = new HashMap<>();

    /** For the same values always the same pages. */
    public SecondarySections(SecondaryReport analysis) {
        this.analysis = analysis;
        analysis.answers()
                .forEach(a -> answers.computeIfAbsent(a.subject().district(), d -> new ArrayList<>())
                        .add(a));
    }

    private PublicView view(Predicate<MeasureResult> shown) {
        return new PublicView(
                shown,
                analysis.drawing().besideState(),
                new PublicShare(analysis.suppression(), SecondaryPublicFile.PERCENT_PLACES));
    }

    /** The district's own confidential page. Names no other district. */
    public SecondaryContent district(Determination district) {
        return district(new DistrictWalk.District(district, analysis.findings(district.district())));
    }

    SecondaryContent district(DistrictWalk.District of) {
        Determination district = of.determination();
        SecondaryDistrict own = new SecondaryDistrict(
                analysis.drawing().heading(),
                district.district(),
                district.called(),
                district.basisText(),
                answers.getOrDefault(district.district(), List.of()),
                decisions(district),
                new SecondaryFigures(
                        of.findings().measures(analysis.newest()),
                        of.findings().series().stream()
                                .filter(s -> s.key().kind().decides())
                                .toList(),
                        analysis.drawing().placements().getOrDefault(district.district(), List.of())));
        return SecondaryPages.district(
                own,
                ReleaseNames.mark(
                        edition(),
                        district.district(),
                        analysis.drawing().heading().words()));
    }

    private Edition edition() {
        return Edition.department(analysis.drawing().heading().run());
    }

    /** The department's page of the whole State. */
    public SecondaryContent state(StateRows rows) {
        return SecondaryPages.state(wholeState(rows), ReleaseNames.mark(edition()) + ", for the department only");
    }

    /** The district's page for the public: the measures of the newest school year that a public table prints. */
    public SecondaryContent publicDistrict(Determination district) {
        return publicDistrict(new DistrictWalk.District(district, analysis.findings(district.district())));
    }

    SecondaryContent publicDistrict(DistrictWalk.District of) {
        Determination district = of.determination();
        List<MeasureResult> open = of.findings().publicMeasures().stream()
                .map(PublicMeasure::result)
                .toList();
        SecondaryDistrict shown = new SecondaryDistrict(
                analysis.drawing().heading(),
                district.district(),
                district.called(),
                district.basisText(),
                answers.getOrDefault(district.district(), List.of()),
                List.of(),
                new SecondaryFigures(open, List.of(), List.of()));
        return SecondaryPages.publicDistrict(shown, view(of.findings()::shows));
    }

    /** The page of the whole State for the public. */
    public SecondaryContent publicState(StateRows rows) {
        return SecondaryPages.publicState(wholeState(rows), view(rows::shows));
    }

    /** The department's page of equity over the State; empty when the run did not look at it. */
    public Optional<SecondaryContent> equity() {
        return analysis.equity()
                .department()
                .map(equity -> EquityPages.department(
                        equity,
                        analysis.drawing().heading(),
                        ReleaseNames.mark(edition()) + ", for the department only",
                        EquityColumns.NAME));
    }

    /** The public's page of equity over the State. */
    public Optional<SecondaryContent> publicEquity() {
        return analysis.equity()
                .open()
                .map(equity -> EquityPages.open(
                        equity,
                        analysis.drawing().heading(),
                        SecondaryPages.publicMark(analysis.drawing().heading()),
                        new PublicShare(analysis.suppression(), SecondaryPublicFile.PERCENT_PLACES),
                        EquityColumns.OPEN_NAME));
    }

    private SecondaryState wholeState(StateRows rows) {
        return new SecondaryState(
                analysis.drawing().heading(),
                rows.rows(),
                COMPARED,
                analysis.drawing().funnels(),
                analysis.drawing().otherNames());
    }

    /** What the pages of the State need of a district. */
    StateRows.Kept kept(DistrictWalk.District of) {
        Determination district = of.determination();
        List<MeasureResult> measures = of.findings().measures(analysis.newest()).stream()
                .filter(this::isOnStatePage)
                .toList();
        return new StateRows.Kept(
                new SecondaryStateRow(
                        district.district(),
                        district.called(),
                        district.basisText(),
                        answers.getOrDefault(district.district(), List.of()),
                        decisions(district),
                        measures),
                measures.stream()
                        .filter(of.findings()::shows)
                        .map(MeasureResult::key)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private List<SecondaryDecision> decisions(Determination district) {
        return analysis.decisions().stream()
                .filter(d -> d.district().equals(district.district()))
                .toList();
    }

    private boolean isOnStatePage(MeasureResult measure) {
        return measure.key().kind().decides()
                || analysis.drawing().funnels().stream()
                        .anyMatch(f -> f.funnel().key().equals(measure.key()));
    }
}
