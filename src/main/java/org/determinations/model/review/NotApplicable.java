package org.determinations.model.review;

import org.determinations.model.Worded;

/**
 * Why an area of a record has no score. A closed list, so that nobody writes about a child; each reason is for one area. Product
 * default: the rubric itself names no such list.
 */
public enum NotApplicable implements Worded {
    TAUGHT_OUTSIDE_A_CLASSROOM(ReviewArea.CLASSROOM),
    NO_TEST_IN_THE_GRADE(ReviewArea.TESTING),
    UNDER_TRANSITION_AGE(ReviewArea.TRANSITION);

    private final ReviewArea area;

    NotApplicable(ReviewArea area) {
        this.area = area;
    }

    /** The one area in which it can be said. */
    public ReviewArea area() {
        return area;
    }
}
