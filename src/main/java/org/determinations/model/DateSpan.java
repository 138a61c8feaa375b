package org.determinations.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days that a date in an input can be, both ends included, and the one strict reading of dates: four digits of the year, two
 * of the month, two of the day, without a sign. One per cycle; immutable.
 */
public record DateSpan(LocalDate first, LocalDate last) {
    /** The year of the law that this is about; no record of it is older. */
    private static final int FIRST_YEAR = 1975;

    private static final int YEARS_AFTER_CYCLE = 10;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?");

    /** From 1975 to the end of the tenth year after the one in which the cycle ends. */
    public static DateSpan around(SchoolYear cycle) {
        return new DateSpan(
                LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(cycle.firstYear() + 1 + YEARS_AFTER_CYCLE, 12, 31));
    }

    /** A day such as {@code 2012-09-19}, in the span or not; empty for any other text. */
    public static Optional<LocalDate> parse(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** A day and a clock time such as {@code 2012-08-10T16:59}, a blank in place of the T too; empty for any other text. */
    public static Optional<LocalDateTime> parseMoment(String text) {
        if (!MOMENT.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text.replace(' ', 'T')));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the whole school year lies in the span. */
    public boolean holds(SchoolYear schoolYear) {
        return schoolYear.firstYear() >= first.getYear() && schoolYear.next().firstYear() <= last.getYear();
    }

    /** For a message: {@code 1975-01-01 to 2023-12-31}. */
    public String text() {
        return first + " to " + last;
    }
}
