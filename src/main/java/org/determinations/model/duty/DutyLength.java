package org.determinations.model.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long there is time after an event. Immutable.
 *
 * @param days 1 to 999; the day after the event is the first one, and the last one is in time
 * @param business whether Saturdays, Sundays and listed days off are left out; otherwise every day of the calendar counts, and a
 *     last day that falls on one of those is not moved
 */
public record DutyLength(int days, boolean business) {
    /** What a table may write. */
    public static final String FORM = "a number and the way of counting, such as 120 calendar days or 10 business days";

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,2}) (calendar|business) days");

    /** Such as {@code 120 calendar days}; empty for any other text. */
    public static Optional<DutyLength> parse(String text) {
        Matcher read = TEXT.matcher(text);
        return read.matches()
                ? Optional.of(new DutyLength(
                        Integer.parseInt(read.group(1)), read.group(2).equals("business")))
                : Optional.empty();
    }

    /** As it is written. */
    public String text() {
        return days + (business ? " business days" : " calendar days");
    }

    /**
     * The last day that is in time.
     *
     * @param start day of the event
     * @param daysOff days that are no business days beside Saturdays and Sundays
     */
    public LocalDate lastDay(LocalDate start, Set<LocalDate> daysOff) {
        if (!business) {
            return start.plusDays(days);
        }
        LocalDate day = start;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (isBusiness(day, daysOff)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isBusiness(LocalDate day, Set<LocalDate> daysOff) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !daysOff.contains(day);
    }
}
