package org.determinations.application.validate;

/**
 * What checking a cycle folder came to.
 *
 * @param refused whether a stage could not run on these files
 * @param rejectedRows rows that would not be accepted; 0 or more
 * @param text for a person
 * @param json the same for a machine
 */
public record ValidationOutcome(boolean refused, int rejectedRows, String text, String json) {}
