package org.determinations.report.trial;

import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;

/** In which direction a district goes from one policy to another. */
public enum TrialMove {
    WORSE("worse"),
    BETTER("better"),
    NEWLY_UNDETERMINED("newly undetermined"),
    NEWLY_DETERMINED("newly determined"),
    /** Its old category is of another set, and nothing says what it counts as. */
    NOT_COMPARABLE("not comparable"),
    SAME("same"),
    STILL_UNDETERMINED("undetermined as before");

    private final String word;

    TrialMove(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether the district moves. */
    public boolean isMove() {
        return this != SAME && this != STILL_UNDETERMINED;
    }

    /**
     * From one category to another.
     *
     * @param before as it counts in the new order; empty when undetermined
     * @param order of the new policy, from least to most serious
     */
    public static TrialMove of(Optional<CategoryCode> before, Optional<CategoryCode> after, List<CategoryCode> order) {
        if (before.isEmpty()) {
            return after.isEmpty() ? STILL_UNDETERMINED : NEWLY_DETERMINED;
        }
        if (after.isEmpty()) {
            return NEWLY_UNDETERMINED;
        }
        int was = order.indexOf(before.get());
        int is = order.indexOf(after.get());
        if (was < 0 || is < 0) {
            return NOT_COMPARABLE;
        }
        return was == is ? SAME : is > was ? WORSE : BETTER;
    }
}
