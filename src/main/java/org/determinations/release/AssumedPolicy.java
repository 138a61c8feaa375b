package org.determinations.release;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.determination.Words;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.Confidence;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunReport;

/**
 * Whether a category of the run rests on a number that no source gives: somebody signs for it by name, for such a policy is not
 * the agency's own yet.
 */
final class AssumedPolicy {
    private AssumedPolicy() {}

    static ChecklistItem check(RunReport results) {
        if (results.determinations().isEmpty()) {
            return ChecklistItem.of(
                    ChecklistPoint.ASSUMED_POLICY, ChecklistAnswer.WARNING, "the run has no district", List.of());
        }
        boolean determined =
                results.determinations().stream().anyMatch(d -> d.category().isPresent());
        if (!determined) {
            return ChecklistItem.of(
                    ChecklistPoint.ASSUMED_POLICY,
                    ChecklistAnswer.NOT_APPLICABLE,
                    "no district has a category",
                    List.of());
        }
        Map<String, Integer> districts = new TreeMap<>();
        results.determinations()
                .forEach(determination -> determination.rules().stream()
                        .filter(rule -> decided(rule, determination, results))
                        .filter(rule -> rule.confidence() == Confidence.ASSUMED)
                        .forEach(rule -> districts.merge(rule.ruleId(), 1, Integer::sum)));
        List<String> details = districts.entrySet().stream()
                .map(entry -> entry.getKey() + " in " + Words.amount(entry.getValue(), "result"))
                .toList();
        return details.isEmpty()
                ? ChecklistItem.of(
                        ChecklistPoint.ASSUMED_POLICY,
                        ChecklistAnswer.PASSED,
                        "no rule that gave a district its category is assumed",
                        List.of())
                : ChecklistItem.of(
                        ChecklistPoint.ASSUMED_POLICY,
                        ChecklistAnswer.WARNING,
                        "policy pack " + results.run().packId() + " assumes what gave categories: "
                                + Words.amount(details.size(), "rule"),
                        details);
    }

    /** The rule that decided; in a shape that adds up points, whatever gave them as well. */
    private static boolean decided(RuleResult rule, Determination determination, RunReport results) {
        boolean addsUp =
                Programmes.words(results.run().shape()).factors().columns().isEmpty();
        return determination.category().isPresent()
                && (rule.decisive() || (addsUp && rule.outcome() == RuleOutcome.FIRED));
    }
}
