package org.determinations.ingest;

import org.determinations.model.SchoolYear;

/**
 * What a reader must know of the cycle.
 *
 * @param cycle school year whose districts are determined; rows of other cycles are left out
 * @param dataYear school year whose compliance data count: the one before the cycle
 */
public record ReadContext(SchoolYear cycle, SchoolYear dataYear) {

    public static ReadContext of(SchoolYear cycle) {
        return new ReadContext(cycle, cycle.previous());
    }
}
