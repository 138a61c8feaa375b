package org.determinations.scorecard.turn;

import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.ExactRatio;

/**
 * One fact that alone would give another category; all other facts, and all other units, unchanged.
 *
 * @param measure id of the fact
 * @param from as it stands, or the word of its status
 * @param to the nearest value of that kind
 * @param category that it would give; empty when a person would have to decide
 * @param label that it would give
 * @param distance between the two numbers; empty where one is no number
 */
public record Counterfactual(
        String measure,
        String from,
        String to,
        Optional<CategoryCode> category,
        String label,
        Optional<ExactRatio> distance) {

    /** For people: {@code dropout: 18.3 -> 32 gives NI}. */
    public String text() {
        return measure + ": " + from + " -> " + to + " gives "
                + category.map(CategoryCode::text).orElse("undetermined");
    }
}
