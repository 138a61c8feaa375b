package org.determinations.report.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.Severity;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;

/**
 * Input issues on a terminal: one a line that begins with its severity, tool-readable, what refuses a whole file first. A
 * long list is cut and says so; the file of issues has them all.
 */
public final class IssueText {
    /** Lines printed at most. */
    public static final int SHOWN = 50;

    private static final Comparator<Issue> WORST_FIRST =
            Comparator.comparing(Issue::severity).reversed().thenComparing(RunOrder.ISSUES);

    private IssueText() {}

    /** Empty text when there is no issue. */
    public static String render(List<Issue> issues, Style style) {
        List<String> lines = new ArrayList<>();
        for (Issue issue : RunOrder.sorted(issues, WORST_FIRST)) {
            if (lines.size() == SHOWN) {
                break;
            }
            lines.add(style.of(issue.severity(), TextLines.clean(issue.listed())));
        }
        if (issues.size() > SHOWN) {
            lines.add("showing " + SHOWN + " of " + TextLines.number(issues.size()));
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** {@code 2 errors, 1,254 infos}, the worst first and only what there is; {@code none}. */
    public static String counts(List<Issue> issues) {
        Map<Severity, Integer> counts = ControlTotals.perSeverity(issues);
        List<String> parts = new ArrayList<>();
        for (Severity severity : RunOrder.sorted(List.of(Severity.values()), Comparator.reverseOrder())) {
            int count = counts.getOrDefault(severity, 0);
            String word = severity.name().toLowerCase(Locale.ROOT);
            if (count > 0) {
                String many = severity == Severity.CRITICAL ? word : word + "s";
                parts.add(TextLines.counted(count, word, many));
            }
        }
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }
}
