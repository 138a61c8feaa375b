package org.determinations.disproportionality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.disproportionality.interval.Association;
import org.determinations.disproportionality.interval.StratifiedTables;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentOutcome;

/**
 * All measures of one district and school year, before p-values are adjusted. Districts can be analysed in any order and apart
 * from each other, once the State's totals are there.
 */
public final class DistrictAnalysis {
    private final CountBook book;
    private final StateTotals state;
    private final MeasureCalculator plain;
    private final AdjustedMeasures adjusted;
    private final DisproportionalityParameters parameters;

    public DistrictAnalysis(CountBook book, StateTotals state, DisproportionalityParameters parameters) {
        this.book = book;
        this.state = state;
        this.plain = new MeasureCalculator(parameters);
        this.adjusted = new AdjustedMeasures(parameters);
        this.parameters = parameters;
    }

    /** Every measure in the order printed; a district without a row has none. */
    public List<MeasureResult> measures(DistrictCode district) {
        if (!book.has(district)) {
            return List.of();
        }
        CountChecks checks = CountChecks.of(book, district);
        MeasureCounts counts = new MeasureCounts(book);
        MeasureSubject subject = new MeasureSubject(district, book.schoolYear());
        return MeasureCatalogue.keys(book).stream()
                .map(key -> measure(subject, key, checks, counts))
                .toList();
    }

    private MeasureResult measure(MeasureSubject subject, MeasureKey key, CountChecks checks, MeasureCounts counts) {
        MeasureKind.Shape shape = key.kind().shape();
        boolean byRace = key.race() != RaceEthnicity.ALL || shape == MeasureKind.Shape.ADJUSTED_FOR_RACE;
        boolean byIncome = key.income() != IncomeGroup.ALL || shape == MeasureKind.Shape.ADJUSTED_FOR_INCOME;
        Optional<Issue> refusal = checks.refusal(key.kind().outcome(), byRace, byIncome);
        if (refusal.isPresent()) {
            return MeasureResult.without(
                    subject,
                    key,
                    Optional.empty(),
                    MeasureStatus.DATA_ERROR,
                    refusal.get().wrong() + " (" + refusal.get().code().code() + " of the input issues)");
        }
        if (lacksSlice(key)) {
            return absent(subject, key, Counted.State.NOT_IN_INPUT);
        }
        MeasureResult result =
                shape == MeasureKind.Shape.PLAIN ? plain(subject, key, counts) : adjusted(subject, key, counts);
        boolean unplaced = key.kind().outcome() != StudentOutcome.IDENTIFIED && checks.unplaced();
        return unplaced && result.figures().isPresent() ? result.marked(MeasureMark.UNPLACED) : result;
    }

    private boolean lacksSlice(MeasureKey key) {
        return key.kind() == MeasureKind.A2 && key.sliceCode().isEmpty()
                || key.kind().shape() == MeasureKind.Shape.ADJUSTED_FOR_DISABILITY
                        && book.disabilityKinds().isEmpty();
    }

    private MeasureResult plain(MeasureSubject subject, MeasureKey key, MeasureCounts counts) {
        MeasureCounts.Pair pair = counts.pair(subject.district(), key);
        if (pair.state() != Counted.State.PRESENT) {
            return absent(subject, key, pair.state());
        }
        MeasureCounts.Pair all = state.of(key);
        MeasureInput input = new MeasureInput(pair.focal(), pair.comparison(), all.focal(), all.comparison());
        MeasureResult result = stateless(plain.evaluate(subject, key, input), input);
        return counts.unknown(subject.district(), key)
                .filter(u -> result.figures().isPresent())
                .map(u -> bounded(result, input, u))
                .orElse(result);
    }

    /** A group that only the State could be compared with, when the State is not in the input: too few is not the reason then. */
    private MeasureResult stateless(MeasureResult result, MeasureInput input) {
        boolean needsState = result.status() == MeasureStatus.NOT_CALCULATED
                && new SizeRule(parameters.minimums()).meets(input.focal());
        return needsState && state.isMissing()
                ? MeasureResult.without(
                        result.subject(),
                        result.key(),
                        result.input(),
                        result.status(),
                        "the district's comparison group is too small, and the counts of the whole State are not in the input")
                : result;
    }

    /** Bounds of the ratio were every student of unknown group in the one group or in the other. */
    private static MeasureResult bounded(MeasureResult result, MeasureInput input, OutcomeCount unknown) {
        List<ExactRatio> bounds = Stream.of(
                        RatioMath.ratio(input.focal().plus(unknown), input.comparison()),
                        RatioMath.ratio(input.focal(), input.comparison().plus(unknown)))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return result.bounded(bounds);
    }

