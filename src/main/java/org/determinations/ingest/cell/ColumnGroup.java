package org.determinations.ingest.cell;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.fact.FieldColumns;

/**
 * The columns that a part of a row is read through. One per part of a layout, shared by all its rows; immutable.
 *
 * @param byField field of ours to its column
 * @param constants field of ours to what the contract says of it, where it has no column
 * @param labels the same columns as facts name them
 */
public record ColumnGroup(Map<String, ResolvedColumn> byField, Map<String, String> constants, FieldColumns labels) {

    public static ColumnGroup of(Map<String, ResolvedColumn> byField, Map<String, String> constants) {
        SortedMap<String, String> labels = new TreeMap<>();
        byField.forEach((field, column) -> labels.put(field, column.label()));
        return new ColumnGroup(
                Collections.unmodifiableMap(new HashMap<>(byField)),
                Collections.unmodifiableMap(new TreeMap<>(constants)),
                FieldColumns.of(labels));
    }
}
