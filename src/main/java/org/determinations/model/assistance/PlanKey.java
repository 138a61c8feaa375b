package org.determinations.model.assistance;

import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;

/** Which plan: there is one per district and cycle. */
public record PlanKey(DistrictCode district, SchoolYear cycle) {

    /** For messages: {@code 09010000, 2012-13}. */
    public String text() {
        return district.digits() + ", " + cycle.text();
    }
}
