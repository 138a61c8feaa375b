package org.determinations.suppression;

import java.util.Collections;
import java.util.SortedMap;
import org.determinations.model.secondary.CountTable;

/**
 * A table that was published before. One per earlier release.
 *
 * @param table its counts as they were, with those that it withheld
 * @param shown the counts that it showed, by id; handed over for good, as a State has too many to be copied
 */
public record EarlierEdition(CountTable table, SortedMap<String, Long> shown) {

    public EarlierEdition {
        shown = Collections.unmodifiableSortedMap(shown);
    }
}
