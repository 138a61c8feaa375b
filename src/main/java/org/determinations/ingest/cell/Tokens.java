package org.determinations.ingest.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.determinations.model.Missing;

/**
 * The one vocabulary of what stands in a cell in place of a value, in every kind of file and in any case: withheld, not
 * applicable, not reported.
 */
public final class Tokens {
    public static final String NOT_REPORTED = "NR";
    public static final String NOT_APPLICABLE = "NA";
    static final String WITHHELD = "-";

    /** Everything allowed, for a message. */
    public static final String WORDS =
            "NR (not reported), NA or n/a (not applicable), -, *, S, DS or <10 (withheld), or blank";

    private static final Set<String> APPLIES_NOT = Set.of(NOT_APPLICABLE, "N/A", "N.A.");
    private static final Set<String> HIDDEN = Set.of(WITHHELD, "S", "DS", "*", "**", "***");
    private static final Pattern BELOW = Pattern.compile("N?(<|<=|≤)[0-9]{1,4}%?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Tokens() {}

    /** The code under which the product knows a token: {@code NR}, {@code NA} or {@code -}; empty for any other text. */
    public static Optional<String> code(String text) {
        if (text.isEmpty() || isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        String token = BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        if (token.equals(NOT_REPORTED)) {
            return Optional.of(NOT_REPORTED);
        }
        if (APPLIES_NOT.contains(token)) {
            return Optional.of(NOT_APPLICABLE);
        }
        return HIDDEN.contains(token) || isBelow(token) ? Optional.of(WITHHELD) : Optional.empty();
    }

    /** Most cells are numbers and dates; no token begins as they do, so that nothing is looked for in them. */
    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isBelow(String token) {
        boolean compares = token.indexOf('<') >= 0 || token.indexOf('≤') >= 0;
        return compares && BELOW.matcher(token).matches();
    }

    /** Whether the text is a token. */
    public static boolean contains(String text) {
        return code(text).isPresent();
    }

    /** Why there is no value, from a token; empty for any other text. */
    public static Optional<Missing> missing(String text) {
        return code(text).map(code -> switch (code) {
            case NOT_REPORTED -> Missing.DUE_NOT_REPORTED;
            case NOT_APPLICABLE -> Missing.NOT_APPLICABLE;
            default -> Missing.SUPPRESSED;
        });
    }
}
