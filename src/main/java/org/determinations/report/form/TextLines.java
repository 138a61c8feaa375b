package org.determinations.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Plain text broken into lines. Widths are counted in characters a reader sees; a word longer than a line is cut.
 * Control characters from input files never reach a terminal.
 */
public final class TextLines {
    /** Columns that every text for a terminal fits into. */
    public static final int WIDTH = 100;

    private TextLines() {}

    /** At least one line; the empty text gives one empty line. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean(text).strip().split(" +")) {
            String rest = word;
            if (!line.isEmpty() && length(line.toString()) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same text on one line: line ends and tabs become spaces, other control characters a replacement mark. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(printable(c)));
        return clean.toString();
    }

    private static int printable(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return ' ';
        }
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
                ? 0xFFFD
                : character;
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    public static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    /** With English thousands separators, whatever the machine's language: {@code 1,254}. */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 district}, {@code 2 districts}. */
    public static String counted(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }
}
