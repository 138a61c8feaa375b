package org.determinations.followthrough.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    private final SortedSet<DistrictRound> rounds = new TreeSet<>();
    private final Set<ReviewedRecord> listed = new HashSet<>();

    /** @param scores in the order in which they came */
    public ReviewBook(List<ScoreStatement> scores, List<SampleStatement> samples) {
        scores.forEach(statement -> this.scores.put(statement.key(), statement));
        samples.forEach(statement -> this.samples.put(statement.key(), statement));
        samples.stream()
                .filter(statement -> statement.how() == HowChosen.LISTED || statement.how() == HowChosen.DRAWN)
                .forEach(statement -> listed.add(statement.record()));
        Stream.concat(
                        scores.stream().map(ScoreStatement::record),
                        samples.stream().map(SampleStatement::record))
                .map(DistrictRound::of)
                .forEach(rounds::add);
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
        return List.copyOf(rounds);
    }

    /** The records of a round; without any where the book has none. */
    public RoundRecords records(DistrictRound of) {
        return new RoundRecords(
                of,
                samples.values().stream()
                        .filter(statement ->
                                DistrictRound.of(statement.record()).equals(of))
                        .toList(),
                scores.values().stream()
                        .filter(statement ->
                                DistrictRound.of(statement.record()).equals(of))
                        .toList(),
                Math.toIntExact(listed.stream()
                        .filter(record -> DistrictRound.of(record).equals(of))
                        .count()));
    }

    /** A district's round rolled up, beside its last round. */
    public DistrictRoll roll(DistrictRound of) {
        Map<ReviewArea, Agreement> ofState = agreementOfState(of.round());
        RoundRecords records = records(of);
        List<AreaFigures> areas = areas(records, ofState);
        Optional<DistrictRound> last = rounds.headSet(of).stream()
                .filter(other -> other.district().equals(of.district()))
                .filter(other -> !records(other).sample().isEmpty())
                .reduce((earlier, later) -> later);
        List<RoundChange> changes = last.map(before -> {
                    List<AreaFigures> then = areas(records(before), agreementOfState(before.round()));
                    return areas.stream()
                            .map(area -> RoundChange.between(
                                    before.round(), then.get(area.area().ordinal()), area))
                            .toList();
                })
                .orElseGet(() -> areas.stream().map(area -> RoundChange.NONE).toList());
        return new DistrictRoll(
                records,
                areas,
                changes,
                new AgreementJudgement(together(List.of(records)), together(ofRound(of.round()))));
    }

    /** Every district's round with that time. */
    List<RoundRecords> ofRound(ReviewRound round) {
        return rounds.stream()
                .filter(of -> of.round().equals(round))
                .map(this::records)
                .toList();
    }

    /** Agreement of readers in all districts of the round, by area. */
    Map<ReviewArea, Agreement> agreementOfState(ReviewRound round) {
        Map<ReviewArea, Agreement> agreement = new LinkedHashMap<>();
        List<RoundRecords> all = ofRound(round);
        for (ReviewArea area : ReviewArea.values()) {
            agreement.put(
                    area,
                    Agreement.of(all.stream()
                            .flatMap(records -> AreaFigures.pairs(records.readings(area)).stream())
                            .toList()));
        }
        return agreement;
    }

    static List<AreaFigures> areas(RoundRecords records, Map<ReviewArea, Agreement> ofState) {
        return Arrays.stream(ReviewArea.values())
                .map(area -> AreaFigures.of(
                        area, records.readings(area), ofState.getOrDefault(area, Agreement.of(List.of()))))
                .toList();
    }

    private static Agreement together(List<RoundRecords> all) {
        List<Agreement.Pair> pairs = new ArrayList<>();
        for (RoundRecords records : all) {
            for (ReviewArea area : ReviewArea.values()) {
                pairs.addAll(AreaFigures.pairs(records.readings(area)));
            }
        }
        return Agreement.of(pairs);
    }
}
