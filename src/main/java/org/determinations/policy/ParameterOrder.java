package org.determinations.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers of a pack that contradict each other unless none is below the one before it, such as the lower edges of bands. One per row
 * of numbers; immutable.
 *
 * @param terms in ascending order: a number, or the id of a rule and the name of its parameter with a full stop between them
 * @param strict whether two of them may not be equal either
 */
public record ParameterOrder(List<String> terms, boolean strict) {

    public ParameterOrder {
        terms = List.copyOf(terms);
    }

    /** Two terms that stand the wrong way round. */
    public record Breach(String rule, String found, String allowed) {}

    public static ParameterOrder rising(String... terms) {
        return new ParameterOrder(List.of(terms), true);
    }

    public static ParameterOrder notFalling(String... terms) {
        return new ParameterOrder(List.of(terms), false);
    }

    /** The same numbers with something before the id of each rule, such as {@code MA12-}. */
    public ParameterOrder led(String lead) {
        return new ParameterOrder(
                terms.stream().map(term -> isNumber(term) ? term : lead + term).toList(), strict);
    }

    /**
     * The first two that contradict each other; empty when none do, and where one of them is not in the pack, which is told by itself.
     *
     * @param rules of the pack by id
     */
    public Optional<Breach> breach(Map<String, PackRule> rules) {
        for (int i = 1; i < terms.size(); i++) {
            String low = terms.get(i - 1);
            String high = terms.get(i);
            Optional<BigDecimal> lower = value(low, rules);
            Optional<BigDecimal> upper = value(high, rules);
            if (lower.isPresent() && upper.isPresent() && isWrong(lower.get(), upper.get())) {
                String rule = isNumber(high) ? rule(low) : rule(high);
                return Optional.of(new Breach(rule, found(low, lower.get(), high, upper.get()), allowed(low, high)));
            }
        }
        return Optional.empty();
    }

    private boolean isWrong(BigDecimal lower, BigDecimal upper) {
        return lower.compareTo(upper) >= (strict ? 0 : 1);
    }

    private String allowed(String low, String high) {
        return isNumber(low)
                ? high + (strict ? " above " : " at least ") + low
                : low + (strict ? " below " : " at most ") + high;
    }

    /** The numbers that stand in the pack. */
    private static String found(String low, BigDecimal lower, String high, BigDecimal upper) {
        String first = low + " " + lower.toPlainString();
        String second = high + " " + upper.toPlainString();
        if (isNumber(low)) {
            return second;
        }
        return isNumber(high) ? first : first + ", " + second;
    }

    private static Optional<BigDecimal> value(String term, Map<String, PackRule> rules) {
        return isNumber(term)
                ? Optional.of(new BigDecimal(term))
                : Optional.ofNullable(rules.get(rule(term)))
                        .flatMap(rule -> Optional.ofNullable(rule.parameters().get(term.substring(stop(term) + 1))))
                        .map(parameter -> new BigDecimal(parameter.value()));
    }

    private static boolean isNumber(String term) {
        return Character.isDigit(term.charAt(0));
    }

    private static String rule(String term) {
        return term.substring(0, stop(term));
    }

    private static int stop(String term) {
        return term.lastIndexOf('.');
    }
}
