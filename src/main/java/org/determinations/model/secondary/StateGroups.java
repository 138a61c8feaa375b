package org.determinations.model.secondary;

/**
 * The two groups of a plain measure in the whole State. One per measure key and school year.
 *
 * @param comparison all other groups
 */
public record StateGroups(MeasureKey key, OutcomeCount focal, OutcomeCount comparison) {}
