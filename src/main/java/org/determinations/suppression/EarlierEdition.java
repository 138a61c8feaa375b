package org.determinations.suppression;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.secondary.CountTable;

/**
 * A table that was published before. One per earlier release.
 *
 * @param table its counts as they were, with those that it withheld
 * @param shown the counts that it showed, by id
 */
public record EarlierEdition(CountTable table, SortedMap<String, Long> shown) {

    public EarlierEdition {
        shown = Collections.unmodifiableSortedMap(new TreeMap<>(shown));
    }
}
