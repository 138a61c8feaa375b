package org.determinations.model.secondary;

import java.util.Optional;
import org.determinations.model.ExactRatio;

/**
 * How many students of a group have an outcome. Unit: students; both 0 or more. The outcome count may exceed the group only
 * in contradictory input, which the checks refuse.
 *
 * @param outcome students with the outcome (the cell)
 * @param students students in the group (the n)
 */
public record OutcomeCount(long outcome, long students) {
    public static final OutcomeCount NONE = new OutcomeCount(0, 0);

    public OutcomeCount {
        if (outcome < 0 || students < 0) {
            throw new IllegalArgumentException("negative count: " + outcome + " of " + students);
        }
    }

    /** The exact risk; empty when the group has no student. */
    public Optional<ExactRatio> risk() {
        return students == 0 ? Optional.empty() : Optional.of(ExactRatio.of(outcome, students));
    }

    public OutcomeCount plus(OutcomeCount other) {
        return new OutcomeCount(outcome + other.outcome, students + other.students);
    }

    /** What is left when a part is taken away; empty when the part is larger than the whole. */
    public Optional<OutcomeCount> without(OutcomeCount part) {
        return part.outcome > outcome || part.students > students
                ? Optional.empty()
                : Optional.of(new OutcomeCount(outcome - part.outcome, students - part.students));
    }

    /** Students of the group without the outcome; negative in contradictory input. */
    public long others() {
        return students - outcome;
    }

    /** {@code 12 of 60}. */
    public String text() {
        return outcome + " of " + students;
    }
}
