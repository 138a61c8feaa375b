package org.determinations.ingest;

import org.determinations.model.CodeLists;
import org.determinations.model.DateSpan;
import org.determinations.model.SchoolYear;

/**
 * What a reader must know of the cycle.
 *
 * @param cycle school year whose districts are determined; rows of other cycles are left out
 * @param dataYear school year whose compliance data count: the one before the cycle
 * @param codeLists what the codes of the student information system mean, by school year
 */
public record ReadContext(SchoolYear cycle, SchoolYear dataYear, CodeLists codeLists) {

    /** Without code lists: for every kind of file but student counts and records. */
    public static ReadContext of(SchoolYear cycle) {
        return of(cycle, CodeLists.NONE);
    }

    public static ReadContext of(SchoolYear cycle, CodeLists codeLists) {
        return new ReadContext(cycle, cycle.previous(), codeLists);
    }

    /** The days and school years that the rows of the cycle can name. */
    DateSpan span() {
        return DateSpan.around(cycle);
    }
}
