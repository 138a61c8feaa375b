package org.determinations.application.secondary;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.PlacementShare;
import org.determinations.model.secondary.SecondaryFunnel;
import org.determinations.model.secondary.SecondaryHeading;
import org.determinations.model.secondary.StateFunnel;
import org.determinations.model.student.StudentOutcome;
import org.determinations.report.dossier.PublicMeasure;
import org.determinations.report.dossier.SecondaryDrawing;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.store.Stores;
import org.determinations.suppression.SuppressionRule;

/** Findings with everything around them that is written about a run. */
record SecondaryLoading(
        SecondaryWork work, SecondaryComputing computing, SecondaryPublication publication, EquitySteps equity) {
    SecondaryReport of(SecondaryFindings findings) {
        return new SecondaryReport(
                run(),
                work.official(),
                computing.scope(),
                newest(),
                findings.measures(),
                findings.answers(),
                work.stores().facts().list(work.run(), FactKinds.SECONDARY_DECISION),
                findings.series(),
                findings.associations(),
                drawing(findings.funnels()),
                publication.stored(findings.publicCounts()),
                publicMeasures(findings.measures()),
                SuppressionRule.parameters(work.pack()),
                AnalysisRules.parameters(work.pack()).precision().displayPlaces(),
                AnalysisRules.scope(work.pack()),
                equity.editions(findings.equity()));
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
    private List<PublicMeasure> publicMeasures(List<MeasureResult> measures) {
        return measures.stream()
                .filter(r -> r.subject().schoolYear().equals(newest()))
                .filter(r -> r.key().kind().decides() || r.key().kind().outcome() == StudentOutcome.SEPARATE_SCHOOL)
                .map(r -> new PublicMeasure(r, PublicCounts.cellsOf(r)))
                .filter(m -> !m.cells().isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}
