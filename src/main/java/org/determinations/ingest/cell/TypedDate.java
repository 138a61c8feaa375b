package org.determinations.ingest.cell;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as a spreadsheet or a person writes it in the United States: month, day, year. */
final class TypedDate {
    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    private TypedDate() {}

    /** The same day as year-month-day; any other text, and a day that no month has, as it stands. */
    static String iso(String text) {
        Matcher typed = MONTH_FIRST.matcher(text);
        return typed.matches()
                ? String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        typed.group(3),
                        Integer.parseInt(typed.group(1)),
                        Integer.parseInt(typed.group(2)))
                : text;
    }
}
