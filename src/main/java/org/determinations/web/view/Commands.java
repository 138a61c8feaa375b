package org.determinations.web.view;

import java.util.regex.Pattern;

/** Words of a command as a shell takes them. */
final class Commands {
    private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=-]+");

    private Commands() {}

    /** As it stands where a shell leaves it alone, else in quotation marks. */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
