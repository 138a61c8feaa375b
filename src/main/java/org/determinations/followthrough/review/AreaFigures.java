package org.determinations.followthrough.review;

import java.util.List;
import java.util.Optional;
import org.determinations.model.review.ReviewArea;

/**
 * One area of a district's round, rolled up over the records of its sample.
 *
 * @param shares empty where fewer than ten records have a score that counts
 * @param open records of the sample that nobody read first, or that a third person must read
 */
public record AreaFigures(ReviewArea area, Optional<Shares> shares, int open, AgreementJudgement agreement) {

    static AreaFigures of(ReviewArea area, List<RecordReading> readings, Agreement ofState) {
        return new AreaFigures(
                area,
                Shares.of(readings.stream()
                        .flatMap(reading -> reading.points().stream())
                        .toList()),
                Math.toIntExact(readings.stream()
                        .filter(reading -> reading.state() == RecordReading.State.NOT_READ
                                || reading.state() == RecordReading.State.THIRD_NEEDED)
                        .count()),
                new AgreementJudgement(Agreement.of(pairs(readings)), ofState));
    }

    static List<Agreement.Pair> pairs(List<RecordReading> readings) {
        return readings.stream().flatMap(reading -> reading.pair().stream()).toList();
    }

    public AreaStanding standing() {
        return AreaStanding.of(shares, agreement);
    }
}
