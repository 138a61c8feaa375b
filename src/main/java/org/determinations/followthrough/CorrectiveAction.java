package org.determinations.followthrough;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.ledger.LedgerAct;

/**
 * One corrective action of a finding. Grain: one per finding and number.
 *
 * @param number from 1, in the order in which they were planned
 * @param who must act
 * @param until the day by which it is to be done; that day is in time
 * @param last what was said of it last: planned, done, dropped or open again
 * @param since the day of that act
 */
public record CorrectiveAction(
        int number, String what, String who, LocalDate plannedOn, LocalDate until, LedgerAct last, LocalDate since) {

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return last == LedgerAct.ACTION || last == LedgerAct.RESUMED;
    }

    /** Whether it is to be done and its day has passed. */
    public boolean isLate(LocalDate on) {
        return isOpen() && until.isBefore(on);
    }

    /** The day on which it was done; empty while it is not. */
    public Optional<LocalDate> doneOn() {
        return Optional.of(since).filter(day -> last == LedgerAct.DONE);
    }

    /** The day on which it was dropped; empty unless it is. */
    public Optional<LocalDate> droppedOn() {
        return Optional.of(since).filter(day -> last == LedgerAct.DROPPED);
    }

    CorrectiveAction after(LedgerAct act, LocalDate day) {
        return new CorrectiveAction(number, what, who, plannedOn, until, act, day);
    }
}
