package org.determinations.determination.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.RuleAnswer;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.model.result.RuleOutcome;
import org.determinations.policy.PackRule;
import org.determinations.policy.RuleShape;
import org.determinations.scorecard.Cited;
import org.determinations.scorecard.Enforcement;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.ScorecardRules;
import org.determinations.scorecard.TraceStep;
import org.determinations.scorecard.ValueStatus;

/** One step of a scorecard's trace as the answer of a rule: the row that fitted in words, the values with their places. */
final class StepAnswer {
    private static final SourceRef NOWHERE = SourceRef.ofFile("");
    private static final String NOT_COUNTED = "not counted";
    private static final String ALWAYS = "otherwise";

    private final String part;
    private final Map<String, RuleShape> parts;
    private final RuleShape shape;
    private final PackRule policy;
    private final Outcome outcome;
    private final Optional<TraceStep> step;

    /**
     * The answer of one part.
     *
     * @param parts every part of the scorecard with its rule
     */
    StepAnswer(String part, Map<String, RuleShape> parts, PackRule policy, Outcome outcome) {
        this.parts = Map.copyOf(parts);
        this.part = part;
        this.shape = Objects.requireNonNull(parts.get(part));
        this.policy = policy;
        this.outcome = outcome;
        this.step = outcome.findStep(part);
    }

    /** Of an element or a component. */
    RuleAnswer score() {
        if (step.isEmpty()) {
            return notReached();
        }
        Reckoned result = step.get().result();
        String row = row(step.get());
        if (result.status() == ValueStatus.OUT) {
            return answer(RuleOutcome.NOT_APPLICABLE, "It does not count" + because(row));
        }
        if (!result.hasValue()) {
            return answer(RuleOutcome.NOT_EVALUATED, "It has no value (" + result.shown() + ")" + because(row));
        }
        String points = step.get()
                .points()
                .map(p -> Reckoned.show(p.earned()) + " of " + Reckoned.show(p.possible()) + " points")
                .orElse("");
        boolean isPoints = step.get().kind() == TraceStep.Kind.ELEMENT && !points.isEmpty();
        String gives = isPoints ? points : result.shown() + (points.isEmpty() ? "" : " (" + points + ")");
        return answer(RuleOutcome.FIRED, gives + because(row));
    }

    /** The rows of the category. */
    RuleAnswer category() {
        Optional<CategoryCode> base =
                outcome.decided().base().filter(code -> outcome.category().isPresent());
        if (base.isEmpty()) {
            return answer(RuleOutcome.NOT_EVALUATED, stopped());
        }
        String row = step.map(StepAnswer::row).orElse("");
        return answer(RuleOutcome.FIRED, base.get() + because(row.isEmpty() ? "no other row fits" : row))
                .giving(base.get());
    }

    /** A step that may move the category. */
    RuleAnswer adjusting() {
        Optional<Outcome.CategoryMove> move =
                outcome.moves().stream().filter(m -> m.stepId().equals(part)).findFirst();
        if (step.isEmpty()) {
            return notReached();
        }
        String row = row(step.get());
        if (outcome.category().isEmpty()) {
            return answer(RuleOutcome.NOT_EVALUATED, stopped());
        }
        return move.map(m -> answer(RuleOutcome.FIRED, m.from() + " becomes " + m.to() + because(row))
                        .giving(m.to()))
                .orElseGet(() -> answer(RuleOutcome.NOT_FIRED, "The category stays" + because(row)));
    }

    /** What the rows that fit have read stands with the answer, so that a person finds it. */
    RuleAnswer review() {
        return outcome.review().isEmpty()
                ? answer(RuleOutcome.NOT_FIRED, "No row of the review list fits.")
                : answer(RuleOutcome.FIRED, "On the review list: " + String.join("; ", outcome.review()) + ".");
    }

    /** What follows from the category in the end, after a recorded decision; its outcome is the one with that decision. */
    RuleAnswer enforcement() {
        if (outcome.category().isEmpty()) {
            return answer(
                    RuleOutcome.NOT_APPLICABLE, "The tables give no category, so no row of enforcement is asked.");
        }
        Optional<Enforcement> follows = outcome.enforcement();
        List<String> parts = new ArrayList<>();
        follows.filter(f -> !f.requires().isEmpty()).ifPresent(f -> parts.add("Required: " + f.requires() + "."));
        follows.filter(f -> !f.permits().isEmpty()).ifPresent(f -> parts.add("Permitted: " + f.permits() + "."));
        return parts.isEmpty()
                ? answer(RuleOutcome.NOT_FIRED, "No row of enforcement fits.")
                : answer(RuleOutcome.FIRED, String.join(" ", parts));
    }

