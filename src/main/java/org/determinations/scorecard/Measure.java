package org.determinations.scorecard;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing that a scorecard reads, or makes from others before any table.
 *
 * @param id as rows and inputs name it
 * @param words for people
 * @param round before anything compares it
 */
public record Measure(
        String id,
        String words,
        MeasureUnit unit,
        Derivation derivation,
        MeasureReading reading,
        Rounding round,
        ValueRange range,
        Cited cited) {

    /** Whether an input gives it. */
    public boolean isGiven() {
        return derivation.kind() == Derivation.Kind.GIVEN;
    }

    public boolean isNumeric() {
        return unit != MeasureUnit.CODE;
    }

    /** Every other measure that it reads. */
    public Stream<String> names() {
        return Stream.concat(
                derivation.of().stream(),
                reading.fewest().map(MeasureReading.Fewest::of).stream().filter(name -> !name.isEmpty()));
    }

    /** What it can have instead of a value by its own reading; what its parts can have comes on top. */
    public Set<ValueStatus> ownStatuses() {
        Set<ValueStatus> possible = EnumSet.noneOf(ValueStatus.class);
        possible.addAll(reading.codes().values());
        if (isGiven() && reading.absent().isEmpty()) {
            possible.add(ValueStatus.MISSING);
        }
        if (reading.fewest().isPresent()) {
            possible.add(ValueStatus.TOO_SMALL);
            possible.add(ValueStatus.MISSING);
        }
        if (derivation.kind() == Derivation.Kind.SHARE) {
            possible.add(ValueStatus.NOT_APPLICABLE);
        }
        return possible;
    }
}
