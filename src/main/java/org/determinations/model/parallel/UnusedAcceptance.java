package org.determinations.model.parallel;

/** A row of accepted differences that accepted nothing, and why. */
public record UnusedAcceptance(AcceptedDifference row, String why) {}
