package org.determinations.application.schedule;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * The firings of a season, month by month, as sets of days, hours and minutes: what every operating system's own scheduler
 * understands, whatever it thinks of days of the week, seasons or last days of a month.
 *
 * @param days of the month on which there is a firing
 * @param hours and {@code minutes}: every hour with every minute is a firing of each of the days
 */
public record FiringCalendar(
        YearMonth month, SortedSet<Integer> days, SortedSet<Integer> hours, SortedSet<Integer> minutes) {

    static List<FiringCalendar> of(FiringTimes times) {
        Map<YearMonth, List<LocalDateTime>> months = new TreeMap<>();
        times.all()
                .forEach(time -> months.computeIfAbsent(YearMonth.from(time), month -> new ArrayList<>())
                        .add(time));
        List<FiringCalendar> calendars = new ArrayList<>();
        months.forEach((month, firings) -> calendars.add(new FiringCalendar(
                month,
                set(firings, LocalDateTime::getDayOfMonth),
                set(firings, LocalDateTime::getHour),
                set(firings, LocalDateTime::getMinute))));
        return calendars;
    }

    /** Numbers as {@code 1,3-5}, with the given sign between the ends of a span. */
    public static String spans(SortedSet<Integer> numbers, String to) {
        List<String> spans = new ArrayList<>();
        Iterator<Integer> left = numbers.iterator();
        int first = left.next();
        int last = first;
        while (left.hasNext()) {
            int number = left.next();
            if (number != last + 1) {
                spans.add(span(first, last, to));
                first = number;
            }
            last = number;
        }
        spans.add(span(first, last, to));
        return String.join(",", spans);
    }

    private static String span(int first, int last, String to) {
        return first == last ? Integer.toString(first) : first + to + last;
    }

    private static SortedSet<Integer> set(List<LocalDateTime> firings, ToIntFunction<LocalDateTime> part) {
        SortedSet<Integer> numbers = new TreeSet<>();
        firings.forEach(firing -> numbers.add(part.applyAsInt(firing)));
        return numbers;
    }
}
