package org.determinations.model.review;

import java.util.regex.Pattern;

/**
 * Numbers that stand for records and for readers. One fixed letter and at most five digits: no name, no initials, no birth date, no
 * number of a student and no social security number has that form.
 */
public final class Pseudonyms {
    /** For messages. */
    public static final String RECORD_FORM = "R- and one to five digits, such as R-12";

    /** For messages. */
    public static final String READER_FORM = "V- and one to five digits, such as V-3";

    private static final Pattern RECORD = Pattern.compile("R-[0-9]{1,5}");
    private static final Pattern READER = Pattern.compile("V-[0-9]{1,5}");

    private Pseudonyms() {}

    /** Whether the text can be the number of a record. */
    public static boolean isRecord(String text) {
        return RECORD.matcher(text).matches();
    }

    /** Whether the text can be the number of a reader. */
    public static boolean isReader(String text) {
        return READER.matcher(text).matches();
    }
}
