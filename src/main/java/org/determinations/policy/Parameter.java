package org.determinations.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.SchoolYear;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.secondary.KnownMargin;

/**
 * One number, list or mapping that a rule takes from its pack. Kept as the text of the pack, so that it is read exactly.
 * No accessor has a default: asking for another form than the unit's is a program fault.
 *
 * @param name as the pack and the rule spell it
 * @param value text that reads as its unit
 * @param sources ids of the sources it rests on; at least one
 * @param confidence how sure; an assumed value is printed as such wherever it is used
 * @param note for people; may be empty
 */
public record Parameter(
        String name, String value, ParameterUnit unit, List<String> sources, Confidence confidence, String note) {

    public Parameter {
        sources = List.copyOf(sources);
        if (!unit.reads(value)) {
            throw new IllegalArgumentException(name + ": " + value + " is not " + unit.allowed());
        }
    }

    /** Exact; 0 to 100. */
    public BigDecimal percent() {
        require(ParameterUnit.Form.PERCENT);
        return new BigDecimal(value);
    }

    /** 0 or more, in the parameter's unit. */
    public int count() {
        require(ParameterUnit.Form.COUNT);
        return Integer.parseInt(value);
    }

    /** Exact; 0 or more. */
    public BigDecimal decimal() {
        if (unit.form() != ParameterUnit.Form.SHARE) {
            require(ParameterUnit.Form.DECIMAL);
        }
        return new BigDecimal(value);
    }

    /** Exact, in the order of the pack. */
    public List<BigDecimal> shares() {
        require(ParameterUnit.Form.SHARES);
        return parts(value, ", ").stream().map(BigDecimal::new).toList();
    }

    /** Whether equality is on the side of what is compared: {@code at least}. */
    public boolean includesEquality() {
        require(ParameterUnit.Form.COMPARISON);
        return value.equals("at least");
    }

    /** First school year to the definition that governs from it, oldest first. */
    public SortedMap<SchoolYear, String> definitions() {
        require(ParameterUnit.Form.DEFINITIONS);
        SortedMap<SchoolYear, String> byFirstYear = new TreeMap<>();
        for (String pair : parts(value, ", ")) {
            List<String> sides = parts(pair, " = ");
            byFirstYear.put(SchoolYear.parse(sides.get(1)).orElseThrow(), sides.get(0));
        }
        return Collections.unmodifiableSortedMap(byFirstYear);
    }

    /** In the order of the pack, without the blanks around them. */
    public List<String> words() {
        require(ParameterUnit.Form.WORDS);
        return Arrays.stream(value.split(",")).map(String::strip).toList();
    }

    /** Whether the list holds the word, whatever its capitals. */
    public boolean names(String word) {
        require(ParameterUnit.Form.WORDS);
        String wanted = word.strip();
        int from = 0;
        while (from
                <= value.length()) { // Asked of every finding of every district: no list and no text is made for it.
            int comma = value.indexOf(',', from);
            int end = comma < 0 ? value.length() : comma;
            if (isNamed(from, end, wanted)) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    /** Whether a part of the value, but for blanks around it, is the word. */
    private boolean isNamed(int from, int to, String wanted) {
        int first = from;
        int end = to;
        while (first < end && Character.isWhitespace(value.charAt(first))) {
            first++;
        }
        while (first < end && Character.isWhitespace(value.charAt(end - 1))) {
            end--;
        }
        return end - first == wanted.length() && value.regionMatches(true, first, wanted, 0, wanted.length());
    }

    /** Counts that others publish, in the order of their list. */
    public SortedSet<KnownMargin> margins() {
        require(ParameterUnit.Form.MARGINS);
        TreeSet<KnownMargin> margins = new TreeSet<>();
        for (String each : parts(value, ", ")) {
            margins.add(KnownMargin.find(each).orElseThrow());
        }
        return Collections.unmodifiableSortedSet(margins);
    }

    /** Accountability level number to determination category, from level 1 up. */
    public Map<Integer, CategoryCode> alignment() {
        require(ParameterUnit.Form.ALIGNMENT);
        Map<Integer, CategoryCode> byNumber = new TreeMap<>();
        for (String pair : parts(value, ", ")) {
            List<String> sides = parts(pair, " = ");
            byNumber.put(Integer.valueOf(sides.get(0)), new CategoryCode(sides.get(1)));
        }
        return Collections.unmodifiableMap(byNumber);
    }

    /** What stands between the separators: without the pattern that Java would make for each question. */
    private static List<String> parts(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** For an explanation. */
    public ThresholdUse use() {
        return new ThresholdUse(name, value, unit.word(), confidence, sources);
    }

    private void require(ParameterUnit.Form wanted) {
        if (unit.form() != wanted) {
            throw new IllegalStateException(name + " is of unit " + unit.word() + ", not " + wanted);
        }
    }
}
