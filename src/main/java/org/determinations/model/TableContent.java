package org.determinations.model;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one table holds of one run, in a hash. Equal contents have equal hashes on every database, whatever the order in
 * which their rows were added. One per run and table; immutable.
 *
 * @param rows how many rows the table has of the run
 * @param hash lower-case hexadecimal, over the hashes of all districts
 * @param marks as the store keeps them, a line for each district in the order of codes: its code, or empty text for rows of no district, a
 *     blank, and the first digits of the hash of its rows. Kept as one text, since of most tables nobody asks about a district
 */
public record TableContent(String table, long rows, String hash, String marks) {

    /** The marks by district code. Read off the text each time it is asked. */
    public SortedMap<String, String> districts() {
        SortedMap<String, String> districts = new TreeMap<>();
        marks.lines().forEach(line -> {
            int blank = line.lastIndexOf(' ');
            districts.put(line.substring(0, Math.max(0, blank)), line.substring(blank + 1));
        });
        return districts;
    }
}
