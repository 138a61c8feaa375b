package org.determinations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.EvidenceNames;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.RuleOutcome;
import org.determinations.model.RuleResult;
import org.determinations.model.ThresholdUse;

/** Values of the field as words a superintendent understands. The same words in text, Markdown and CSV. */
final class Words {
    private Words() {}

    static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }

    static String code(Optional<CategoryCode> code) {
        return code.map(CategoryCode::text).orElse("");
    }

    /** {@code not fired}. */
    static String of(RuleOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code significant}, or why the factor shows nothing at all: {@code not considered}. */
    static String strength(RuleResult factor) {
        if (factor.outcome() == RuleOutcome.NOT_APPLICABLE) {
            return "not considered";
        }
        EvidenceStrength strength = factor.outcome() == RuleOutcome.NOT_EVALUATED
                ? EvidenceStrength.NOT_EVALUATED
                : factor.strength();
        return strength.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What was found, or why there is nothing: {@code NR: due but not reported}. */
    static String found(EvidenceValue value) {
        String shown = value.missing()
                .map(why -> value.text().isEmpty() ? why.words() : value.text() + ": " + why.words())
                .orElse(value.text());
        return value.note().isEmpty() ? shown : shown + " (" + value.note() + ")";
    }

    /** {@code levels.csv, row 12, column reason}; words for a value that stands in no file. */
    static String where(SourceRef ref) {
        if (ref.file().isEmpty()) {
            return "from no file";
        }
        String row = ref.row() == 0 ? "" : ", row " + ref.row();
        return ref.file() + row + (ref.column().isEmpty() ? "" : ", column " + ref.column());
    }

    /** {@code threshold = 95 percent (assumed: product default; source S5)}. */
    static String threshold(ThresholdUse use) {
        return use.parameter() + " = " + use.value() + " " + use.unit() + " ("
                + confidence(use.confidence(), use.sources()) + ")";
    }

    static String confidence(Confidence confidence, List<String> sources) {
        String how = confidence == Confidence.ASSUMED ? "assumed: product default" : confidence.word();
        if (sources.isEmpty()) {
            return how;
        }
        return how + "; " + (sources.size() == 1 ? "source " : "sources ") + String.join(", ", sources);
    }

    /** The rule's sentence and the rows it rests on: {@code … [indicators.csv:41]}. */
    static String evidence(RuleResult rule) {
        List<String> rows = new ArrayList<>();
        for (EvidenceValue value : rule.values()) {
            SourceRef ref = value.where();
            String row = new SourceRef(ref.file(), ref.row(), "").text();
            if (!ref.file().isEmpty() && !rows.contains(row)) {
                rows.add(row);
            }
        }
        return rows.isEmpty() ? rule.reason() : rule.reason() + " [" + String.join(", ", rows) + "]";
    }

    /** The first value of that name that any rule read. */
    static Optional<EvidenceValue> find(List<RuleResult> rules, String name) {
        return rules.stream()
                .flatMap(r -> r.values().stream())
                .filter(v -> v.name().equals(name))
                .findFirst();
    }

    /** The recorded decision, such as {@code KEEP}; empty when none is recorded. */
    static Optional<EvidenceValue> findDecision(List<RuleResult> rules) {
        return find(rules, EvidenceNames.DECISION).filter(v -> v.missing().isEmpty());
    }

    /** Rules that weigh one compliance factor each, in the order of the rule book. */
    static List<RuleResult> factors(List<RuleResult> rules) {
        return rules.stream()
                .filter(r -> r.strength() != EvidenceStrength.NOT_A_FACTOR)
                .toList();
    }
}
