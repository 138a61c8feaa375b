package org.determinations.policy;

import java.util.List;

/**
 * What {@code pack.yaml} says of a pack. One per pack; immutable.
 *
 * @param id name and version, such as {@code massachusetts-2012.1}
 * @param label for people
 * @param shape which programme asks its rules
 * @param inForce the cycles it is meant for; the calendar says which pack governs a cycle
 * @param categories from least to most serious
 */
public record PackHead(
        String id,
        String label,
        String shape,
        YearSpan inForce,
        Approval approval,
        List<DeterminationCategory> categories,
        LabelForms labels) {

    public PackHead {
        categories = List.copyOf(categories);
    }
}
