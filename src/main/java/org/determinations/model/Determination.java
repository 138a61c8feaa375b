package org.determinations.model;

import java.util.List;
import java.util.Optional;

/**
 * The determination of one district. Grain: one per district and run; immutable.
 *
 * @param level the accountability level read; empty when no row gave one
 * @param aligned category that follows from the level alone; empty when undetermined by level
 * @param category final category; empty when undetermined
 * @param label as shown, such as {@code Level 1-NSI}; {@code undetermined} without a category
 * @param undeterminedReason what a person must decide, and why; empty when determined
 * @param reassigned whether a person's decision made it more serious
 * @param onReviewList whether the screen lists it for a person
 * @param rules every rule's answer, in the order of the rule book
 * @param wouldChange what would have changed the result, most likely first
 */
public record Determination(
        DistrictCode district,
        String name,
        Optional<AccountabilityLevel> level,
        Optional<CategoryCode> aligned,
        Optional<CategoryCode> category,
        String label,
        String undeterminedReason,
        boolean reassigned,
        boolean onReviewList,
        List<RuleResult> rules,
        List<String> wouldChange) {

    public Determination {
        rules = List.copyOf(rules);
        wouldChange = List.copyOf(wouldChange);
    }

    public DeterminationStatus status() {
        return category.isPresent() ? DeterminationStatus.DETERMINED : DeterminationStatus.UNDETERMINED;
    }

    /** Whether a reader of both would be told the same: level, category, label, and whether a person made it more serious. */
    public boolean hasSameResult(Determination other) {
        return levelText().equals(other.levelText())
                && category.equals(other.category)
                && label.equals(other.label)
                && reassigned == other.reassigned;
    }

    /** The level as published; empty for a blank or for no row at all. */
    public String levelText() {
        return level.map(AccountabilityLevel::text).orElse("");
    }
}
