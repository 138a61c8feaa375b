package org.determinations.report.secondary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.SecondaryDistrict;
import org.determinations.model.secondary.SecondaryFigures;
import org.determinations.model.secondary.SecondaryState;
import org.determinations.model.secondary.SecondaryStateRow;
import org.determinations.model.secondary.YearSeries;
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
    private final PublicView publicView;
    private final Map<MeasureSubject, List<MeasureResult>> measures = new HashMap<>();
    private final Map<DistrictCode, List<QuestionAnswer>> answers = new HashMap<>();
    private final Map<DistrictCode, List<YearSeries>> series = new HashMap<>();
    private final Map<DistrictCode, List<MeasureResult>> open = new HashMap<>();

    /** For the same values always the same pages. */
    public SecondarySections(SecondaryReport analysis) {
        this.analysis = analysis;
        this.publicView = publicView(analysis);
        analysis.measures().forEach(m -> put(measures, m.subject(), m));
        analysis.publicMeasures().stream()
                .map(PublicMeasure::result)
                .forEach(m -> put(open, m.subject().district(), m));
        analysis.answers().forEach(a -> put(answers, a.subject().district(), a));
        analysis.series().stream().filter(s -> s.key().kind().decides()).forEach(s -> put(series, s.district(), s));
    }

    private static <K, V> void put(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private static PublicView publicView(SecondaryReport analysis) {
        Map<MeasureSubject, Map<MeasureKey, List<String>>> cells = new HashMap<>();
        for (PublicMeasure measure : analysis.publicMeasures()) {
            cells.computeIfAbsent(measure.result().subject(), s -> new HashMap<>())
                    .put(measure.result().key(), measure.cells());
        }
        return new PublicView(
                List.of(analysis.publicTable()),
                m -> cells.getOrDefault(m.subject(), Map.of()).getOrDefault(m.key(), List.of()),
                analysis.drawing().besideState(),
                new PublicShare(analysis.suppression(), SecondaryPublicFile.PERCENT_PLACES));
    }

    /** The district's own confidential page. Names no other district. */
    public SecondaryContent district(Determination district) {
        SecondaryDistrict own = new SecondaryDistrict(
                analysis.drawing().heading(),
                district.district(),
                district.name(),
                district.basisText(),
                answers.getOrDefault(district.district(), List.of()),
                decisions(district),
                new SecondaryFigures(
                        newest(district),
                        series.getOrDefault(district.district(), List.of()),
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
    public SecondaryContent state() {
        return SecondaryPages.state(wholeState(), ReleaseNames.mark(edition()) + ", for the department only");
    }

    /** The district's page for the public: the measures of the newest school year that a public table prints. */
    public SecondaryContent publicDistrict(Determination district) {
        SecondaryDistrict shown = new SecondaryDistrict(
                analysis.drawing().heading(),
                district.district(),
                district.name(),
                district.basisText(),
                answers.getOrDefault(district.district(), List.of()),
                List.of(),
                new SecondaryFigures(open.getOrDefault(district.district(), List.of()), List.of(), List.of()));
        return SecondaryPages.publicDistrict(shown, publicView);
    }

    /** The page of the whole State for the public. */
    public SecondaryContent publicState() {
        return SecondaryPages.publicState(wholeState(), publicView);
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
                        publicState().mark(),
                        new PublicShare(analysis.suppression(), SecondaryPublicFile.PERCENT_PLACES),
                        EquityColumns.OPEN_NAME));
    }

    private SecondaryState wholeState() {
        return new SecondaryState(
                analysis.drawing().heading(),
                analysis.districts().stream().map(this::row).toList(),
                COMPARED,
                analysis.drawing().funnels(),
                analysis.drawing().otherNames());
    }

    private SecondaryStateRow row(Determination district) {
        return new SecondaryStateRow(
                district.district(),
                district.name(),
                district.basisText(),
                answers.getOrDefault(district.district(), List.of()),
                decisions(district),
                newest(district).stream().filter(this::isOnStatePage).toList());
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

    private List<MeasureResult> newest(Determination district) {
        return measures.getOrDefault(new MeasureSubject(district.district(), analysis.newest()), List.of());
    }
}
