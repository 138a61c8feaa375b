package org.determinations.followthrough;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One corrective action of a finding. Grain: one per finding and number.
 *
 * @param number from 1, in the order in which they were planned
 * @param who must act
 * @param until the day by which it is to be done; that day is in time
 * @param doneOn the day on which it was done
 */
public record CorrectiveAction(
        int number, String what, String who, LocalDate plannedOn, LocalDate until, Optional<LocalDate> doneOn) {

    /** Whether it is not done and its day has passed. */
    public boolean isLate(LocalDate on) {
        return doneOn.isEmpty() && until.isBefore(on);
    }

    CorrectiveAction done(LocalDate day) {
        return new CorrectiveAction(number, what, who, plannedOn, until, Optional.of(day));
    }
}
