package org.determinations.policy;

import org.determinations.model.CategoryCode;

/**
 * How a pack shows a determination. The words in braces are filled in.
 *
 * @param slot what the shape of the pack calls the basis of a category, such as {@code level}
 * @param withBasis for a district whose category follows from its basis: {@code {level}} and {@code {category}}
 * @param withoutBasis for a district that a person gave a category: {@code {category}}
 * @param undetermined for a district without a category
 */
public record LabelForms(String slot, String withBasis, String withoutBasis, String undetermined) {
    private static final String CATEGORY_SLOT = "{category}";

    public LabelForms {
        if (!fits(slot, withBasis, withoutBasis)) {
            throw new IllegalArgumentException("a label lacks " + braces(slot) + " or " + CATEGORY_SLOT);
        }
    }

    /** Whether the two texts hold the words that are filled in. */
    public static boolean fits(String slot, String withBasis, String withoutBasis) {
        return withBasis.contains(braces(slot))
                && withBasis.contains(CATEGORY_SLOT)
                && withoutBasis.contains(CATEGORY_SLOT);
    }

    /** The basis as a label holds it, in braces. */
    public static String braces(String slot) {
        return "{" + slot + "}";
    }

    /** Such as {@code Level 1-NSI}; the text of the basis stays as it is. */
    public String ofBasis(String basisText, CategoryCode code) {
        return withBasis.replace(braces(slot), basisText).replace(CATEGORY_SLOT, code.text());
    }

    /** Such as {@code No level-NTA}. */
    public String ofAssigned(CategoryCode code) {
        return withoutBasis.replace(CATEGORY_SLOT, code.text());
    }
}
