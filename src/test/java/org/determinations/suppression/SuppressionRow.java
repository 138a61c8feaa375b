package org.determinations.suppression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.secondary.OutcomeCount;

/** One row of the case file: what a source's rule does with an input, and the numbers of that source. */
record SuppressionRow(String rule, String input, String expected, SuppressionParameters parameters) {

    /** The groups of the input, which has to be of that form from end to end. */
    MatchResult input(String form) {
        return matched(input, form);
    }

    /** The groups of the expectation, likewise. */
    MatchResult expected(String form) {
        return matched(expected, form);
    }

    boolean expects(String form) {
        return expected.matches(form);
    }

    private MatchResult matched(String text, String form) {
        Matcher matcher = Pattern.compile(form).matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" of the rule \"" + rule + "\" is not of the form " + form);
        }
        return matcher.toMatchResult();
    }

    /** Counts that stand one after the other, between semicolons or commas. */
    static long[] counts(String text) {
        return Arrays.stream(text.split("[;,] *")).mapToLong(Long::parseLong).toArray();
    }

    /** The words between commas. */
    static List<String> words(String text) {
        return List.of(text.split(", *"));
    }

    SuppressionRow withEnds(String top, String bottom) {
        return new SuppressionRow(
                rule,
                input,
                expected,
                new SuppressionParameters(
                        parameters.k(),
                        parameters.hiddenPerLine(),
                        parameters.hiddenSum(),
                        new BigDecimal(top),
                        new BigDecimal(bottom)));
    }

    String percent(long outcome, long students) {
        return new PublicShare(parameters, 1).text(new OutcomeCount(outcome, students));
    }

    /** A percentage as printed, with one place at most. */
    String percent(String percent) {
        return percent(new BigDecimal(percent).movePointRight(1).longValueExact(), 1000);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %s -> %s", rule, input, expected);
    }
}
