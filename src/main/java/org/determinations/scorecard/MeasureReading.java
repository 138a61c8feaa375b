package org.determinations.scorecard;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.model.ExactRatio;

/**
 * How the input of a measure is read.
 *
 * @param codes published code to the status it stands for
 * @param absent what holds where no input says anything
 * @param fewest of what at least so many must have been counted
 * @param byPerson whether a named person decides it
 */
public record MeasureReading(
        Map<String, ValueStatus> codes, Optional<String> absent, Optional<Fewest> fewest, boolean byPerson) {
    public static final MeasureReading PLAIN = new MeasureReading(Map.of(), Optional.empty(), Optional.empty(), false);

    /**
     * The smallest group whose value counts.
     *
     * @param of the measure that counts it; empty for the count that comes with the value
     */
    public record Fewest(String of, ExactRatio atLeast) {}

    public MeasureReading {
        codes = new TreeMap<>(codes);
    }
}
