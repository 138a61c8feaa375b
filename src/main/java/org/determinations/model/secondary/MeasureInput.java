package org.determinations.model.secondary;

/**
 * The counts of one measure: focal and comparison group in the district and in the whole State, the district included.
 * Grain: one per district, school year and measure key.
 *
 * @param focal a of n
 * @param comparison b of m: everyone else in the district whose group is known
 * @param stateFocal the focal group in the whole State
 * @param stateComparison all other groups in the whole State
 */
public record MeasureInput(
        OutcomeCount focal, OutcomeCount comparison, OutcomeCount stateFocal, OutcomeCount stateComparison) {}
