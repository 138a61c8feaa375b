package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.disproportionality.FunnelReading;
import org.determinations.disproportionality.PlacementReading;
import org.determinations.disproportionality.PrintedRatio;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.disproportionality.RestOfState;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.run.RunPolicy;
import org.determinations.model.run.RunReport;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.PlacementShare;
import org.determinations.model.secondary.PublicCount;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.SecondaryFunnel;
import org.determinations.model.secondary.SecondaryHeading;
import org.determinations.model.secondary.StateFunnel;
import org.determinations.model.student.StudentOutcome;
import org.determinations.report.dossier.DistrictFindings;
import org.determinations.report.dossier.FindingsReading;
import org.determinations.report.dossier.PublicMeasure;
import org.determinations.report.dossier.SecondaryDrawing;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.store.Stores;
import org.determinations.suppression.SuppressedTable;
import org.determinations.suppression.SuppressionRule;

/** Findings with everything around them that is written about a run. */
record SecondaryLoading(
        SecondaryWork work, SecondaryComputing computing, SecondaryPublication publication, EquitySteps equity) {
    /** Of all districts at hand. */
    SecondaryReport of(SecondaryFindings findings) {
        PublishedCounts counts = PublishedCounts.of(findings.publicCounts());
        Map<DistrictCode, DistrictFindings> byDistrict = LateFindings.together(
                computing.districts(),
                findings.measures(),
                findings.series(),
                findings.associations(),
                joining(counts));
        return report(
                findings.answers(),
                district -> byDistrict.getOrDefault(district, DistrictFindings.NONE),
                findings.funnels(),
                findings.equity());
    }

    /** As the store has it, which is read when somebody asks. */
    SecondaryReport stored() {
        Stores stores = work.stores();
        PublishedCounts counts = PublishedCounts.read(stores.measures(), work.run());
        return report(
                stores.measures().listAnswers(work.run()),
                new LateFindings(stores, work.run(), computing.districts(), joining(counts)),
                stores.series().listFunnels(work.run()),
                stores.equity().list(work.run()));
    }

    private SecondaryReport report(
            List<QuestionAnswer> answers, FindingsReading reading, List<StateFunnel> funnels, List<PublicCount> open) {
        return new SecondaryReport(
                run(),
                work.official(),
                computing.scope(),
                newest(),
                answers,
                work.stores().facts().list(work.run(), FactKinds.SECONDARY_DECISION),
                reading,
                drawing(funnels),
                SuppressionRule.parameters(work.pack()),
                AnalysisRules.parameters(work.pack()).precision().displayPlaces(),
                AnalysisRules.scope(work.pack()),
                equity.editions(open));
    }

    private LateFindings.Joining joining(PublishedCounts counts) {
        return (district, measures, series, associations) -> {
            SuppressedTable table = publication.stored(district, counts);
            return new DistrictFindings(measures, series, associations, table, open(measures, table));
        };
    }

    private SchoolYear newest() {
        return computing.books().newest();
    }

    private RunReport run() {
        Stores stores = work.stores();
        RunPolicy policy = stores.policies().get(work.run());
        return new RunReport(
                stores.runs().find(work.run()).orElseThrow(),
                stores.files().list(work.run()),
                List.of(),
                List.of(),
                stores.issues().list(work.run()),
                policy.categories(),
                policy.sources());
    }

    private SecondaryDrawing drawing(List<StateFunnel> funnels) {
        DisproportionalityParameters parameters = AnalysisRules.parameters(work.pack());
        CountBook book = computing.books().newestBook();
        FunnelReading reading = new FunnelReading(parameters);
        SortedMap<DistrictCode, List<PlacementShare>> placements = new TreeMap<>();
        computing.districts().stream().filter(book::has).forEach(d -> placements.put(d, PlacementReading.of(book, d)));
        return new SecondaryDrawing(
                new SecondaryHeading(
                        work.stores().runs().find(work.run()).orElseThrow(),
                        newest(),
                        PrintedRatio.of(parameters).scale(),
                        parameters.precision().confidence(),
                        work.words()),
                funnels.stream()
                        .map(f -> new SecondaryFunnel(f, reading.guides(f)))
                        .toList(),
                placements,
                otherNames(),
                RestOfState.wide(
                        book,
                        computing.districts(),
                        SuppressionRule.parameters(work.pack()).hiddenSum()));
    }

    private SortedMap<DistrictCode, String> otherNames() {
        SortedMap<DistrictCode, String> names = new TreeMap<>();
        work.stores()
                .determinations()
                .listWithoutRules(work.official().number())
                .forEach(d -> names.put(d.district(), d.name()));
        computing.districts().forEach(names::remove);
        return names;
    }

    /** The measures of the newest school year whose counts the public table prints. */
    private List<PublicMeasure> open(List<MeasureResult> measures, SuppressedTable table) {
        List<PublicMeasure> open = new ArrayList<>();
        for (MeasureResult measure : measures) {
            MeasureKind kind = measure.key().kind();
            if (measure.subject().schoolYear().equals(newest())
                    && (kind.decides() || kind.outcome() == StudentOutcome.SEPARATE_SCHOOL)) {
                List<String> cells = PublicCounts.cellsOf(measure);
                if (!cells.isEmpty()) {
                    open.add(new PublicMeasure(measure, table.showsDerived(cells)));
                }
            }
        }
        return open;
    }
}
