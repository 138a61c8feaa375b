package org.determinations.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a district: eight digits as text, the last four {@code 0000}. Four digits name no more than 9,999 districts;
 * a code that begins with 4 to 8, which no state here uses, therefore names a district by five digits, the last three
 * {@code 000}. The only key of a district; names are not keys. The code of the State ({@code 00000000}) and codes of schools
 * are not district codes.
 */
public record DistrictCode(String digits) implements Comparable<DistrictCode> {
    private static final Pattern EIGHT = Pattern.compile("[0-9]{4}0000|[4-8][0-9]{4}000");
    private static final Pattern ONE_TO_EIGHT = Pattern.compile("[0-9]{1,8}");
    private static final String STATE = "00000000";

    public DistrictCode {
        if (!EIGHT.matcher(digits).matches() || digits.equals(STATE)) {
            throw new IllegalArgumentException("not a district code: " + digits);
        }
    }

    /**
     * Text as files and people write it: eight digits; up to four digits (the district number alone); five to seven
     * digits (eight that lost their leading zeros to a spreadsheet). Empty for anything else, for a school and for the
     * State.
     */
    public static Optional<DistrictCode> parse(String text) {
        String padded = pad(text);
        if (!EIGHT.matcher(padded).matches() || padded.equals(STATE)) {
            return Optional.empty();
        }
        return Optional.of(new DistrictCode(padded));
    }

    /** Whether the text is the code of the whole State, with or without its zeros. */
    public static boolean isState(String text) {
        return pad(text).equals(STATE);
    }

    /** Whether the text is eight digits that name a school within a district. */
    public static boolean isSchool(String text) {
        String padded = pad(text);
        return padded.length() == 8 && !EIGHT.matcher(padded).matches();
    }

    private static String pad(String text) {
        if (!ONE_TO_EIGHT.matcher(text).matches()) {
            return "";
        }
        return text.length() <= 4
                ? "0".repeat(4 - text.length()) + text + "0000"
                : "0".repeat(8 - text.length()) + text;
    }

    @Override
    public int compareTo(DistrictCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
