package org.determinations.scorecard;

import java.util.Optional;
import org.determinations.model.CategoryCode;

/**
 * What an earlier cycle gave a unit. A cycle without a category stands in the list all the same: it begins every streak anew.
 *
 * @param cycle for people
 * @param base before any adjusting step
 * @param decided in the end
 */
public record EarlierCategory(String cycle, Optional<CategoryCode> base, Optional<CategoryCode> decided) {

    /** A cycle whose category no step adjusted. */
    public static EarlierCategory of(String cycle, CategoryCode code) {
        return new EarlierCategory(cycle, Optional.of(code), Optional.of(code));
    }

    /** A cycle that is missing, or left the unit undetermined. */
    public static EarlierCategory none(String cycle) {
        return new EarlierCategory(cycle, Optional.empty(), Optional.empty());
    }
}
