package org.determinations.followthrough.review;

import java.util.Comparator;
import org.determinations.model.DistrictCode;
import org.determinations.model.review.ReviewRound;
import org.determinations.model.review.ReviewedRecord;

/** A round of reviews in one district. By district, then time. */
public record DistrictRound(DistrictCode district, ReviewRound round) implements Comparable<DistrictRound> {
    private static final Comparator<DistrictRound> ORDER =
            Comparator.comparing(DistrictRound::district).thenComparing(DistrictRound::round);

    /** The one that the record belongs to. */
    public static DistrictRound of(ReviewedRecord record) {
        return new DistrictRound(record.district(), record.round());
    }

    /** For people: {@code 09010000, round 2012-13/1}. */
    public String text() {
        return district.digits() + ", round " + round.text();
    }

    @Override
    public int compareTo(DistrictRound other) {
        return ORDER.compare(this, other);
    }
}
