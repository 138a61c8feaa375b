package org.determinations.issue;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Characters that a reader does not see and a terminal or a page obeys: control characters with the escape among them,
 * marks that turn the direction of writing, and separators of lines and paragraphs. Text of people holds none of them.
 * A tab and a line end are ordinary inside a cell and are not ordinary in a name typed on a command line. What is merely
 * invisible, such as a no-break space, is not meant here.
 */
public final class UnsafeCharacters {
    private UnsafeCharacters() {}

    /** The first of them in the text of a cell, where a tab and a line end may stand; empty when there is none. */
    public static OptionalInt findInCell(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnsafe(c) && c != '\t' && c != '\n' && c != '\r') {
                return OptionalInt.of(c);
            }
        }
        return OptionalInt.empty();
    }

    /** The first of them in a single line, where not even a tab may stand; empty when there is none. */
    public static OptionalInt findInLine(String text) {
        return text.chars().filter(c -> isUnsafe((char) c)).findFirst();
    }

    /** Such as {@code U+202E (RIGHT-TO-LEFT OVERRIDE)}. */
    public static String name(int character) {
        String code = String.format(Locale.ROOT, "U+%04X", character);
        String name = Character.getName(character);
        return name == null ? code : code + " (" + name + ")";
    }

    /** The text with each of them spelled out, as in {@code \u001B}; tabs and line feeds stay. */
    public static String visible(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean spelled = isUnsafe(c) && c != '\t' && c != '\n';
            if (spelled && shown == null) {
                shown = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (shown != null) {
                shown.append(spelled ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
            }
        }
        return shown == null ? text : shown.toString();
    }

    private static boolean isUnsafe(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        return Character.isISOControl(c)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
