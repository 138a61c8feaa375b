package org.determinations.determination.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.RuleAnswer;
import org.determinations.determination.Words;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;

/** The evidence of one compliance factor in the making: what it shows comes before what was only read. */
final class FactorEvidence {
    private final AnswerDraft draft;
    private final String factor;
    private final List<String> shown = new ArrayList<>();
    private final List<EvidenceValue> evidence = new ArrayList<>();
    private final List<EvidenceValue> alsoRead = new ArrayList<>();
    private final List<String> unjudged = new ArrayList<>();
    private final Map<EvidenceStrength, List<String>> remedies = new EnumMap<>(EvidenceStrength.class);

    /**
     * An empty collection.
     *
     * @param factor in sentences, such as {@code factor 1}
     */
    FactorEvidence(AnswerDraft draft, String factor) {
        this.draft = draft;
        this.factor = factor;
    }

    /**
     * Adds what counts as evidence.
     *
     * @param strength present or significant
     * @param what it shows, a clause
     * @param remedy under which condition it would not, a clause
     */
    void add(EvidenceStrength strength, String what, String remedy, List<EvidenceValue> values) {
        shown.add(strength.word() + ": " + what);
        remedies.computeIfAbsent(strength, s -> new ArrayList<>()).add(remedy);
        values.forEach(value -> evidence.add(value.showing(strength)));
    }

    /** Adds what was read and is no evidence; the notes of the values say why. */
    void read(List<EvidenceValue> values) {
        alsoRead.addAll(values);
    }

    /**
     * Adds what the factor would have read and cannot: without evidence elsewhere the factor is then not evaluated.
     *
     * @param what is not there, a sentence without its full stop
     */
    void unjudged(String what, List<EvidenceValue> values) {
        if (!unjudged.contains(what)) {
            unjudged.add(what);
        }
        alsoRead.addAll(values);
    }

    /**
     * The factor's answer.
     *
     * @param nothing the reason when everything was there to be judged and nothing counts as evidence
     */
    RuleAnswer answer(String nothing) {
        draft.readAll(evidence).readAll(alsoRead);
        if (shown.isEmpty() && unjudged.isEmpty()) {
            return draft.shows(EvidenceStrength.NONE).notFired(nothing);
        }
        if (shown.isEmpty()) {
            return notEvaluated(String.join(". ", unjudged) + ". Without that, " + factor + " cannot be judged.")
                    .unjudged(unjudged);
        }
        EvidenceStrength strongest = remedies.containsKey(EvidenceStrength.SIGNIFICANT)
                ? EvidenceStrength.SIGNIFICANT
                : EvidenceStrength.PRESENT;
        List<String> conditions = remedies.getOrDefault(strongest, List.of());
        return draft.shows(strongest)
                .fired(Words.sentence(String.join("; ", shown)) + "." + notJudged())
                .otherwise(List.of(Words.sentence(Words.allOf(conditions)) + " would remove " + factor + " as "
                        + strongest.word() + "."))
                .unjudged(unjudged);
    }

    private String notJudged() {
        return unjudged.isEmpty() ? "" : " Not judged: " + String.join(". ", unjudged) + ".";
    }

    /** Nothing can be said. */
    RuleAnswer notEvaluated(String missing) {
        return draft.shows(EvidenceStrength.NOT_EVALUATED).notEvaluated(missing);
    }
}
