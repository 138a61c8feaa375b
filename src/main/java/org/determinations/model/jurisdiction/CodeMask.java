package org.determinations.model.jurisdiction;

import java.util.regex.Pattern;

/**
 * The form of a code, sign by sign: {@code N} is any digit, {@code A} any capital letter, {@code [4-8]} one digit of these,
 * and every other sign stands for itself. Immutable.
 */
public final class CodeMask {
    /** What a mask may be made of, for a message. */
    public static final String ALLOWED =
            "N for a digit, A for a capital letter, [4-8] for one of these digits, 0 to 9 and - as" + " they are";

    private static final Pattern MASK = Pattern.compile("(N|A|[0-9]|-|\\[[0-9]-[0-9]\\])+");
    private static final String ONE_OF = "\\[[0-9]-[0-9]\\]";

    private final String text;
    private final String signs;
    private final String ending;
    private final Pattern pattern;

    private CodeMask(String text) {
        this.text = text;
        this.signs = text.replaceAll(ONE_OF, "N");
        this.ending = signs.replaceFirst(".*[NA]", "");
        this.pattern = Pattern.compile(regex());
    }

    /** The mask that a text is; whether it is one is asked first. */
    public static CodeMask of(String text) {
        if (!isMask(text)) {
            throw new IllegalArgumentException("not the form of a code: " + text);
        }
        return new CodeMask(text);
    }

    /** Whether the text is a mask. */
    public static boolean isMask(String text) {
        return MASK.matcher(text).matches();
    }

    /** Whether a code has this form. */
    public boolean matches(String code) {
        return pattern.matcher(code).matches();
    }

    /** Number of signs of a code of this form. */
    public int length() {
        return signs.length();
    }

    /** The signs at the end that every code of this form has. */
    String ending() {
        return ending;
    }

    /** One letter for each sign: {@code N} for any of several digits. */
    String signs() {
        return signs;
    }

    /** Length of the longest row of digits that every code of this form has in it. */
    int digits() {
        int longest = 0;
        for (String row : signs.split("[A-]")) {
            longest = Math.max(longest, row.length());
        }
        return longest;
    }

    /** As a regular expression. */
    String regex() {
        return text.replace("N", "[0-9]").replace("A", "[A-Z]");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeMask mask && mask.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
