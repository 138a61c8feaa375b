package org.determinations.model.fact;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * From which column of a file each field of ours was read, the column being spelt as in that file. The rows of one layout
 * share one, so that a fact costs a reference and not a table. A field that the file lacks is absent; immutable, sorted by
 * field, equal when field by field the same.
 */
public final class FieldColumns {
    /** For a fact that was read from no column. */
    public static final FieldColumns NONE = of(Map.of());

    private final SortedMap<String, String> byField;
    private final int hash;

    private FieldColumns(SortedMap<String, String> byField) {
        this.byField = Collections.unmodifiableSortedMap(byField);
        this.hash = byField.hashCode();
    }

    /** A copy of the map from field to column. */
    public static FieldColumns of(Map<String, String> byField) {
        return new FieldColumns(new TreeMap<>(byField));
    }

    /** These, and one field that was read from a column given here. */
    public FieldColumns with(String field, String column) {
        SortedMap<String, String> more = new TreeMap<>(byField);
        more.put(field, column);
        return new FieldColumns(more);
    }

    /** The column of a field; empty when the file has no such column. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    /** Field to column, by field. */
    public SortedMap<String, String> byField() {
        return byField;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof FieldColumns columns && hash == columns.hash && byField.equals(columns.byField);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return byField.toString();
    }
}
