package org.determinations.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one table holds of one run, in a hash. Equal contents have equal hashes on every database, whatever the order in
 * which their rows were added. One per run and table; immutable.
 *
 * @param rows how many rows the table has of the run
 * @param hash lower-case hexadecimal, over the hashes of all districts
 * @param districts district code, or empty text for rows of no district, to the first digits of the hash of its rows
 */
public record TableContent(String table, long rows, String hash, SortedMap<String, String> districts) {

    public TableContent {
        districts = Collections.unmodifiableSortedMap(new TreeMap<>(districts));
    }
}
