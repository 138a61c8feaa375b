package org.determinations.policy;

import java.math.BigDecimal;
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
        return Arrays.stream(value.split(", ")).map(BigDecimal::new).toList();
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
        for (String pair : value.split(", ")) {
            String[] sides = pair.split(" = ");
            byFirstYear.put(SchoolYear.parse(sides[1]).orElseThrow(), sides[0]);
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
        for (String each : value.split(",", -1)) { // Asked of every finding of every district: no list is made for it.
            if (each.strip().equalsIgnoreCase(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Counts that others publish, in the order of their list. */
    public SortedSet<KnownMargin> margins() {
        require(ParameterUnit.Form.MARGINS);
        TreeSet<KnownMargin> margins = new TreeSet<>();
        for (String each : value.split(", ")) {
            margins.add(KnownMargin.find(each).orElseThrow());
        }
        return Collections.unmodifiableSortedSet(margins);
    }

    /** Accountability level number to determination category, from level 1 up. */
    public Map<Integer, CategoryCode> alignment() {
        require(ParameterUnit.Form.ALIGNMENT);
        Map<Integer, CategoryCode> byNumber = new TreeMap<>();
        for (String pair : value.split(", ")) {
            String[] sides = pair.split(" = ");
            byNumber.put(Integer.valueOf(sides[0]), new CategoryCode(sides[1]));
        }
        return Collections.unmodifiableMap(byNumber);
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
