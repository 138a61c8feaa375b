package org.determinations.model.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of the correction of a finding, as far as there are any.
 *
 * @param dueOn the day by which it must be corrected, as printed in the report; never computed
 * @param correctedOn day on which the district corrected it
 * @param verifiedOn day on which the department verified the correction
 * @param enteredOn day on which it was entered into the department's records
 */
public record CorrectionDays(
        Optional<LocalDate> dueOn,
        Optional<LocalDate> correctedOn,
        Optional<LocalDate> verifiedOn,
        Optional<LocalDate> enteredOn) {}
