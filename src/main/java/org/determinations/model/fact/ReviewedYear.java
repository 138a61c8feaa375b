package org.determinations.model.fact;

import java.util.Optional;
import org.determinations.model.SchoolYear;

/**
 * The school year that an indicator's value describes: not the year it was printed.
 *
 * @param year the year; empty when every year is reported or no year is given
 * @param everyYear whether the district reports the indicator every year (a year column that says so in words)
 * @param published the text as it stands; empty for a blank
 */
public record ReviewedYear(Optional<SchoolYear> year, boolean everyYear, String published) {

    public static ReviewedYear of(SchoolYear year) {
        return new ReviewedYear(Optional.of(year), false, year.text());
    }

    public static ReviewedYear none() {
        return new ReviewedYear(Optional.empty(), false, "");
    }

    /** Whether the value describes that year: the same year, or every year. */
    public boolean covers(SchoolYear other) {
        return everyYear || year.filter(other::equals).isPresent();
    }
}
