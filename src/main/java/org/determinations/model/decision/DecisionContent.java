package org.determinations.model.decision;

import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;

/**
 * What a person decides. Immutable.
 *
 * @param category empty for {@link DecisionKind#KEEP}, and for no other
 */
public record DecisionContent(DecisionKind kind, Optional<CategoryCode> category, DecisionReason reason) {

    public DecisionContent {
        if ((kind == DecisionKind.KEEP) == category.isPresent()) {
            throw new IllegalArgumentException(kind + " with " + category);
        }
    }

    /** Such as {@code REASSIGN to NI}, {@code KEEP}. */
    public String words() {
        return words(kind, category);
    }

    /** The same of a decision without a code for its reason. */
    public static String words(DecisionKind kind, Optional<CategoryCode> category) {
        return kind + category.map(code -> " to " + code.text()).orElse("");
    }
}
