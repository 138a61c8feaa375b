package org.determinations.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A district's accountability level as the State published it: an input fact, never derived here.
 *
 * @param kind whether there is a level at all, and if not, why
 * @param number 1 (best) to 5; 0 when there is no level
 * @param starred whether the published text carries an asterisk; kept, without an effect on the number
 */
public record AccountabilityLevel(Kind kind, int number, boolean starred) {
    private static final Pattern LEVEL = Pattern.compile("Level ([1-5])(\\*?)");
    private static final String INSUFFICIENT = "Insufficient data";

    /** Whether a level was published, and if not, what stands in its place. */
    public enum Kind {
        LEVEL,
        INSUFFICIENT_DATA,
        BLANK
    }

    public AccountabilityLevel {
        boolean hasNumber = number >= 1 && number <= 5;
        if (kind == Kind.LEVEL ? !hasNumber : number != 0 || starred) {
            throw new IllegalArgumentException(kind + " " + number);
        }
    }

    public static AccountabilityLevel of(int number) {
        return new AccountabilityLevel(Kind.LEVEL, number, false);
    }

    /** {@code Level 3}, {@code Level 3*}, {@code Insufficient data} or blank; empty for any other text. */
    public static Optional<AccountabilityLevel> parse(String text) {
        if (text.isBlank()) {
            return Optional.of(new AccountabilityLevel(Kind.BLANK, 0, false));
        }
        if (text.equals(INSUFFICIENT)) {
            return Optional.of(new AccountabilityLevel(Kind.INSUFFICIENT_DATA, 0, false));
        }
        Matcher m = LEVEL.matcher(text);
        return m.matches()
                ? Optional.of(new AccountabilityLevel(
                        Kind.LEVEL, Integer.parseInt(m.group(1)), !m.group(2).isEmpty()))
                : Optional.empty();
    }

    public boolean exists() {
        return kind == Kind.LEVEL;
    }

    /** As published: {@code Level 3*}, {@code Insufficient data}, or empty for a blank. */
    public String text() {
        return switch (kind) {
            case LEVEL -> "Level " + number + (starred ? "*" : "");
            case INSUFFICIENT_DATA -> INSUFFICIENT;
            case BLANK -> "";
        };
    }
}
