package org.determinations.ingest.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Characters of a cell that nobody sees or that look like others: blanks that are no space, characters without width, the wide
 * forms of letters and digits. What they stand for is certain, so they are read as that; any other character beyond ASCII is
 * only named, as it may be meant.
 */
public final class Characters {
    private static final int ASCII = 0x7F;
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_BY = 0xFEE0;

    /** Soft hyphen, zero-width space, non-joiner and joiner, word joiner, byte order mark. */
    private static final Set<Character> WITHOUT_WIDTH =
            Set.of('\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF');

    private Characters() {}

    /** Whether the text has none of the characters that are read as others. */
    public static boolean arePlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ASCII && plain(c) != c) {
                return false;
            }
        }
        return true;
    }

    /** The text as it is read; when anything changed, without outer blanks too, as those cannot be seen either. */
    public static String plain(String text) {
        if (arePlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c != 0) {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    /** Every row of cells as it is read. */
    public static List<String> plain(List<String> cells) {
        return cells.stream().allMatch(Characters::arePlain)
                ? cells
                : cells.stream().map(Characters::plain).toList();
    }

    /** The characters that are read as others, each once: {@code U+00A0}. */
    public static String readAsOthers(String text) {
        return names(text.chars().filter(c -> c > ASCII && plain((char) c) != c).toArray());
    }

    /** The characters beyond ASCII, each once; empty when there is none. */
    static String beyondAscii(String text) {
        return names(text.codePoints().filter(c -> c > ASCII).toArray());
    }

    private static String names(int[] characters) {
        Set<String> names = new LinkedHashSet<>();
        for (int c : characters) {
            names.add(String.format(Locale.ROOT, "U+%04X", c));
        }
        return String.join(", ", names);
    }

    /** What a character is read as; 0 for nothing. */
    private static char plain(char c) {
        if (c <= ASCII) {
            return c;
        }
        if (WITHOUT_WIDTH.contains(c)) {
            return 0;
        }
        if (Character.getType(c) == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        return c >= WIDE_FIRST && c <= WIDE_LAST ? (char) (c - WIDE_BY) : c;
    }
}
