package org.determinations.model;

/**
 * One parameter of a rule as a policy pack gives it, for people. Grain: one per parameter, rule and pack.
 *
 * @param use name, value, unit, confidence and sources
 * @param note what the pack says about it; may be empty
 */
public record ParameterDescription(ThresholdUse use, String note) {}
