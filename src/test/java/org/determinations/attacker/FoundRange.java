package org.determinations.attacker;

import java.util.OptionalLong;

/**
 * What the attacker has found out about one withheld count of one edition.
 *
 * @param low fewest students that the count can be of
 * @param high most of them; empty when nothing bounds it
 */
public record FoundRange(int edition, PublishedEdition.CountKey count, long low, OptionalLong high) {

    /** Students between the ends; the largest number where nothing bounds the count. */
    public long width() {
        return high.isPresent() ? high.getAsLong() - low : Long.MAX_VALUE;
    }
}
