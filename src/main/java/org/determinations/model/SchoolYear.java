package org.determinations.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, from summer to summer, such as 2012-13. Also names a cycle: the year whose districts are determined.
 *
 * @param firstYear calendar year in which it begins; 1900 to 2200
 */
public record SchoolYear(int firstYear) implements Comparable<SchoolYear> {
    private static final Pattern TEXT = Pattern.compile("((?:19|20|21)[0-9]{2})-([0-9]{2})");

    public SchoolYear {
        if (firstYear < 1900 || firstYear > 2200) {
            throw new IllegalArgumentException("school year beginning " + firstYear);
        }
    }

    /** {@code 2012-13}; empty for any other text, also when the two halves are not consecutive. */
    public static Optional<SchoolYear> parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        SchoolYear year = new SchoolYear(Integer.parseInt(m.group(1)));
        return year.text().equals(text) ? Optional.of(year) : Optional.empty();
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
