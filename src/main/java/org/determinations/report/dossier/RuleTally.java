package org.determinations.report.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleDescription;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunReport;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.TextLines;

/**
 * How often one rule answered what in a run. Grain: one per rule and run; immutable. Unit of the counts: districts, for a
 * rule that looks at the whole run once: the run.
 *
 * @param part what the rule answers for: {@code each district} or {@code the whole run}
 * @param why the reasons for not applicable and not evaluated with their counts, the most frequent first; empty without any
 */
public record RuleTally(
        String ruleId,
        String title,
        String part,
        int fired,
        int notFired,
        int notApplicable,
        int notEvaluated,
        String why) {
    /** How each tally stands in a table. */
    public static final Columns<RuleTally> COLUMNS = Columns.of(
            Column.sheet(Forms.RULE_ID, RuleTally::ruleId),
            Column.sheet(Forms.RULE_TITLE, RuleTally::title),
            Column.sheet(ColumnForm.of("asked_of", 14, CellKind.TEXT), RuleTally::part),
            count("fired", "Applied", 9, RuleTally::fired),
            count("not_fired", "Not applied", 9, RuleTally::notFired),
            count("not_applicable", "Not applicable", 12, RuleTally::notApplicable),
            count("not_evaluated", "Not evaluated", 12, RuleTally::notEvaluated),
            Column.sheet(
                    new ColumnForm(
                            "why_not_asked", "Why not applicable or not evaluated, with counts", 62, CellKind.PROSE),
                    RuleTally::why));

    private static final int REASONS = 3;

    /** Every rule of the catalogue that a run asks, in its order; then any that only the results name. */
    public static List<RuleTally> list(RunReport results, List<RuleDescription> catalogue) {
        Map<String, Counting> counting = new LinkedHashMap<>();
        for (RuleDescription rule : catalogue) {
            if (rule.part() != RuleDescription.Part.ANALYSIS) {
                counting.put(rule.id(), new Counting(rule.id(), rule.title(), rule.part()));
            }
        }
        for (Determination determination : results.determinations()) {
            for (RuleResult rule : determination.rules()) {
                counting.computeIfAbsent(
                                rule.ruleId(), id -> new Counting(id, rule.title(), RuleDescription.Part.DISTRICT))
                        .add(rule);
            }
        }
        results.warnings()
                .forEach(w -> counting.computeIfAbsent(w.ruleId(), id -> new Counting(id, "", RuleDescription.Part.RUN))
                        .warned = true);
        return counting.values().stream().map(Counting::tally).toList();
    }

    private static Column<RuleTally> count(String name, String heading, double width, ToIntFunction<RuleTally> count) {
        return Column.sheet(
                new ColumnForm(name, heading, width, CellKind.WHOLE),
                tally -> Integer.toString(count.applyAsInt(tally)));
    }

    /** Answers of one rule    /** Answers of one rule while they are counted. */
    private static final class Counting {
        private final String ruleId;
        private final String title;
        private final RuleDescription.Part part;
        private final int[] outcomes = new int[RuleOutcome.values().length];
        private final Map<String, Integer> reasons = new TreeMap<>();
        private boolean warned;

        Counting(String ruleId, String title, RuleDescription.Part part) {
            this.ruleId = ruleId;
            this.title = title;
            this.part = part;
        }

        void add(RuleResult rule) {
            outcomes[rule.outcome().ordinal()]++;
            if (rule.outcome() == RuleOutcome.NOT_APPLICABLE || rule.outcome() == RuleOutcome.NOT_EVALUATED) {
                reasons.merge(rule.reason(), 1, Integer::sum);
            }
        }

        RuleTally tally() {
            boolean once = part == RuleDescription.Part.RUN;
            return new RuleTally(
                    ruleId,
                    title,
                    once ? "the whole run" : "each district",
                    once && warned ? 1 : outcomes[RuleOutcome.FIRED.ordinal()],
                    once && !warned ? 1 : outcomes[RuleOutcome.NOT_FIRED.ordinal()],
                    outcomes[RuleOutcome.NOT_APPLICABLE.ordinal()],
                    outcomes[RuleOutcome.NOT_EVALUATED.ordinal()],
                    why());
        }

        private String why() {
            List<Map.Entry<String, Integer>> sorted = new ArrayList<>(reasons.entrySet());
            sorted.sort(
                    Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
            String most = sorted.stream()
                    .limit(REASONS)
                    .map(e -> TextLines.number(e.getValue()) + ": " + e.getKey())
                    .collect(Collectors.joining("\n"));
            return sorted.size() > REASONS
                    ? most + "\nand " + TextLines.counted(sorted.size() - REASONS, "other reason", "other reasons")
                    : most;
        }
    }
}
