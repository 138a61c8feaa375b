package org.determinations.followthrough.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.review.AreaScore;
import org.determinations.model.review.ReaderTurn;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ScoreStatement;

/**
 * What readers say of one area of one record. A record counts once: with the first reader's score; with the third's where the first
 * two are two points or more apart.
 *
 * @param by the score of each turn that was read
 */
public record RecordReading(Map<ReaderTurn, AreaScore> by) {

    /** How far it has come. */
    public enum State {
        /** A score counts. */
        SCORED,
        NOT_APPLICABLE,
        /** Nobody read it first yet. */
        NOT_READ,
        /** Two scores are far apart, and no third person read it yet. */
        THIRD_NEEDED
    }

    public RecordReading {
        by = Map.copyOf(by);
    }

    /** The reading of an area in the statements about one record. */
    static RecordReading of(List<ScoreStatement> ofRecord, ReviewArea area) {
        Map<ReaderTurn, AreaScore> by = new EnumMap<>(ReaderTurn.class);
        ofRecord.stream()
                .filter(statement -> statement.area() == area)
                .forEach(statement -> by.put(statement.reader().turn(), statement.given()));
        return new RecordReading(by);
    }

    public State state() {
        if (!by.containsKey(ReaderTurn.FIRST)) {
            return State.NOT_READ;
        }
        return counting()
                .map(score -> score.points().isPresent() ? State.SCORED : State.NOT_APPLICABLE)
                .orElse(State.THIRD_NEEDED);
    }

    /** The points that count; empty in every other state. */
    public Optional<Integer> points() {
        return counting().flatMap(AreaScore::points);
    }

    /** The scores of the first and the second reader; empty unless both gave points. */
    public Optional<Agreement.Pair> pair() {
        return points(ReaderTurn.FIRST)
                .flatMap(first -> points(ReaderTurn.SECOND).map(second -> new Agreement.Pair(first, second)));
    }

    private Optional<AreaScore> counting() {
        boolean farApart =
                pair().filter(pair -> pair.apart() >= ReviewDefaults.FAR_APART).isPresent();
        return Optional.ofNullable(by.get(farApart ? ReaderTurn.THIRD : ReaderTurn.FIRST));
    }

    private Optional<Integer> points(ReaderTurn turn) {
        return Optional.ofNullable(by.get(turn)).flatMap(AreaScore::points);
    }
}
