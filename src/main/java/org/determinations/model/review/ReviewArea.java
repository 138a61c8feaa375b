package org.determinations.model.review;

import org.determinations.model.Worded;

/** The areas of an individual program that a quality review scores, in the order of the rubric that {@code src/docs/reviews.md} cites. */
public enum ReviewArea implements Worded {
    NARRATIVES("narratives"),
    PRESENT_LEVELS("present levels of educational performance"),
    GOALS("measurable annual goals"),
    CLASSROOM("classroom accommodations and modifications"),
    TESTING("state and district testing accommodations"),
    SERVICES("services"),
    TRANSITION("transition"),
    OVERALL("overall and procedures");

    private final String title;

    ReviewArea(String title) {
        this.title = title;
    }

    /** For people. */
    public String title() {
        return title;
    }
}
