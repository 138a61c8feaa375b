package org.determinations.model.result;

import java.util.Optional;
import org.determinations.model.CategoryCode;

/**
 * What a determination rests on before any person decided: a published level, a number of points, whatever the shape of the
 * policy pack says. Grain: one per district and run; immutable.
 *
 * @param text as shown, such as {@code Level 3} or {@code 62.5 points}; empty where no accepted row gives one
 * @param rank where it stands in an order of which 1 is the best; empty where there is no such order, and where the text says
 *     that there is no result
 * @param category that follows from it alone; empty when none does, so that a person must decide
 */
public record Basis(String text, Optional<Integer> rank, Optional<CategoryCode> category) {
    /** No accepted row says anything. */
    public static final Basis NONE = new Basis("", Optional.empty(), Optional.empty());

    /** A text from which no category follows. */
    public static Basis without(String text) {
        return new Basis(text, Optional.empty(), Optional.empty());
    }

    /** A place in an order, and the category that follows. */
    public static Basis ranked(String text, int rank, CategoryCode category) {
        return new Basis(text, Optional.of(rank), Optional.of(category));
    }
}
