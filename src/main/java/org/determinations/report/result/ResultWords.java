package org.determinations.report.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Words;

/**
 * A district's result as sentences for people: the result, why in short, and what a person must decide. One per district and
 * run; the same words in every form.
 */
public final class ResultWords {
    private final Determination determination;
    private final ExplanationContext context;
    private final UnaryOperator<String> said;

    /** In the program's own words. */
    public ResultWords(Determination determination, ExplanationContext context) {
        this(determination, context, UnaryOperator.identity());
    }

    /** @param said says a sentence of the program in the words of a jurisdiction */
    public ResultWords(Determination determination, ExplanationContext context, UnaryOperator<String> said) {
        this.determination = determination;
        this.context = context;
        this.said = said;
    }

    /** {@code Needs Intervention (NI)}. */
    public String result() {
        return determination.category().map(context::words).orElse("undetermined: a person must decide");
    }

    /** As published; {@code none} for a blank or for no row. */
    public String basis() {
        return ShapeWords.shown(determination.basisText());
    }

    /** Why it is so, with the decision on record, in two or three sentences. */
    public String inShort() {
        StringBuilder words = new StringBuilder(withoutForce()).append(because());
        String decision = Words.decision(determination.rules());
        if (!decision.isEmpty()) {
            words.append(" Decision on record: ").append(decision).append('.');
        }
        if (awaitsScreenDecision()) {
            words.append(
                    context.shape().factors().columns().isEmpty()
                            ? " It is on the review list: a person has still to say whether what was read calls for another category."
                            : " It is on the review list: a person has still to say whether the evidence is significant.");
        }
        return words.toString();
    }

    private String withoutForce() {
        String decision = Words.decisionWithoutForce(determination.rules());
        return decision.isEmpty()
                ? ""
                : "The decision on record has no force (" + decision
                        + "): the category that it names is not more serious. ";
    }

    private String because() {
        String outcome = determination.category().map(context::words).orElse("");
        if (outcome.isEmpty()) {
            return said.apply(determination.undeterminedReason());
        }
        if (determination.derived().isEmpty()) {
            return context.shape().in("No {basis} gives a category; a person's recorded decision assigns ") + outcome
                    + ".";
        }
        String derived = determination.derived().map(context::words).orElse("");
        if (determination.reassigned()) {
            return determination.basisText() + " alone gives " + derived
                    + "; a person's recorded decision makes it more serious: " + outcome + ".";
        }
        String moved =
                determination.isMoved() ? " alone gives " + derived + "; a step of the policy makes it " : " gives ";
        String rest = context.shape().leavesOutCompliance(context.run().stage())
                ? " Compliance is not considered at the "
                        + context.run().stage().word() + " stage."
                : " No decision makes it more serious.";
        return determination.basisText() + moved + outcome + "." + rest;
    }

    private boolean awaitsScreenDecision() {
        return determination.onReviewList()
                && Words.decision(determination.rules()).isEmpty();
    }

    /** What the department's own people have to do; empty when nothing waits. */
    public List<String> forPerson() {
        boolean undetermined = determination.status() == DeterminationStatus.UNDETERMINED;
        if (!undetermined && !awaitsScreenDecision()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        if (undetermined) {
            items.add(said.apply("Which category the district gets: ") + "decision ASSIGN with one of "
                    + codesAbove(false) + ".");
        } else {
            items.add(context.shape()
                            .in(
                                    context.shape().factors().columns().isEmpty()
                                            ? "Whether what is read below calls for a more serious category. If it does: decision REASSIGN with a "
                                            : "Whether the evidence below is {cause}. If it is: decision REASSIGN with a ")
                    + "category more serious than the " + context.shape().derived() + " one (" + codesAbove(true)
                    + "). If not: decision KEEP.");
        }
        items.add("The decision needs a name, a date and a reason. `determinations review template` writes the file "
                + "to fill in; put it into the stage's folder and run the stage again.");
        return items;
    }

    private String codesAbove(boolean derived) {
        List<String> codes = context.moreSerious(derived ? determination.derived() : Optional.empty());
        return codes.isEmpty() ? "none: it has the most serious one" : String.join(", ", codes);
    }
}