    private String shown(TraceStep.TraceInput input) {
        return outcome.findStep(input.name())
                .map(TraceStep::result)
                .filter(result -> result.status() == ValueStatus.OUT)
                .map(StepAnswer::shown)
                .orElseGet(input::shown);
    }

    /** The value, or the word of its status; what does not count is said not to. */
    static String shown(Reckoned result) {
        return result.status() == ValueStatus.OUT ? NOT_COUNTED : result.shown();
    }

    /** Why no category follows, as a sentence. */
    private String stopped() {
        String reasons = String.join("; ", outcome.stops());
        return Character.toUpperCase(reasons.charAt(0)) + reasons.substring(1) + ".";
    }

    private RuleAnswer notReached() {
        return answer(RuleOutcome.NOT_EVALUATED, outcome.stops().isEmpty() ? "Nothing asked for it." : stopped());
    }

    /** The row that fitted, and what other steps gave it; what stands in a file is among the values. */
    private String because(String row) {
        String reckoned = step.stream()
                .flatMap(read -> read.inputs().stream())
                .filter(input -> input.where().isEmpty())
                .map(input -> input.name() + " " + shown(input))
                .collect(Collectors.joining(", "));
        return (row.isEmpty() ? "." : ": " + row + ".") + (reckoned.isEmpty() ? "" : " Read: " + reckoned + ".");
    }

    /** The row that fitted with its note; a row that always fits says nothing. */
    private static String row(TraceStep step) {
        return Stream.concat(
                        step.row().map(row -> row.text()).filter(text -> !text.equals(ALWAYS)).stream(),
                        step.row().map(row -> row.note()).filter(note -> !note.isEmpty()).stream())
                .collect(Collectors.joining("; "));
    }

    private RuleAnswer answer(RuleOutcome result, String reason) {
        Cited cited = step.map(TraceStep::cited).orElse(new Cited(policy.sources(), policy.confidence(), ""));
        String quoted = cited.quote().isEmpty() ? reason : reason + " The source: \"" + cited.quote() + "\".";
        AnswerDraft draft = new AnswerDraft(
                shape, new PackRule(shape.id(), cited.sources(), cited.confidence(), Map.of(), policy.note()));
        steps().forEach(read -> draft.readAll(values(read)));
        return draft.answer(result, quoted);
    }

    /** Every row of the review list that fits is a step of its own. */
    private List<TraceStep> steps() {
        return part.equals(ScorecardRules.REVIEW)
                ? outcome.steps().stream()
                        .filter(read -> read.kind() == TraceStep.Kind.REVIEW)
                        .toList()
                : step.stream().toList();
    }

    private List<EvidenceValue> values(TraceStep read) {
        return read.inputs().stream().map(this::value).toList();
    }

    /** A value that another part gave has the name of that rule, which shows it. */
    private EvidenceValue value(TraceStep.TraceInput input) {
        RuleShape other = parts.get(input.name());
        String name = other == null ? input.name() : other.id();
        SourceRef where = input.where().orElse(NOWHERE);
        Optional<Reckoned> result = outcome.findStep(input.name()).map(TraceStep::result);
        Optional<Reckoned> unused =
                result.filter(read -> !read.hasValue() && !read.text().isEmpty());
        if (unused.isPresent()) {
            return EvidenceValue.of(name, unused.get().text(), where).noted(shown(input));
        }
        return result.flatMap(read -> missing(read.status()))
                .map(why -> EvidenceValue.missing(name, why, "", where).noted(shown(input)))
                .orElseGet(() -> EvidenceValue.of(name, input.shown(), where));
    }

    private static Optional<Missing> missing(ValueStatus status) {
        return switch (status) {
            case VALUE -> Optional.empty();
            case MISSING -> Optional.of(Missing.DUE_NOT_REPORTED);
            case NOT_VALID -> Optional.of(Missing.QUESTIONED);
            case TOO_SMALL -> Optional.of(Missing.SUPPRESSED);
            case NOT_APPLICABLE, OUT -> Optional.of(Missing.NOT_APPLICABLE);
        };
    }
}
