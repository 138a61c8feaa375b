package org.determinations.scorecard;

import java.util.List;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.ExactRatio;
import org.determinations.model.Worded;

/**
 * One step of an evaluation: what it read, which row fitted, what it gave. In the order in which they were reckoned.
 *
 * @param id of the measure, element, component or adjusting step; {@code category} of the base category
 * @param inputs what it read, in the order of reading
 * @param row that decided; empty of a sum, and where a status decided
 * @param result the value, grade or category
 * @param points of an element that gives points, and of a component that adds them up
 */
public record TraceStep(
        String id,
        Kind kind,
        String words,
        List<TraceInput> inputs,
        Optional<FittedRow> row,
        Reckoned result,
        Optional<TracePoints> points,
        Cited cited) {

    /** What a step reckons. */
    public enum Kind implements Worded {
        MEASURE,
        ELEMENT,
        COMPONENT,
        CATEGORY,
        ADJUST,
        LABEL,
        REVIEW,
        ENFORCEMENT
    }

    /**
     * A value that a step read.
     *
     * @param shown the value, or the word of its status
     * @param where it stands in a file; empty of what is reckoned
     */
    public record TraceInput(String name, String shown, Optional<SourceRef> where) {}

    /**
     * The row that fitted, or what took the place of one.
     *
     * @param number its place in the table; 0 where a status or rank decided
     * @param text its conditions in words
     * @param gives in words
     */
    public record FittedRow(int number, String text, String gives, String note) {}

    /**
     * Points, exactly.
     *
     * @param possible 0 of a bonus
     */
    public record TracePoints(ExactRatio earned, ExactRatio possible) {}

    public TraceStep {
        inputs = List.copyOf(inputs);
    }
}
