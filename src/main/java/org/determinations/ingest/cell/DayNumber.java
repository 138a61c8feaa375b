package org.determinations.ingest.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.determinations.model.DateSpan;

/**
 * The number by which a spreadsheet keeps a day, where a date is asked for: 41152 in place of 2012-08-31. It is never taken for the
 * date, because only the workbook knows from which year it counts; which day it would be is said.
 */
final class DayNumber {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{4}(?:\\.\\d+)?");

    /** Day 0 as every spreadsheet counts that begins with 1900, for days after February of that year. */
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

    private DayNumber() {}

    /** What the text may be, to be put behind a sentence; empty when it is no such number, or of no day that can be meant. */
    static String hint(String text, DateSpan span) {
        if (!NUMBER.matcher(text).matches()) {
            return "";
        }
        long days = Long.parseLong(text.substring(0, 5));
        List<String> meant = new ArrayList<>();
        add(meant, FROM_1900.plusDays(days), "1900", span);
        add(meant, FROM_1904.plusDays(days), "1904", span);
        return meant.isEmpty()
                ? ""
                : "; it looks like the number by which a spreadsheet keeps a day: " + String.join(", or ", meant)
                        + "; write the day itself";
    }

    private static void add(List<String> meant, LocalDate day, String from, DateSpan span) {
        if (span.holds(day)) {
            meant.add(day + " where it counts from " + from);
        }
    }
}
