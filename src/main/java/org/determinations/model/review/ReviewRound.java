package org.determinations.model.review;

import java.util.Comparator;
import java.util.Optional;
import org.determinations.model.SchoolYear;

/**
 * One round of reviews. Ordered by time.
 *
 * @param schoolYear in which the records are read
 * @param number of the round in that school year; 1 to 9
 */
public record ReviewRound(SchoolYear schoolYear, int number) implements Comparable<ReviewRound> {
    private static final Comparator<ReviewRound> BY_TIME =
            Comparator.comparing(ReviewRound::schoolYear).thenComparing(ReviewRound::number);
    private static final int MOST = 9;

    public ReviewRound {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("round " + number);
        }
    }

    /** {@code 2012-13/1}; empty for any other text. */
    public static Optional<ReviewRound> parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : SchoolYear.parse(text.substring(0, slash)).flatMap(of -> parse(of, text.substring(slash + 1)));
    }

    /** The round of a school year with that number, one digit from 1 to 9; empty for any other text. */
    public static Optional<ReviewRound> parse(SchoolYear schoolYear, String number) {
        return number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) <= '9'
                ? Optional.of(new ReviewRound(schoolYear, number.charAt(0) - '0'))
                : Optional.empty();
    }

    /** {@code 2012-13/1}. */
    public String text() {
        return schoolYear.text() + "/" + number;
    }

    @Override
    public int compareTo(ReviewRound other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
