package org.determinations.scorecard.turn;

import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.ExactRatio;

/**
 * Two facts that together would give another category, while neither would alone; all other facts and units unchanged.
 *
 * @param category that they would give; empty when a person would have to decide
 * @param distance of both numbers together; empty where one is no number
 */
public record CounterfactualPair(
        Change first, Change second, Optional<CategoryCode> category, Optional<ExactRatio> distance) {

    /**
     * Another value of one fact.
     *
     * @param from as it stands, or the word of its status
     */
    public record Change(String measure, String from, String to) {

        /** For people. */
        public String text() {
            return measure + ": " + to + " in place of " + from;
        }
    }

    /** For people, without an end. */
    public String text() {
        return first.text() + ", and " + second.text() + ", would give "
                + category.map(CategoryCode::text).orElse("no category, so that a person decides");
    }
}
