package org.determinations.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.model.ExactRatio;

/**
 * One cell of a row. A condition on something without a value does not fit, unless it asks for that.
 *
 * @param name of what is compared
 * @param bounds one number or measure, two of a band, none of another comparison
 * @param words codes of {@code is} and {@code one of}; the other measure of {@code same as}; the word of a status
 */
public record Condition(String name, Comparison comparison, List<Bound> bounds, List<String> words) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");

    public Condition {
        bounds = List.copyOf(bounds);
        words = List.copyOf(words);
    }

    public boolean fits(Known known) {
        Reckoned value = known.get(name);
        return switch (comparison) {
            case HAS_VALUE -> value.hasValue();
            case HAS_NO_VALUE -> !value.hasValue();
            case IS_STATUS -> value.status().word().equals(words.get(0));
            default -> value.hasValue() && compares(value, known);
        };
    }

    private boolean compares(Reckoned value, Known known) {
        if (comparison.isNumeric()) {
            return value.number().map(number -> isWithin(number, known)).orElse(false);
        }
        return switch (comparison) {
            case IS, ONE_OF -> words.stream().anyMatch(word -> isSame(value, word));
            case NOT_ONE_OF -> words.stream().noneMatch(word -> isSame(value, word));
            default -> comparesWithOther(value, known.get(words.get(0)));
        };
    }

    private boolean comparesWithOther(Reckoned value, Reckoned other) {
        return other.hasValue() && isSame(value, other.text()) == (comparison == Comparison.SAME_AS);
    }

    private boolean isWithin(ExactRatio number, Known known) {
        List<ExactRatio> ends =
                bounds.stream().flatMap(b -> b.resolve(known).stream()).toList();
        if (ends.size() < bounds.size()) {
            return false;
        }
        int first = number.compareTo(ends.get(0));
        return switch (comparison) {
            case AT_LEAST -> first >= 0;
            case ABOVE -> first > 0;
            case AT_MOST -> first <= 0;
            case BELOW -> first < 0;
            case FROM_TO -> first >= 0 && number.compareTo(ends.get(1)) <= 0;
            default -> first >= 0 && number.compareTo(ends.get(1)) < 0;
        };
    }

    private static boolean isSame(Reckoned value, String word) {
        Optional<ExactRatio> number = value.number().flatMap(n -> number(word));
        return number.map(n -> n.compareTo(value.number().orElseThrow()) == 0)
                .orElseGet(() -> value.text().equals(word));
    }

    /** The number that a text writes; empty for any other text. */
    public static Optional<ExactRatio> number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(ExactRatio.of(new BigDecimal(text)));
    }

    /** Every name that it reads. */
    public Stream<String> names() {
        Stream<String> others = comparison.isOfTwo() ? words.stream() : Stream.empty();
        return Stream.concat(
                Stream.of(name),
                Stream.concat(bounds.stream().map(Bound::name).filter(other -> !other.isEmpty()), others));
    }

    /** As a scorecard writes it: {@code graduation from 50 to below 60}. */
    public String text() {
        String start = name + " " + comparison.word();
        return switch (comparison) {
            case HAS_VALUE, HAS_NO_VALUE -> start;
            case FROM_TO ->
                start + " " + bounds.get(0).text() + " to " + bounds.get(1).text();
            case FROM_TO_BELOW ->
                start + " " + bounds.get(0).text() + " to below "
                        + bounds.get(1).text();
            default ->
                start + " "
                        + (bounds.isEmpty()
                                ? String.join(", ", words)
                                : bounds.get(0).text());
        };
    }
}
