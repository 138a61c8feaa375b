package org.determinations.followthrough.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewRound;

/**
 * What a round shows of the State: the records of those districts that have ten or more scored in the area, put together and not
 * weighted.
 */
public record StatePicture(ReviewRound round, List<OfArea> areas) {

    /**
     * One area.
     *
     * @param districts that have ten or more records scored
     * @param shares over them; empty when there is no such district
     * @param agreement of the readers in all districts
     */
    public record OfArea(ReviewArea area, int districts, Optional<Shares> shares, Agreement agreement) {

        public AreaStanding standing() {
            return AreaStanding.of(shares, new AgreementJudgement(agreement, agreement));
        }

        public AgreementJudgement.Use use() {
            return new AgreementJudgement(agreement, agreement).use();
        }
    }

    public StatePicture {
        areas = List.copyOf(areas);
    }

    /** Of every district of the round. */
    public static StatePicture of(ReviewBook book, ReviewRound round) {
        return of(book, round, book.ofRound(round));
    }

    /** Of some districts; readers' agreement is still that of all. */
    public static StatePicture of(ReviewBook book, ReviewRound round, Collection<DistrictCode> districts) {
        return of(
                book,
                round,
                book.ofRound(round).stream()
                        .filter(records -> districts.contains(records.of().district()))
                        .toList());
    }

    private static StatePicture of(ReviewBook book, ReviewRound round, List<RoundRecords> all) {
        Map<ReviewArea, Agreement> ofState = book.agreementOfState(round);
        List<List<AreaFigures>> figures =
                all.stream().map(records -> ReviewBook.areas(records, ofState)).toList();
        return new StatePicture(
                round,
                Arrays.stream(ReviewArea.values())
                        .map(area -> ofArea(
                                area,
                                figures.stream()
                                        .flatMap(areas -> areas.get(area.ordinal()).shares().stream())
                                        .toList(),
                                ofState.getOrDefault(area, Agreement.of(List.of()))))
                        .toList());
    }

    private static OfArea ofArea(ReviewArea area, List<Shares> shares, Agreement agreement) {
        return new OfArea(area, shares.size(), shares.stream().reduce(Shares::plus), agreement);
    }
}
