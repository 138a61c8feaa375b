package org.determinations.report.letter;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.EvidenceValue;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.Determination;
import org.determinations.model.result.EvidenceNames;
import org.determinations.model.result.RuleResult;
import org.determinations.report.dossier.ExplanationContext;

/** Why the district has its result, in a few sentences that a superintendent understands. Never empty. */
final class LetterReasons {
    private static final String PUBLISHED = "published reason: ";

    private final Determination own;
    private final ExplanationContext context;
    private final UnitWords unit;
    private final List<String> sentences = new ArrayList<>();

    private LetterReasons(Determination own, ExplanationContext context, UnitWords unit) {
        this.own = own;
        this.context = context;
        this.unit = unit;
    }

    /** The level first, then what a person decided, then what was not considered. */
    static List<String> list(Determination own, ExplanationContext context, UnitWords unit) {
        LetterReasons reasons = new LetterReasons(own, context, unit);
        reasons.level();
        reasons.moved();
        reasons.decision();
        reasons.stage();
        return List.copyOf(reasons.sentences);
    }

    private void level() {
        if (own.derived().isPresent()) {
            String published = publishedReason();
            sentences.add(said("The district's {basis} is ") + own.basisText() + "."
                    + (published.isEmpty() ? "" : " Reason published for it: " + published));
            own.derived()
                    .ifPresent(code -> sentences.add(own.basisText() + " alone gives " + context.words(code) + "."));
        } else {
            sentences.add(withoutCategory());
        }
        if (own.category().isEmpty()) {
            sentences.add(
                    context.shape().isReckoned()
                            ? own.undeterminedReason()
                                    + unit.in(" The department decides which category the district needs.")
                            : unit.in("No rule gives such a district a category. The department decides which one it"
                                    + " needs."));
        }
    }

    /** What the tables reckoned is no text that somebody published. */
    private String withoutCategory() {
        if (own.basisText().isEmpty()) {
            return said("There is no {basis} of the district to go by.");
        }
        return context.shape().isReckoned()
                ? said("The district's {basis} is ") + own.basisText()
                        + ". No category follows from the data that there were."
                : unit.in("The State published ") + "\"" + own.basisText() + "\" in place of "
                        + context.shape().oneBasis() + ".";
    }

    private String said(String sentence) {
        return unit.in(context.shape().in(sentence));
    }

    /** Ends with a full stop; empty when none was published. */
    private String publishedReason() {
        String note = own.rules().stream()
                .flatMap(rule -> rule.values().stream())
                .filter(value -> value.name().equals(context.shape().basis()))
                .map(EvidenceValue::note)
                .filter(words -> words.startsWith(PUBLISHED))
                .findFirst()
                .orElse("");
        String words = note.isEmpty() ? "" : note.substring(PUBLISHED.length()).strip();
        return words.isEmpty() || words.endsWith(".") ? words : words + ".";
    }

    private void decision() {
        boolean person =
                own.reassigned() || (own.derived().isEmpty() && own.category().isPresent());
        if (person) {
            own.category()
                    .ifPresent(code -> sentences.add(
                            own.reassigned()
                                    ? context.shape().in("{Cause} makes the category more serious: ")
                                            + context.words(code) + "."
                                    : unit.in("A recorded decision gives the district the category ")
                                            + context.words(code) + "."));
            own.rules().stream()
                    .filter(RuleResult::decisive)
                    .filter(rule -> rule.values().stream()
                            .anyMatch(value -> value.name().equals(EvidenceNames.DECISION)))
                    .forEach(rule -> sentences.add("Decision on record: " + rule.reason()));
        }
    }

    /** The step's own sentence says which category it moved, and by which row. */
    private void moved() {
        if (own.isMoved()) {
            own.rules().stream()
                    .filter(RuleResult::decisive)
                    .forEach(rule -> sentences.add("A step of the policy (" + rule.title() + "): " + rule.reason()));
        }
    }

    private void stage() {
        if (context.shape().leavesOutCompliance(context.run().stage())) {
            sentences.add(
                    "Compliance with special education requirements is not considered at this stage. It is considered for"
                            + " the official result.");
        } else if (own.category().isPresent()
                && !own.reassigned()
                && own.derived().isPresent()) {
            sentences.add("No decision makes the category more serious.");
        }
    }
}
