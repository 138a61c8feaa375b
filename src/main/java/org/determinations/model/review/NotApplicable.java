package org.determinations.model.review;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why an area of a record has no score. A closed list, so that nobody writes about a child; each reason is for one area. Product
 * default: the rubric itself names no such list.
 */
public enum NotApplicable {
    TAUGHT_OUTSIDE_A_CLASSROOM("taught outside a classroom", ReviewArea.CLASSROOM),
    NO_TEST_IN_THE_GRADE("no test in the grade", ReviewArea.TESTING),
    UNDER_TRANSITION_AGE("under transition age", ReviewArea.TRANSITION);

    private final String word;
    private final ReviewArea area;

    NotApplicable(String word, ReviewArea area) {
        this.word = word;
        this.area = area;
    }

    /** As files spell it. */
    public String word() {
        return word;
    }

    /** The one area in which it can be said. */
    public ReviewArea area() {
        return area;
    }

    /** The reason with that word; empty when there is none. */
    public static Optional<NotApplicable> find(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word.equals(word))
                .findFirst();
    }
}
