package org.determinations.scorecard;

import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;

/**
 * What a scorecard says of one unit, and why. Immutable.
 *
 * @param decided with its base and its label
 * @param stops why there is no category; empty when there is one
 * @param moves of the adjusting steps, in order
 * @param steps the trace, in the order of reckoning
 * @param review reasons for a person to look at the unit; they change nothing
 * @param enforcement what follows from the category; empty when no row fits
 */
public record Outcome(
        String unit,
        Decided decided,
        List<String> stops,
        List<CategoryMove> moves,
        List<TraceStep> steps,
        List<String> review,
        Optional<Enforcement> enforcement) {

    /**
     * The category.
     *
     * @param base before any step; empty when a person must decide
     * @param code after every step; empty as the base
     * @param label as shown
     * @param streak cycles in a row with this category, the newest included; 0 without one
     */
    public record Decided(Optional<CategoryCode> base, Optional<CategoryCode> code, String label, int streak) {}

    /** A step that gave another category. */
    public record CategoryMove(String stepId, CategoryCode from, CategoryCode to) {}

    public Outcome {
        stops = List.copyOf(stops);
        moves = List.copyOf(moves);
        steps = List.copyOf(steps);
        review = List.copyOf(review);
    }

    public Optional<CategoryCode> category() {
        return decided.code();
    }

    /** The step with that id; empty when the scorecard has none. */
    public Optional<TraceStep> findStep(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** Whether anything that decided rests on an assumption. */
    public boolean isAssumed() {
        return steps.stream().anyMatch(step -> step.cited().isAssumed());
    }
}
