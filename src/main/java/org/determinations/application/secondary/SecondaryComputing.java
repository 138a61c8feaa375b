package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.disproportionality.DistrictAnalysis;
import org.determinations.disproportionality.FunnelReading;
import org.determinations.disproportionality.QuestionAnswers;
import org.determinations.disproportionality.StateTotals;
import org.determinations.disproportionality.YearReading;
import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.SchoolYear;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.StateFunnel;
import org.determinations.model.secondary.StateGroups;
import org.determinations.model.secondary.YearSeries;
import org.determinations.policy.PolicyPack;

/**
 * What an analysis finds in its counts, from nothing but them, the districts and the policy: the steps of a run store it piece
 * by piece, and a replay finds it all over again. The totals of the State are added up once for each school year, when they are
 * first asked for: who looks only at what may be published needs none.
 */
final class SecondaryComputing {
    private final SecondaryBooks books;
    private final List<Determination> scope;
    private final DisproportionalityParameters parameters;
    private final SortedMap<SchoolYear, StateTotals> totals = new TreeMap<>();
    private final SortedMap<SchoolYear, DistrictAnalysis> analyses = new TreeMap<>();

    /**
     * @param books with the units that are analysed
     */
    SecondaryComputing(SecondaryBooks books, PolicyPack pack) {
        this.books = books;
        this.scope = books.units().analysed();
        this.parameters = AnalysisRules.parameters(pack);
    }

    SecondaryBooks books() {
        return books;
    }

    List<Determination> scope() {
        return scope;
    }

    List<DistrictCode> districts() {
        return scope.stream().map(Determination::district).toList();
    }

    /** The groups of the whole State in each school year. */
    SortedMap<SchoolYear, List<StateGroups>> state() {
        SortedMap<SchoolYear, List<StateGroups>> state = new TreeMap<>();
        books.byYear().keySet().forEach(year -> state.put(year, totals(year).list()));
        return state;
    }

    /** Whether there is a school year with counts of the district. */
    boolean hasCounts(DistrictCode district) {
        return books.byYear().entrySet().stream()
                .anyMatch(b -> isRead(b.getKey()) && b.getValue().has(district));
    }

    /** A school year whose counts are those of the year before counts as missing. */
    private boolean isRead(SchoolYear year) {
        return !books.copies().contains(year);
    }

    /** The measures of one district in every school year, before p-values are adjusted. */
    List<MeasureResult> measures(DistrictCode district) {
        return books.byYear().keySet().stream()
                .filter(this::isRead)
                .flatMap(year -> analysis(year).measures(district).stream())
                .toList();
    }

    /** The measures of some districts, which are looked at side by side; in their order. */
    List<MeasureResult> measures(List<DistrictCode> districts) {
        books.byYear().keySet().forEach(this::analysis);
        return districts.parallelStream()
                .map(this::measures)
                .flatMap(List::stream)
                .toList();
    }

    private synchronized StateTotals totals(SchoolYear year) {
        return totals.computeIfAbsent(
                year, y -> books.state(Objects.requireNonNull(books.byYear().get(y))));
    }

    private synchronized DistrictAnalysis analysis(SchoolYear year) {
        return analyses.computeIfAbsent(
                year,
                y -> new DistrictAnalysis(Objects.requireNonNull(books.byYear().get(y)), totals(y), parameters));
    }

    /**
     * The answers of the newest school year, by district and question.
     *
     * @param districts some of those that are analysed
     * @param measures theirs, with adjusted p-values
     */
    List<QuestionAnswer> answers(List<Determination> districts, List<MeasureResult> measures) {
        Map<DistrictCode, List<MeasureResult>> byDistrict = measures.stream()
                .collect(Collectors.groupingBy(r -> r.subject().district(), TreeMap::new, Collectors.toList()));
        QuestionAnswers questions = new QuestionAnswers(parameters);
        List<QuestionAnswer> answers = new ArrayList<>();
        for (Determination district : districts) {
            MeasureSubject subject = new MeasureSubject(district.district(), books.newest());
            List<MeasureResult> own = byDistrict.getOrDefault(district.district(), List.of());
            for (MeasureQuestion question : MeasureQuestion.values()) {
                answers.add(questions.answer(subject, district.name(), question, own));
            }
        }
        return answers;
    }

    /** One for each measure of a district that some school year has, by district and key. */
    List<YearSeries> series(List<MeasureResult> measures) {
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

    /** Measure B-G of those districts in the newest school year. */
    List<GroupAssociation> associations(List<Determination> districts) {
        DistrictAnalysis newest = analysis(books.newest());
        return districts.stream()
                .map(Determination::district)
                .filter(books.newestBook()::has)
                .flatMap(d -> newest.associations(d).stream())
                .toList();
    }

    /** The State's funnel of the measure that leads each outcome, in the newest school year; none without a whole State. */
    List<StateFunnel> funnels() {
        if (!books.units().isStatewide(books.newestBook())) {
            return List.of();
        }
        FunnelReading reading = new FunnelReading(parameters);
        return Stream.of(MeasureKind.A1, MeasureKind.B1_LI, MeasureKind.B2_LI)
                .map(kind -> reading.read(books.newestBook(), MeasureKey.lowIncome(kind)))
                .toList();
    }
}
