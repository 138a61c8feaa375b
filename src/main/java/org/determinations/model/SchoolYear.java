package org.determinations.model;

import java.util.Optional;

/**
 * A school year, from summer to summer, such as 2012-13. Also names a cycle: the year whose districts are determined.
 *
 * @param firstYear calendar year in which it begins; 1900 to 2200
 */
public record SchoolYear(int firstYear) implements Comparable<SchoolYear> {
    private static final int LENGTH = 7;
    private static final int HYPHEN = 4;
    /** First years that are read from a text. */
    private static final int EARLIEST = 1900;

    private static final int LATEST = 2199;

    public SchoolYear {
        if (firstYear < 1900 || firstYear > 2200) {
            throw new IllegalArgumentException("school year beginning " + firstYear);
        }
    }

    /** {@code 2012-13}; empty for any other text, also when the two halves are not consecutive. */
    public static Optional<SchoolYear> parse(String text) {
        if (text.length() != LENGTH || text.charAt(HYPHEN) != '-' || !isNumbered(text)) {
            return Optional.empty();
        }
        int first = Integer.parseInt(text, 0, HYPHEN, 10);
        int second = Integer.parseInt(text, HYPHEN + 1, LENGTH, 10);
        boolean consecutive = first >= EARLIEST && first <= LATEST && second == (first + 1) % 100;
        return consecutive ? Optional.of(new SchoolYear(first)) : Optional.empty();
    }

    private static boolean isNumbered(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (i != HYPHEN && (sign < '0' || sign > '9')) {
                return false;
            }
        }
        return true;
    }

    public SchoolYear previous() {
        return new SchoolYear(firstYear - 1);
    }

    public SchoolYear next() {
        return new SchoolYear(firstYear + 1);
    }

    /** As the field writes it: 2012-13. */
    public String text() {
        int second = (firstYear + 1) % 100;
        return firstYear + (second < 10 ? "-0" : "-") + second;
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(firstYear, other.firstYear);
    }

    @Override
    public String toString() {
        return text();
    }
}
