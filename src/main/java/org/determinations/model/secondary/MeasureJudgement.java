package org.determinations.model.secondary;

/**
 * What a measure says, and why.
 *
 * @param method how the ratio was made
 * @param reason why this method or this status, in words
 */
public record MeasureJudgement(MeasureStatus status, RatioMethod method, String reason) {}
