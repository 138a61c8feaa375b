package org.determinations.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.DecisionKind;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.release.Proof;
import org.determinations.model.result.EvidenceNames;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.run.AuditHead;

/** Values of the field as words a superintendent understands. The same words in text, Markdown and CSV. */
public final class Words {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Words() {}

    public static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }

    public static String code(Optional<CategoryCode> code) {
        return code.map(CategoryCode::text).orElse("");
    }

    /** {@code not applied}: what a rule did, as people read it. JSON, CSV and the store keep the name of the outcome. */
    public static String of(RuleOutcome outcome) {
        return switch (outcome) {
            case FIRED -> "applied";
            case NOT_FIRED -> "not applied";
            case NOT_APPLICABLE -> "not applicable";
            case NOT_EVALUATED -> "not evaluated";
        };
    }

    /** The same, and of a factor that shows something how much: {@code applied, significant}. */
    public static String answer(RuleResult rule) {
        boolean shows =
                rule.outcome() == RuleOutcome.FIRED && !factors(List.of(rule)).isEmpty();
        return shows ? of(rule.outcome()) + ", " + strength(rule) : of(rule.outcome());
    }

    /** {@code significant}, or why the factor shows nothing at all: {@code not considered}. */
    public static String strength(RuleResult factor) {
        if (factor.outcome() == RuleOutcome.NOT_APPLICABLE) {
            return "not considered";
        }
        EvidenceStrength strength =
                factor.outcome() == RuleOutcome.NOT_EVALUATED ? EvidenceStrength.NOT_EVALUATED : factor.strength();
        return strength.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What was found, or why there is nothing: {@code NR: due but not reported}. */
    public static String found(EvidenceValue value) {
        String shown = value.missing()
                .map(why -> value.text().isEmpty() ? why.words() : value.text() + ": " + why.words())
                .orElse(value.text());
        return value.note().isEmpty() ? shown : shown + " (" + value.note() + ")";
    }

    /** {@code levels.csv, row 12, column reason}; words for a value that stands in no file. */
    public static String where(SourceRef ref) {
        String place = place(ref);
        return ref.file().isEmpty() || place.isEmpty() ? ref.file() + place : ref.file() + ", " + place;
    }

    /** The same without the file: {@code row 12, column reason}. */
    public static String place(SourceRef ref) {
        if (ref.file().isEmpty()) {
            return "not from an input file";
        }
        List<String> parts = new ArrayList<>();
        if (ref.row() > 0) {
            parts.add("row " + ref.row());
        }
        if (!ref.column().isEmpty()) {
            parts.add("column " + ref.column());
        }
        return String.join(", ", parts);
    }

    /** {@code significantBelow = 95 percent (assumed: product default; source S5)}; a list has its unit behind it. */
    public static String threshold(ThresholdUse use) {
        String confidence = confidence(use.confidence(), use.sources());
        return NUMBER.matcher(use.value()).matches()
                ? use.parameter() + " = " + use.value() + " " + use.unit() + " (" + confidence + ")"
                : use.parameter() + ": " + use.value() + " (" + use.unit() + "; " + confidence + ")";
    }

    public static String confidence(Confidence confidence, List<String> sources) {
        String how = confidence == Confidence.ASSUMED ? "assumed: product default" : confidence.word();
        if (sources.isEmpty()) {
            return how;
        }
        return how + "; " + (sources.size() == 1 ? "source " : "sources ") + String.join(", ", sources);
    }

    /** How what leaves the house names the department's record: rows for a list of facts, none for what is not named. */
    public static List<List<String>> proof(Proof proof) {
        List<List<String>> rows = new ArrayList<>();
        if (!proof.trail().equals(AuditHead.NONE)) {
            rows.add(List.of("Audit trail", proof.trail().text()));
        }
        proof.approval().ifPresent(approval -> rows.add(List.of("Approved", approval.text())));
        return rows;
    }

    /** The factor's sentence, its strength first: {@code Significant: indicator 11 is …}; what lists a district has no strength. */
    public static String stressed(RuleResult factor) {
        if (factor.lists()) {
            return factor.reason();
        }
        String strength = strength(factor);
        return factor.reason().toLowerCase(Locale.ROOT).startsWith(strength)
                ? factor.reason()
                : strength.substring(0, 1).toUpperCase(Locale.ROOT) + strength.substring(1) + ": " + factor.reason();
    }

    /** The factor's sentence and the rows that it rests on: {@code … [indicators.csv rows 41, 42]}. */
    public static String evidence(RuleResult factor) {
        return factor.reason() + rows(factor);
    }

    /** {@code [indicators.csv rows 41, 42]} after a space; empty when the factor shows nothing, or nothing that stands in a file. */
    public static String rows(RuleResult factor) {
        Map<String, Set<Integer>> rows = new LinkedHashMap<>();
        for (EvidenceValue value : bearing(factor)) {
            SourceRef ref = value.where();
            if (!ref.file().isEmpty()) {
                rows.computeIfAbsent(ref.file(), f -> new TreeSet<>()).add(ref.row());
            }
        }
        List<String> places = new ArrayList<>();
        rows.forEach((file, numbers) -> places.add(file + rowWords(numbers)));
        return places.isEmpty() ? "" : " [" + String.join("; ", places) + "]";
    }

    /** Values that a factor marks as its evidence; all of them without a mark, and of a rule that lists a district for a person. */
    private static List<EvidenceValue> bearing(RuleResult factor) {
        if (!factor.lists() && factor.strength().compareTo(EvidenceStrength.PRESENT) < 0) {
            return List.of();
        }
        List<EvidenceValue> marked = factor.values().stream()
                .filter(v -> v.shows() != EvidenceStrength.NOT_A_FACTOR)
                .toList();
        return marked.isEmpty() ? factor.values() : marked;
    }

    private static String rowWords(Set<Integer> rows) {
        List<String> numbers =
                rows.stream().filter(n -> n > 0).map(n -> Integer.toString(n)).toList();
        return switch (numbers.size()) {
            case 0 -> "";
            case 1 -> " row " + numbers.get(0);
            default -> " rows " + String.join(", ", numbers);
        };
    }

    /** The first value of that name that any rule read. */
    public static Optional<EvidenceValue> find(List<RuleResult> rules, String name) {
        for (RuleResult rule : rules) {
            for (EvidenceValue value : rule.values()) {
                if (value.name().equals(name)) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** The decision in force, such as {@code REASSIGN NSI by J. Doe on 2012-09-07}; empty when there is none. */
    public static String decision(List<RuleResult> rules) {
        return recorded(rules).filter(Words::hasForce).map(Words::signed).orElse("");
    }

    /** A decision on record that changes nothing, as the category that it names is not more serious; empty when there is none. */
    public static String decisionWithoutForce(List<RuleResult> rules) {
        return recorded(rules)
                .filter(rule -> !hasForce(rule))
                .map(Words::signed)
                .orElse("");
    }

    /** What the rule about decisions says of the one on record; empty when there is none. */
    public static String decisionReason(List<RuleResult> rules) {
        return recorded(rules).map(RuleResult::reason).orElse("");
    }

    private static Optional<RuleResult> recorded(List<RuleResult> rules) {
        for (RuleResult rule : rules) {
            if (find(List.of(rule), EvidenceNames.DECISION).isPresent()) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** To keep the aligned category always has; to name another one only where that was more serious. */
    private static boolean hasForce(RuleResult rule) {
        return rule.outcome() == RuleOutcome.FIRED
                || said(List.of(rule), EvidenceNames.DECISION, "").equals(DecisionKind.KEEP.name());
    }

    private static String signed(RuleResult rule) {
        List<RuleResult> alone = List.of(rule);
        return said(alone, EvidenceNames.DECISION, "")
                + said(alone, EvidenceNames.CATEGORY_DECIDED, " ")
                + said(alone, EvidenceNames.DECIDED_BY, " by ")
                + said(alone, EvidenceNames.DECIDED_ON, " on ");
    }

    private static String said(List<RuleResult> rule, String name, String lead) {
        return find(rule, name)
                .filter(v -> !v.text().isEmpty())
                .map(v -> lead + v.text())
                .orElse("");
    }

    /**
     * What a person who decides looks at first: the factors that show something. Where none does, as in a policy of tables, which has
     * no factors, it is the rule that put the district on the review list; none for a district that is not on it.
     */
    public static List<RuleResult> showing(List<RuleResult> rules) {
        List<RuleResult> factors = factors(rules).stream()
                .filter(factor -> factor.strength().compareTo(EvidenceStrength.PRESENT) >= 0)
                .toList();
        return factors.isEmpty()
                ? rules.stream().filter(RuleResult::lists).reduce((first, last) -> last).stream()
                        .toList()
                : factors;
    }

    /** One of them in a line, with the rows that it rests on: {@code Timely evaluations. Significant: … [indicators.csv row 41]}. */
    public static String shown(RuleResult rule) {
        return (rule.lists() ? "" : rule.title() + ". ") + stressed(rule) + rows(rule);
    }

    /** Rules that weigh one compliance factor each, in the order of the rule book. */
    public static List<RuleResult> factors(List<RuleResult> rules) {
        return rules.stream()
                .filter(r -> r.strength() != EvidenceStrength.NOT_A_FACTOR)
                .toList();
    }
}
