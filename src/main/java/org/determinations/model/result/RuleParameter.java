package org.determinations.model.result;

/**
 * One number, list or mapping that a rule takes from its policy pack, with what the pack says of it to people.
 *
 * @param use name, value, unit, confidence and sources
 * @param note for people; may be empty
 */
public record RuleParameter(ThresholdUse use, String note) {}
