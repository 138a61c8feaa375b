package org.determinations.ingest.cell;

import org.determinations.model.DateSpan;
import org.determinations.model.SchoolYear;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.jurisdiction.YearForm;
import org.determinations.model.layout.CodeLists;

/**
 * What a reader must know of the cycle.
 *
 * @param cycle school year whose districts are determined; rows of other cycles are left out
 * @param dataYear school year whose compliance data count: the one before the cycle
 * @param codeLists what the codes of the student information system mean, by school year
 * @param jurisdiction whose codes, years and words the files and the messages about them have
 */
public record ReadContext(SchoolYear cycle, SchoolYear dataYear, CodeLists codeLists, Jurisdiction jurisdiction) {

    /** Without code lists: for every kind of file but student counts and records. */
    public static ReadContext of(SchoolYear cycle, Jurisdiction jurisdiction) {
        return of(cycle, jurisdiction, CodeLists.NONE);
    }

    public static ReadContext of(SchoolYear cycle, Jurisdiction jurisdiction, CodeLists codeLists) {
        return new ReadContext(cycle, cycle.previous(), codeLists, jurisdiction);
    }

    public CodeForm codes() {
        return jurisdiction.codes();
    }

    public YearForm years() {
        return jurisdiction.years();
    }

    /** The days and school years that the rows of the cycle can name. */
    public DateSpan span() {
        return DateSpan.around(cycle);
    }
}
