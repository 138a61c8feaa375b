package org.determinations.model.equity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The districts that are added up: all of them, those of a size, or those of a type. One per kind and code.
 *
 * @param code empty for the State; {@code 1000-2499} or {@code 25000-} for a size in students enrolled; the name of a type
 */
public record EquityArea(Kind kind, String code) implements Comparable<EquityArea> {
    public static final EquityArea STATE = new EquityArea(Kind.STATE, "");

    private static final String TO = "-";
    private static final Comparator<EquityArea> ORDER = Comparator.comparing(EquityArea::kind)
            .thenComparingInt(EquityArea::from)
            .thenComparing(EquityArea::code);

    /** By what districts are put together, in the order printed. */
    public enum Kind {
        STATE,
        SIZE,
        TYPE
    }

    /**
     * Districts of a size.
     *
     * @param from fewest students
     * @param below fewest students of the next size; empty for the largest
     */
    public static EquityArea ofSize(int from, Optional<Integer> below) {
        return new EquityArea(
                Kind.SIZE, from + TO + below.map(b -> String.valueOf(b - 1)).orElse(""));
    }

    public static EquityArea ofType(String type) {
        return new EquityArea(Kind.TYPE, type);
    }

    /** The fewest students of a district of that size; 0 for what is no size. */
    public int from() {
        return kind == Kind.SIZE ? Integer.parseInt(code.substring(0, code.indexOf(TO))) : 0;
    }

    /** For a sentence and a heading: {@code districts with 1,000 to 2,499 students}. */
    public String words() {
        return switch (kind) {
            case STATE -> "the State";
            case TYPE -> "districts of the type " + code;
            case SIZE -> "districts with " + sizeWords() + " students";
        };
    }

    private String sizeWords() {
        String most = code.substring(code.indexOf(TO) + 1);
        if (most.isEmpty()) {
            return number(from()) + " or more";
        }
        return from() == 0
                ? "at most " + number(Integer.parseInt(most))
                : number(from()) + " to " + number(Integer.parseInt(most));
    }

    private static String number(int students) {
        return String.format(Locale.ROOT, "%,d", students);
    }

    /** The name of its cells: {@code SIZE:1000-2499}. */
    public String id() {
        return kind == Kind.STATE ? kind.name() : kind + ":" + code;
    }

    @Override
    public int compareTo(EquityArea other) {
        return ORDER.compare(this, other);
    }
}
