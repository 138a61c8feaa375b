package org.determinations.model.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.Worded;

/** How a file writes a day. */
public enum DateForm implements Worded {
    /** 2012-09-19, as the product's own layouts have it. */
    ISO("2012-09-19", "([0-9]{4})-([0-9]{2})-([0-9]{2})", 1, 2, 3),
    MONTH_FIRST("9/19/2012", "([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", 3, 1, 2),
    DAY_FIRST("19/9/2012", "([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", 3, 2, 1),
    DAY_POINT("19.9.2012", "([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})", 3, 2, 1),
    DIGITS("20120919", "([0-9]{4})([0-9]{2})([0-9]{2})", 1, 2, 3);

    private final String word;
    private final Pattern form;
    private final int yearAt;
    private final int monthAt;
    private final int dayAt;

    DateForm(String word, String form, int yearAt, int monthAt, int dayAt) {
        this.word = word;
        this.form = Pattern.compile(form);
        this.yearAt = yearAt;
        this.monthAt = monthAt;
        this.dayAt = dayAt;
    }

    /** As contracts spell it: the nineteenth of September 2012. */
    @Override
    public String word() {
        return word;
    }

    /** The day as year-month-day, whether or not a calendar has it; any other text as it stands. */
    public String iso(String text) {
        Matcher m = form.matcher(text);
        return m.matches()
                ? String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        m.group(yearAt),
                        Integer.parseInt(m.group(monthAt)),
                        Integer.parseInt(m.group(dayAt)))
                : text;
    }
}
