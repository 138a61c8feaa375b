package org.determinations.model.review;

import java.util.Comparator;
import org.determinations.model.DistrictCode;

/**
 * A record in a round of reviews. By district, round, and number as a number.
 *
 * @param number a pseudonym made in the district, see {@link Pseudonyms#isRecord}; the district alone knows whose record it is
 */
public record ReviewedRecord(DistrictCode district, ReviewRound round, String number)
        implements Comparable<ReviewedRecord> {
    private static final Comparator<ReviewedRecord> ORDER = Comparator.comparing(ReviewedRecord::district)
            .thenComparing(ReviewedRecord::round)
            .thenComparing(ReviewedRecord::digits)
            .thenComparing(ReviewedRecord::number);

    public ReviewedRecord {
        if (!Pseudonyms.isRecord(number)) {
            throw new IllegalArgumentException("not the number of a record");
        }
    }

    private int digits() {
        return Integer.parseInt(number, 2, number.length(), 10);
    }

    @Override
    public int compareTo(ReviewedRecord other) {
        return ORDER.compare(this, other);
    }
}
