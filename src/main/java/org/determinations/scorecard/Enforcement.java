package org.determinations.scorecard;

/**
 * What follows from a category.
 *
 * @param requires what must be done; may be empty
 * @param permits what may be done; may be empty
 */
public record Enforcement(String requires, String permits) {}
