package org.determinations.model.layout;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file names its units, where it does not give the jurisdiction's code in one cell. One per contract; immutable.
 *
 * @param after the code begins behind this text; empty for the beginning of the cell
 * @param before the code ends where this text begins; empty for the end of the cell
 * @param digits width to which digits are filled with zeros from the left; 0 for as they stand
 * @param joined further columns whose texts follow the code
 * @param crosswalk what the file writes to the code of the unit; empty without one
 */
public record CodeReading(
        String after, String before, int digits, List<JoinedColumn> joined, Map<String, String> crosswalk) {
    /** The code as it stands. */
    public static final CodeReading OWN = new CodeReading("", "", 0, List.of(), Map.of());

    /** Keeps a publisher's code from being taken for one of the jurisdiction's that looks like it. */
    private static final String NOT_LISTED = " (not in the crosswalk)";

    /**
     * A column that carries a further part of the code.
     *
     * @param column as the header spells it
     * @param digits width to which digits are filled with zeros from the left; 0 for as they stand
     */
    public record JoinedColumn(String column, int digits) {}

    public CodeReading {
        joined = List.copyOf(joined);
        crosswalk = Collections.unmodifiableMap(new TreeMap<>(crosswalk));
    }

    public boolean isOwn() {
        return equals(OWN);
    }

    /** The first part of a code out of its cell. */
    public String part(String cell) {
        String text = cell.strip();
        int from = after.isEmpty() ? 0 : text.indexOf(after) + after.length();
        String rest = !after.isEmpty() && !text.contains(after) ? text : text.substring(from);
        int to = before.isEmpty() ? -1 : rest.indexOf(before);
        return filled((to < 0 ? rest : rest.substring(0, to)).strip(), digits);
    }

    /** The code of the unit from what the file says; no code of any unit where the crosswalk does not have it. */
    public String code(String whole) {
        return crosswalk.isEmpty() ? whole : crosswalk.getOrDefault(whole, whole + NOT_LISTED);
    }

    /** Digits with zeros before them; any other text as it stands. */
    public static String filled(String text, int width) {
        return text.length() < width && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? "0".repeat(width - text.length()) + text
                : text;
    }
}
