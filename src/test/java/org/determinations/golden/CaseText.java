package org.determinations.golden;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.run.RunWarning;

/** Everything that a run answers, as text to compare whole. Not what people read: nothing is left out or shortened. */
final class CaseText {

    private CaseText() {}

    static String determinations(List<Determination> determinations) {
        StringBuilder text =
                new StringBuilder("district_code,district_name,accountability_level,aligned_category,category,"
                        + "label,status,reassigned,on_review_list\n");
        for (Determination d : determinations) {
            text.append(String.join(
                            ",",
                            d.district().digits(),
                            d.name(),
                            d.basisText(),
                            d.derived().map(Object::toString).orElse(""),
                            d.category().map(Object::toString).orElse(""),
                            d.label(),
                            d.status().name(),
                            d.reassigned() ? "yes" : "no",
                            d.onReviewList() ? "yes" : "no"))
                    .append('\n');
        }
        return text.toString();
    }

    static String explanations(List<Determination> determinations, List<RunWarning> warnings) {
        StringBuilder text = new StringBuilder();
        for (Determination d : determinations) {
            text.append("District ")
                    .append(d.district())
                    .append(' ')
                    .append(d.name())
                    .append(": ")
                    .append(d.label());
            text.append('\n');
            if (!d.undeterminedReason().isEmpty()) {
                text.append("  undetermined: ").append(d.undeterminedReason()).append('\n');
            }
            d.rules().forEach(rule -> append(rule, text));
            d.wouldChange()
                    .forEach(
                            line -> text.append("  would change: ").append(line).append('\n'));
        }
        for (RunWarning warning : warnings) {
            text.append("Warning ")
                    .append(warning.ruleId())
                    .append(": ")
                    .append(warning.words())
                    .append('\n');
            warning.thresholds().forEach(threshold -> append(threshold, text));
        }
        return text.toString();
    }

    private static void append(RuleResult rule, StringBuilder text) {
        text.append("  ").append(rule.ruleId()).append(' ').append(rule.outcome());
        text.append(rule.decisive() ? " DECISIVE" : "").append(' ').append(rule.strength());
        text.append(" (").append(rule.confidence().word()).append(", ").append(String.join(" ", rule.sources()));
        text.append("): ").append(rule.reason()).append('\n');
        rule.values().forEach(value -> append(value, text));
        rule.thresholds().forEach(threshold -> append(threshold, text));
    }

    private static void append(EvidenceValue value, StringBuilder text) {
        text.append("    ").append(value.name()).append(" = ").append(value.text());
        text.append(value.missing().map(Missing::words).map(w -> "[" + w + "]").orElse(""));
        text.append(" @").append(value.where().text());
        text.append(value.note().isEmpty() ? "" : " -- " + value.note()).append('\n');
    }

    private static void append(ThresholdUse use, StringBuilder text) {
        text.append("    threshold ")
                .append(use.parameter())
                .append(": ")
                .append(use.value())
                .append(' ');
        text.append(use.unit()).append(" (").append(use.confidence().word()).append(", ");
        text.append(String.join(" ", use.sources())).append(")\n");
    }

    static String issues(List<Issue> issues) {
        StringBuilder text = new StringBuilder("code,severity,district,line\n");
        for (Issue issue : issues) {
            text.append(String.join(
                            ",",
                            issue.code().code(),
                            issue.severity().name(),
                            issue.district(),
                            "\"" + issue.line().replace("\"", "\"\"") + "\""))
                    .append('\n');
        }
        return text.toString();
    }
}
