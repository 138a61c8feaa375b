package org.determinations.model.equity;

import java.util.Optional;
import org.determinations.model.SchoolYear;

/**
 * How many students of a group have an outcome, beside the other groups and beside an earlier school year. One per place, whose
 * students are the outcome.
 *
 * @param share empty when a count of it is withheld, or the group has no student
 * @param others the same of the other groups of the dimension together; empty when one of them is withheld, or there is none
 * @param reading how the share stands to that of the others
 * @param since the earliest school year that is compared with; empty when there is none
 * @param change how the share stands to that of the school year
 * @param districts how many districts are counted
 */
public record EquityRate(
        EquityPlace place,
        Optional<EquityShare> share,
        Optional<EquityShare> others,
        EquityReading reading,
        Optional<SchoolYear> since,
        EquityReading change,
        int districts) {}
