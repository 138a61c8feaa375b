package org.determinations.model.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.model.ValueStatus;

/**
 * What a measure says: a number or a word as printed, or why there is none. Immutable; equal numbers with other zeros at
 * their end are not equal texts.
 *
 * @param text as printed; beside another status than {@link ValueStatus#VALUE} the code in its place, or empty
 * @param n how many students or records it is of; empty when nothing says so
 */
public record MeasureFigures(ValueStatus status, String text, Optional<Integer> n) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    public MeasureFigures {
        if (status == ValueStatus.VALUE && text.isEmpty()) {
            throw new IllegalArgumentException("a value without text");
        }
    }

    /** A value that is there. */
    public static MeasureFigures of(String text, Optional<Integer> n) {
        return new MeasureFigures(ValueStatus.VALUE, text, n);
    }

    /** A count of rows. */
    public static MeasureFigures of(int count) {
        return of(Integer.toString(count), Optional.empty());
    }

    /**
     * No value.
     *
     * @param printed what stands in its place; may be empty
     */
    public static MeasureFigures absent(ValueStatus why, String printed) {
        return new MeasureFigures(why, printed, Optional.empty());
    }

    /** Whether the text is a number as files print it: digits, a sign before and a point within. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The value as a number; empty for a word, and where there is no value. */
    public Optional<BigDecimal> number() {
        return status == ValueStatus.VALUE && isNumber(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The text, numbers without the zeros at their end: 70 and 70.0 say the same. */
    String plain() {
        return number().map(FactText::plain).orElse(text);
    }
}
