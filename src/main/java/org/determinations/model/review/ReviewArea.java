package org.determinations.model.review;

import java.util.Arrays;
import java.util.Optional;

/** The areas of an individual program that a quality review scores, in the order of the rubric that {@code src/docs/reviews.md} cites. */
public enum ReviewArea {
    NARRATIVES("narratives", "narratives"),
    PRESENT_LEVELS("present levels", "present levels of educational performance"),
    GOALS("goals", "measurable annual goals"),
    CLASSROOM("classroom", "classroom accommodations and modifications"),
    TESTING("testing", "state and district testing accommodations"),
    SERVICES("services", "services"),
    TRANSITION("transition", "transition"),
    OVERALL("overall", "overall and procedures");

    private final String word;
    private final String title;

    ReviewArea(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** As files spell it. */
    public String word() {
        return word;
    }

    /** For people. */
    public String title() {
        return title;
    }

    /** The area with that word; empty when there is none. */
    public static Optional<ReviewArea> find(String word) {
        return Arrays.stream(values()).filter(area -> area.word.equals(word)).findFirst();
    }
}
