package org.determinations.model.layout;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Columns of a layout that make one row of ours: in a wide layout those of one indicator or measure, otherwise all of them.
 *
 * @param name the indicator or measure; empty for the columns of the whole row
 * @param constants field of ours to what the contract says of it, in place of a column
 */
public record ContractGroup(String name, Map<String, String> constants) {
    /** The columns of the whole row, all of which stand in the file. */
    public static final ContractGroup ROW = new ContractGroup("", Map.of());

    public ContractGroup {
        constants = Collections.unmodifiableMap(new TreeMap<>(constants));
    }

    public boolean isRow() {
        return name.isEmpty();
    }
}
