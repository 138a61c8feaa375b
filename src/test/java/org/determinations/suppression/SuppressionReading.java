package org.determinations.suppression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.disproportionality.CaseFile;

/**
 * How the rows of {@code dispro-suppression.csv} are read: each word of the column {@code rule} to what the product is asked.
 * A row that no entry reads is a fault of the entry list, never skipped.
 */
final class SuppressionReading {
    private static final Pattern PROPOSAL =
            Pattern.compile("k = (\\d+), two suppressed cells per published line, suppressed sum at least 2k");

    /** What a rule says small is, as the last number before it is no longer small. */
    private static final List<Pattern> UP_TO =
            List.of(Pattern.compile("small is 1 to (\\d+)"), Pattern.compile("(\\d+) or fewer"));

    /** What a rule says small is, as the first number that is not. */
    private static final List<Pattern> BELOW =
            List.of(Pattern.compile("fewer than (\\d+)"), Pattern.compile("N below (\\d+)"));

    /** Each form is the whole text of a rule; exactly one fits. */
    private static final Map<Pattern, Function<SuppressionRow, Boolean>> FORMS = Map.ofEntries(
            form("two categories, small is 1 to \\d+", SuppressionAnswers::twoCategories),
            form("\\d+ or fewer|fewer than \\d+|N below \\d+", SuppressionAnswers::oneCount),
            form("percent above [\\d.]+ or below [\\d.]+", SuppressionAnswers::bothEnds),
            form("n \\d+ (or more|to \\d+)", SuppressionAnswers::endBySize),
            form("N (\\d+ to \\d+|above \\d+)( and rate at least \\d+)?", SuppressionAnswers::ofMembers),
            form("complementary", SuppressionAnswers::oneRow),
            form("primary \\+ complementary, income", SuppressionAnswers::twoIncomes),
            form("primary \\+ complementary, \\d+ groups", SuppressionAnswers::severalGroups),
            form("two-way table, rows race, columns .+", SuppressionAnswers::twoWay),
            form("derived values", SuppressionAnswers::derived),
            form("across districts", SuppressionAnswers::districts),
            form("across years", SuppressionAnswers::years),
            form("(full|zero) share", SuppressionAnswers::share),
            form("nothing to hide", SuppressionAnswers::everythingShown),
            form("everything small", SuppressionAnswers::nothingShown),
            form("idempotent", SuppressionAnswers::again));

    private SuppressionReading() {}

    private static Map.Entry<Pattern, Function<SuppressionRow, Boolean>> form(
            String rule, Function<SuppressionRow, Boolean> answer) {
        return Map.entry(Pattern.compile(rule), answer);
    }

    /** Whether the product does what the row expects, to the letter. */
    static boolean holds(CaseFile.Row row, List<CaseFile.Row> file) {
        String rule = row.text("rule");
        List<Function<SuppressionRow, Boolean>> answers = FORMS.entrySet().stream()
                .filter(form -> form.getKey().matcher(rule).matches())
                .map(Map.Entry::getValue)
                .toList();
        if (answers.size() != 1) {
            throw new IllegalArgumentException(row + ": " + answers.size() + " readings of the rule " + rule);
        }
        return answers.get(0)
                .apply(new SuppressionRow(rule, row.text("input"), row.text("expected"), parameters(row, file)));
    }

    /** The numbers of the row's source: its own rule, else the first rule of the same source that says what small is. */
    private static SuppressionParameters parameters(CaseFile.Row row, List<CaseFile.Row> file) {
        Matcher proposal = PROPOSAL.matcher(row.text("source"));
        if (proposal.find()) {
            int k = Integer.parseInt(proposal.group(1));
            return of(k, 2 * k);
        }
        int k = small(row.text("rule"));
        for (CaseFile.Row other : file) {
            if (k == 0 && other.text("source").equals(row.text("source"))) {
                k = small(other.text("rule"));
            }
        }
        if (k == 0) {
            throw new IllegalArgumentException(row + ": the source does not say what a small count is");
        }
        return of(k, row.text("rule").startsWith("two categories") ? 0 : 2 * k);
    }

    private static SuppressionParameters of(int k, int sum) {
        return new SuppressionParameters(k, 2, sum, new BigDecimal("95"), new BigDecimal("5"));
    }

    /** The first count that is not small; 0 when the rule does not say. */
    private static int small(String rule) {
        for (Pattern pattern : UP_TO) {
            Matcher matcher = pattern.matcher(rule);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1)) + 1;
            }
        }
        for (Pattern pattern : BELOW) {
            Matcher matcher = pattern.matcher(rule);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        return 0;
    }
}
