package org.determinations.model.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.Confidence;
import org.determinations.model.EvidenceValue;

/**
 * Determinations in outline: what totals, lists and a summary need, without what was read and what it was held against. What
 * many districts have alike is kept once, so that an outline takes a fiftieth of the room. Used by one thread.
 */
public final class Outlines {
    private static final RuleGrounds NONE = new RuleGrounds(List.of(), Confidence.ASSUMED, List.of());

    private final Map<FinalResult, FinalResult> results = new HashMap<>();
    private final Map<Basis, Basis> bases = new HashMap<>();
    private final Map<RuleResult, RuleResult> rules = new HashMap<>();
    private final Map<List<RuleResult>, List<RuleResult>> answers = new HashMap<>();

    /** The result, and of each rule whether it decided and what it shows; of what was read only what cannot be judged. */
    public Determination of(Determination whole) {
        return new Determination(
                whole.district(),
                whole.name(),
                once(bases, whole.basis()),
                once(results, whole.result()),
                once(answers, whole.rules().stream().map(this::of).toList()),
                List.of());
    }

    private RuleResult of(RuleResult rule) {
        RuleResult outline = new RuleResult(
                rule.ruleId(),
                "",
                rule.outcome(),
                rule.decisive(),
                rule.strength(),
                "",
                rule.values().stream()
                        .filter(value -> value.name().equals(EvidenceNames.NOT_JUDGED))
                        .map(value -> new EvidenceValue(
                                value.name(), value.text(), Optional.empty(), SourceRef.ofFile(""), "", value.shows()))
                        .toList(),
                NONE);
        return once(rules, outline);
    }

    private static <T> T once(Map<T, T> kept, T value) {
        return kept.computeIfAbsent(value, same -> same);
    }
}
