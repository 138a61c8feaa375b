package org.determinations.model.decision;

import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;

/**
 * What a person may decide about a district. One per district and run; immutable.
 *
 * @param derived the category without any decision; empty where the data give none
 * @param allowed from the one that changes nothing to the most serious
 * @param absent why the others are not allowed, each a sentence; empty when none is left out
 */
public record DecisionOptions(Optional<CategoryCode> derived, List<Option> allowed, List<String> absent) {

    public DecisionOptions {
        allowed = List.copyOf(allowed);
        absent = List.copyOf(absent);
    }

    /** One decision that is allowed; {@code category} is empty for the one that keeps what there is. */
    public record Option(DecisionKind kind, Optional<CategoryCode> category) {}

    /** Whether that may be decided. */
    public boolean allows(DecisionKind kind, Optional<CategoryCode> category) {
        return allowed.contains(new Option(kind, category));
    }
}
