package org.determinations.model.stage;

import org.determinations.model.CategoryCode;

/**
 * How many cycles in a row, the newest included, a district has had the same determination category. Any other category,
 * an undetermined cycle or a cycle without a result begins it anew. Information beside the determination; it decides
 * nothing.
 *
 * @param cycles 1 or more
 */
public record CategoryStreak(CategoryCode code, int cycles) {

    public CategoryStreak {
        if (cycles < 1) {
            throw new IllegalArgumentException(cycles + " cycles");
        }
    }
}
