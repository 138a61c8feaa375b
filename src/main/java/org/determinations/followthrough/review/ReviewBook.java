package org.determinations.followthrough.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewRound;
import org.determinations.model.review.ReviewStatement;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.ScoreStatement;

/** Everything that the store holds of quality reviews. What was said last of a key counts. Immutable. */
public final class ReviewBook {
    private final Map<ScoreStatement.Key, ScoreStatement> scores = new LinkedHashMap<>();
    private final Map<ReviewedRecord, SampleStatement> samples = new LinkedHashMap<>();
    private final SortedMap<DistrictRound, RoundRecords> rounds = new TreeMap<>();
    private final Map<ReviewRound, OfState> ofState = new HashMap<>();

    /** Agreement of readers in all districts of a round: by area, and over all areas together. */
    private record OfState(Map<ReviewArea, Agreement> byArea, Agreement together) {}

    /** @param scores in the order in which they came */
    public ReviewBook(List<ScoreStatement> scores, List<SampleStatement> samples) {
        scores.forEach(statement -> this.scores.put(statement.key(), statement));
        samples.forEach(statement -> this.samples.put(statement.key(), statement));
        Map<DistrictRound, Long> listed = samples.stream()
                .filter(statement -> statement.how() == HowChosen.LISTED || statement.how() == HowChosen.DRAWN)
                .map(SampleStatement::record)
                .distinct()
                .collect(Collectors.groupingBy(DistrictRound::of, Collectors.counting()));
        Map<DistrictRound, List<ScoreStatement>> scored = byRound(this.scores.values());
        Map<DistrictRound, List<SampleStatement>> chosen = byRound(this.samples.values());
        Stream.concat(scored.keySet().stream(), chosen.keySet().stream())
                .distinct()
                .forEach(of -> rounds.put(
                        of,
                        new RoundRecords(
                                of,
                                chosen.getOrDefault(of, List.of()),
                                scored.getOrDefault(of, List.of()),
                                Math.toIntExact(listed.getOrDefault(of, 0L)))));
        rounds.keySet().stream()
                .map(DistrictRound::round)
                .distinct()
                .forEach(round -> ofState.put(round, ofState(round)));
    }

    private static <S extends ReviewStatement> Map<DistrictRound, List<S>> byRound(Collection<S> statements) {
        return statements.stream().collect(Collectors.groupingBy(statement -> DistrictRound.of(statement.record())));
    }

    private OfState ofState(ReviewRound round) {
        Map<ReviewArea, Agreement> agreement = new EnumMap<>(ReviewArea.class);
        List<Agreement.Pair> together = new ArrayList<>();
        for (ReviewArea area : ReviewArea.values()) {
            List<Agreement.Pair> pairs = ofRound(round).stream()
                    .flatMap(records -> AreaFigures.pairs(records.readings(area)).stream())
                    .toList();
            agreement.put(area, Agreement.of(pairs));
            together.addAll(pairs);
        }
        return new OfState(agreement, Agreement.of(together));
    }

    /** What was said last of a key; empty when nothing was. */
    Optional<ReviewStatement> find(Object key) {
        return Optional.<ReviewStatement>ofNullable(scores.get(key)).or(() -> Optional.ofNullable(samples.get(key)));
    }

    /** Every score that counts. */
    List<ScoreStatement> scores() {
        return List.copyOf(scores.values());
    }

    /** Every round of every district, by district, then time. */
    public List<DistrictRound> listRounds() {
        return List.copyOf(rounds.keySet());
    }

    /** The district's newest round of which an area has records enough for a figure; empty when there is none. */
    public Optional<DistrictRoll> newest(DistrictCode district) {
        return rounds.keySet().stream()
                .filter(of -> of.district().equals(district))
                .sorted(Comparator.reverseOrder())
                .map(this::roll)
                .filter(roll ->
                        roll.areas().stream().anyMatch(area -> area.shares().isPresent()))
                .findFirst();
    }

    /** The records of a round; without any where the book has none. */
    public RoundRecords records(DistrictRound of) {
        return rounds.getOrDefault(of, new RoundRecords(of, List.of(), List.of(), 0));
    }

    /** A district's round rolled up, beside its last round. */
    public DistrictRoll roll(DistrictRound of) {
        RoundRecords records = records(of);
        List<AreaFigures> areas = areas(records, agreementOfState(of.round()));
        Optional<RoundRecords> last = rounds.headMap(of).values().stream()
                .filter(other -> other.of().district().equals(of.district()))
                .filter(other -> !other.sample().isEmpty())
                .reduce((earlier, later) -> later);
        List<RoundChange> changes = last.map(before -> changes(before, areas))
                .orElseGet(() -> areas.stream().map(area -> RoundChange.NONE).toList());
        return new DistrictRoll(
                records,
                areas,
                changes,
                new AgreementJudgement(
                        together(records),
                        Optional.ofNullable(ofState.get(of.round()))
                                .map(OfState::together)
                                .orElse(Agreement.of(List.of()))));
    }

    private List<RoundChange> changes(RoundRecords before, List<AreaFigures> areas) {
        ReviewRound round = before.of().round();
        List<AreaFigures> then = areas(before, agreementOfState(round));
        return areas.stream()
                .map(area -> RoundChange.between(round, then.get(area.area().ordinal()), area))
                .toList();
    }

    /** Every district's round with that time. */
    List<RoundRecords> ofRound(ReviewRound round) {
        return rounds.values().stream()
                .filter(records -> records.of().round().equals(round))
                .toList();
    }

    /** Agreement of readers in all districts of the round, by area; empty for a round that the book does not have. */
    Map<ReviewArea, Agreement> agreementOfState(ReviewRound round) {
        return Optional.ofNullable(ofState.get(round)).map(OfState::byArea).orElse(Map.of());
    }

    static List<AreaFigures> areas(RoundRecords records, Map<ReviewArea, Agreement> ofState) {
        return Arrays.stream(ReviewArea.values())
                .map(area -> AreaFigures.of(
                        area, records.readings(area), ofState.getOrDefault(area, Agreement.of(List.of()))))
                .toList();
    }

    private static Agreement together(RoundRecords records) {
        List<Agreement.Pair> pairs = new ArrayList<>();
        for (ReviewArea area : ReviewArea.values()) {
            pairs.addAll(AreaFigures.pairs(records.readings(area)));
        }
        return Agreement.of(pairs);
    }
}
