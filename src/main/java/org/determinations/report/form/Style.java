package org.determinations.report.form;

import java.util.regex.Pattern;
import org.determinations.issue.Severity;
import org.determinations.model.jurisdiction.UnitWords;

/**
 * How text for a terminal is told: whether it carries colour, and in which words. Without colour no escape sequence is written at
 * all.
 *
 * @param colour whether the reader's terminal shows colour; the caller knows
 * @param words of the jurisdiction of what is told about
 */
public record Style(boolean colour, UnitWords words) {
    /** Text for files, pipes and {@code --no-color}. */
    public static final Style PLAIN = new Style(false);

    /** What colours text, and nothing else that a terminal obeys. */
    public static final Pattern CODES = Pattern.compile("\u001b\\[(0|1|2|31|33|1;31)m");

    private static final String RESET = "\u001b[0m";

    /** In the program's own words. */
    public Style(boolean colour) {
        this(colour, UnitWords.OWN);
    }

    /** The same in the words of a jurisdiction. */
    public Style in(UnitWords units) {
        return new Style(colour, units);
    }

    /** A heading or a result. */
    public String bold(String text) {
        return painted("\u001b[1m", text);
    }

    /** What matters less. */
    public String dim(String text) {
        return painted("\u001b[2m", text);
    }

    /** Something that waits for a person. */
    public String attention(String text) {
        return painted("\u001b[33m", text);
    }

    /** An issue, by how much it stops. */
    public String of(Severity severity, String text) {
        return switch (severity) {
            case CRITICAL -> painted("\u001b[1;31m", text);
            case ERROR -> painted("\u001b[31m", text);
            case WARNING -> attention(text);
            case INFO -> dim(text);
        };
    }

    private String painted(String code, String text) {
        return colour && !text.isEmpty() ? code + text + RESET : text;
    }
}
