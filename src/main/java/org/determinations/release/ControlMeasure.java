package org.determinations.release;

/**
 * One control of a whole run: what was measured, and whether it is beyond what the policy pack calls usual. Never a cap.
 *
 * @param words the measure and the limit in one phrase, such as {@code 2 districts reassigned, typically at most 10}
 * @param beyond whether a person must sign for it
 */
public record ControlMeasure(String words, boolean beyond) {}
