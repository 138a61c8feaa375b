package org.determinations.scorecard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that a scorecard reads of one unit. Stage and a person's decision are measures like any other. Immutable.
 *
 * @param unit code of the district or State
 * @param values measure id to what the input says; an id that is not there is missing
 * @param records kind of record, such as {@code findings}, to the records of the unit: column to value
 * @param earlier the cycles before, newest first, without a gap
 */
public record UnitMeasures(
        String unit,
        Map<String, GivenValue> values,
        Map<String, List<Map<String, GivenValue>>> records,
        List<EarlierCategory> earlier) {

    public UnitMeasures {
        values = new TreeMap<>(values);
        records = new TreeMap<>(records);
        earlier = List.copyOf(earlier);
    }

    public static UnitMeasures of(String unit, Map<String, GivenValue> values) {
        return new UnitMeasures(unit, values, Map.of(), List.of());
    }

    /** The same unit with other cycles before. */
    public UnitMeasures after(List<EarlierCategory> cycles) {
        return new UnitMeasures(unit, values, records, cycles);
    }

    /** The same unit with another value of one measure. */
    public UnitMeasures with(String measure, GivenValue value) {
        Map<String, GivenValue> changed = new LinkedHashMap<>(values);
        changed.put(measure, value);
        return new UnitMeasures(unit, changed, records, earlier);
    }
}