    private MeasureResult adjusted(MeasureSubject subject, MeasureKey key, MeasureCounts counts) {
        List<MeasureCounts.Pair> strata = strata(subject.district(), key, counts);
        Counted.State worst = strata.stream()
                .map(MeasureCounts.Pair::state)
                .reduce(Counted.State.PRESENT, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return worst == Counted.State.PRESENT
                ? adjusted.evaluate(
                        subject,
                        key,
                        strata.stream()
                                .map(p -> new StratifiedTables.Stratum(p.focal(), p.comparison()))
                                .toList())
                : absent(subject, key, worst);
    }

    private List<MeasureCounts.Pair> strata(DistrictCode district, MeasureKey key, MeasureCounts counts) {
        return switch (key.kind().shape()) {
            case PLAIN -> List.of();
            case ADJUSTED_FOR_RACE ->
                RaceEthnicity.groups().stream()
                        .map(race -> counts.within(district, key, race, IncomeGroup.ALL))
                        .toList();
            case ADJUSTED_FOR_INCOME ->
                Stream.of(IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME)
                        .map(income -> counts.within(district, key, RaceEthnicity.ALL, income))
                        .toList();
            case ADJUSTED_FOR_DISABILITY ->
                book.disabilityKinds().stream()
                        .map(kind ->
                                counts.pair(district, new MeasureKey(key.kind(), key.race(), key.income(), "", kind)))
                        .toList();
        };
    }

    private static MeasureResult absent(MeasureSubject subject, MeasureKey key, Counted.State state) {
        return switch (state) {
            case PRESENT, NOT_IN_INPUT ->
                MeasureResult.without(
                        subject, key, Optional.empty(), MeasureStatus.NOT_CALCULATED, MeasureResult.NOT_IN_INPUT);
            case SUPPRESSED ->
                MeasureResult.without(
                        subject,
                        key,
                        Optional.empty(),
                        MeasureStatus.INPUT_SUPPRESSED,
                        MeasureStatus.INPUT_SUPPRESSED.words());
            case CONTRADICTORY ->
                MeasureResult.without(
                        subject,
                        key,
                        Optional.empty(),
                        MeasureStatus.DATA_ERROR,
                        "a count that it needs stands in a rejected row, or twice with different numbers");
        };
    }

    /**
     * The weighted risk ratio of a race measure, as indicator 9 uses it; shown beside the risk ratio, judges nothing. Empty for
     * other measures and when a count of the seven groups cannot be had.
     */
    public Optional<WeightedRatio> weighted(DistrictCode district, MeasureKey key) {
        MeasureCounts counts = new MeasureCounts(book);
        List<WeightedRatio.Group> groups = RaceEthnicity.groups().stream()
                .flatMap(race -> counts.group(district, key, race, IncomeGroup.ALL).count().stream()
                        .map(c -> new WeightedRatio.Group(
                                c,
                                state.of(MeasureKey.ofRace(key.kind(), race))
                                        .focal()
                                        .students())))
                .toList();
        int focal = RaceEthnicity.groups().indexOf(key.race());
        return focal < 0
                        || key.income() != IncomeGroup.ALL
                        || groups.size() < RaceEthnicity.groups().size()
                ? Optional.empty()
                : Optional.of(WeightedRatio.of(groups, focal));
    }

    /** Whether each kind of separation is related to the seven groups at all (B-G). */
    public List<GroupAssociation> associations(DistrictCode district) {
        return Stream.of(MeasureKind.B1_R, MeasureKind.B2_R)
                .map(kind -> association(new MeasureSubject(district, book.schoolYear()), kind))
                .toList();
    }

    private GroupAssociation association(MeasureSubject subject, MeasureKind kind) {
        MeasureCounts counts = new MeasureCounts(book);
        List<Optional<OutcomeCount>> groups = RaceEthnicity.groups().stream()
                .map(race -> counts.group(subject.district(), MeasureKey.ofRace(kind, race), race, IncomeGroup.ALL)
                        .count())
                .toList();
        boolean impossible = groups.stream().flatMap(Optional::stream).anyMatch(g -> g.others() < 0);
        if (impossible
                || CountChecks.of(book, subject.district())
                        .refusal(kind.outcome(), true, false)
                        .isPresent()) {
            return none(subject, kind, MeasureStatus.DATA_ERROR.words());
        }
        List<OutcomeCount> present = groups.stream()
                .flatMap(Optional::stream)
                .filter(g -> g.students() > 0)
                .toList();
        OutcomeCount all = present.stream().reduce(OutcomeCount.NONE, OutcomeCount::plus);
        if (groups.stream().anyMatch(Optional::isEmpty)) {
            return none(subject, kind, MeasureStatus.INPUT_SUPPRESSED.words());
        }
        if (present.size() < 2 || all.outcome() == 0 || all.others() <= 0) {
            return none(subject, kind, "fewer than two groups, or everyone or nobody has the outcome");
        }
        Association tested = Association.of(present, parameters.precision().limitPlaces());
        return new GroupAssociation(
                subject,
                kind.outcome(),
                "",
                Optional.of(tested.chiSquare()),
                tested.degreesOfFreedom(),
                Optional.of(tested.p()),
                Optional.of(tested.cramersV()),
                Optional.of(dissimilarity(present, all)));
    }

    private static GroupAssociation none(MeasureSubject subject, MeasureKind kind, String reason) {
        return new GroupAssociation(
                subject,
                kind.outcome(),
                reason,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Half the sum of the distances between each group's share of those with and of those without the outcome. */
    private static ExactRatio dissimilarity(List<OutcomeCount> groups, OutcomeCount all) {
        return groups.stream()
                .map(g -> ExactRatio.of(g.outcome(), all.outcome())
                        .minus(ExactRatio.of(g.others(), all.others()))
                        .absolute())
                .reduce(ExactRatio.ZERO, ExactRatio::plus)
                .times(ExactRatio.of(1, 2));
    }
}
