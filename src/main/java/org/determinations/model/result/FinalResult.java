package org.determinations.model.result;

import java.util.Optional;
import org.determinations.model.CategoryCode;

/**
 * What a district's determination came to, after tables of the policy and persons had their say. One per district and run; immutable.
 *
 * @param category final category; empty when undetermined
 * @param label as shown, such as {@code Level 1-NSI}; {@code undetermined} without a category
 * @param undeterminedReason what a person must decide, and why; empty when determined
 * @param reassigned whether a person's decision made it more serious
 * @param onReviewList whether the screen lists it for a person
 */
public record FinalResult(
        Optional<CategoryCode> category,
        String label,
        String undeterminedReason,
        boolean reassigned,
        boolean onReviewList) {}
