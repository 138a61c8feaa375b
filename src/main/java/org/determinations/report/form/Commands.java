package org.determinations.report.form;

import java.util.regex.Pattern;

/** Words of a command as a shell takes them. */
public final class Commands {
    private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=-]+");

    private Commands() {}

    /** As it stands where a shell leaves it alone, else in quotation marks. */
    public static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
