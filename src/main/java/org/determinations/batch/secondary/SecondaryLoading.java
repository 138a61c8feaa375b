package org.determinations.batch.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.disproportionality.DistrictAnalysis;
import org.determinations.disproportionality.FunnelReading;
import org.determinations.disproportionality.PlacementReading;
import org.determinations.disproportionality.PrintedRatio;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.disproportionality.RestOfState;
import org.determinations.disproportionality.StateTotals;
import org.determinations.disproportionality.YearReading;
import org.determinations.model.Determination;
import org.determinations.model.DistrictCode;
import org.determinations.model.GroupAssociation;
import org.determinations.model.MeasureKey;
import org.determinations.model.MeasureKind;
import org.determinations.model.MeasureResult;
import org.determinations.model.PlacementShare;
import org.determinations.model.RunPolicy;
import org.determinations.model.RunReport;
import org.determinations.model.SchoolYear;
import org.determinations.model.SecondaryDecision;
import org.determinations.model.SecondaryFunnel;
import org.determinations.model.SecondaryHeading;
import org.determinations.model.StudentOutcome;
import org.determinations.model.YearSeries;
import org.determinations.report.PublicMeasure;
import org.determinations.report.SecondaryDrawing;
import org.determinations.report.SecondaryReport;
import org.determinations.store.Stores;
import org.determinations.suppression.SuppressionRule;

/** What a secondary run came to, put together from its stored results and counts. */
final class SecondaryLoading {
    private final SecondaryWork work;
    private final SecondaryBooks books;
    private final List<Determination> scope;
    private final DisproportionalityParameters parameters;

    SecondaryLoading(SecondaryWork work, SecondaryBooks books, List<Determination> scope) {
        this.work = work;
        this.books = books;
        this.scope = List.copyOf(scope);
        this.parameters = AnalysisRules.parameters(work.pack());
    }

    SecondaryReport load() {
        Stores stores = work.stores();
        List<MeasureResult> measures = stores.measures().list(work.run());
        List<DistrictCode> districts =
                scope.stream().map(Determination::district).toList();
        return new SecondaryReport(
                run(),
                work.official(),
                scope,
                books.newest(),
                measures,
                stores.measures().listAnswers(work.run()),
                stores.facts().list(work.run(), SecondaryDecision.class),
                series(measures),
                associations(),
                drawing(districts),
                new SecondaryPublication(work, books, districts)
                        .stored(stores.measures().listPublic(work.run())),
                publicMeasures(measures),
                SuppressionRule.parameters(work.pack()),
                parameters.precision().displayPlaces());
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

    /** One for each measure of a district that the newest school year has, by district and key. */
    private List<YearSeries> series(List<MeasureResult> measures) {
        Map<DistrictCode, Map<MeasureKey, SortedMap<SchoolYear, MeasureResult>>> byKey = new TreeMap<>();
        for (MeasureResult result : measures) {
            byKey.computeIfAbsent(result.subject().district(), d -> new TreeMap<>())
                    .computeIfAbsent(result.key(), k -> new TreeMap<>())
                    .put(result.subject().schoolYear(), result);
        }
        YearReading reading = new YearReading(parameters);
        List<YearSeries> series = new ArrayList<>();
        byKey.forEach((district, ofDistrict) -> ofDistrict.forEach(
                (key, results) -> series.add(reading.read(district, key, books.newest(), results, books.copies()))));
        return series;
    }

    private List<GroupAssociation> associations() {
        DistrictAnalysis analysis =
                new DistrictAnalysis(books.newestBook(), StateTotals.of(books.newestBook()), parameters);
        return scope.stream()
                .map(Determination::district)
                .filter(books.newestBook().districts()::contains)
                .flatMap(d -> analysis.associations(d).stream())
                .toList();
    }

    private SecondaryDrawing drawing(List<DistrictCode> districts) {
        SortedMap<DistrictCode, List<PlacementShare>> placements = new TreeMap<>();
        districts.stream()
                .filter(books.newestBook().districts()::contains)
                .forEach(d -> placements.put(d, PlacementReading.of(books.newestBook(), d)));
        SortedMap<DistrictCode, String> otherNames = new TreeMap<>();
        work.stores().determinations().list(work.official().number()).stream()
                .filter(d -> !districts.contains(d.district()))
                .forEach(d -> otherNames.put(d.district(), d.name()));
        return new SecondaryDrawing(
                new SecondaryHeading(
                        work.stores().runs().find(work.run()).orElseThrow(),
                        books.newest(),
                        PrintedRatio.of(parameters).scale(),
                        parameters.precision().confidence()),
                funnels(),
                placements,
                otherNames,
                RestOfState.wide(
                        books.newestBook(),
                        districts,
                        SuppressionRule.parameters(work.pack()).hiddenSum()));
    }

    /** The State's funnel of the measure that leads each outcome. */
    private List<SecondaryFunnel> funnels() {
        FunnelReading reading = new FunnelReading(parameters);
        return Stream.of(MeasureKind.A1, MeasureKind.B1_LI, MeasureKind.B2_LI)
                .map(MeasureKey::lowIncome)
                .map(key -> new SecondaryFunnel(
                        reading.read(books.newestBook(), key), reading.guides(books.newestBook(), key)))
                .toList();
    }

    /** The measures of the newest school year whose counts the public table prints. */
    private List<PublicMeasure> publicMeasures(List<MeasureResult> measures) {
        return measures.stream()
                .filter(r -> r.subject().schoolYear().equals(books.newest()))
                .filter(r -> r.key().kind().decides() || r.key().kind().outcome() == StudentOutcome.SEPARATE_SCHOOL)
                .map(r -> new PublicMeasure(r, PublicCounts.cellsOf(r)))
                .filter(m -> !m.cells().isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}
