package org.determinations.policy;

import org.determinations.model.CategoryCode;

/**
 * How a pack shows a determination. The words in braces are filled in.
 *
 * @param withLevel for a district with an accountability level: {@code {level}} and {@code {category}}
 * @param withoutLevel for a district that a person gave a category: {@code {category}}
 * @param undetermined for a district without a category
 */
public record LabelForms(String withLevel, String withoutLevel, String undetermined) {
    private static final String LEVEL_SLOT = "{level}";
    private static final String CATEGORY_SLOT = "{category}";

    public LabelForms {
        if (!fits(withLevel, withoutLevel)) {
            throw new IllegalArgumentException("a label lacks " + LEVEL_SLOT + " or " + CATEGORY_SLOT);
        }
    }

    /** Whether the two texts hold the words that are filled in. */
    public static boolean fits(String withLevel, String withoutLevel) {
        return withLevel.contains(LEVEL_SLOT)
                && withLevel.contains(CATEGORY_SLOT)
                && withoutLevel.contains(CATEGORY_SLOT);
    }

    /** Such as {@code Level 1-NSI}; a star of the level is kept. */
    public String ofLevel(String levelText, CategoryCode code) {
        return withLevel.replace(LEVEL_SLOT, levelText).replace(CATEGORY_SLOT, code.text());
    }

    /** Such as {@code No level-NTA}. */
    public String ofAssigned(CategoryCode code) {
        return withoutLevel.replace(CATEGORY_SLOT, code.text());
    }
}
