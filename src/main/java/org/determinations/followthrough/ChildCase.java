package org.determinations.followthrough;

import java.time.LocalDate;
import org.determinations.model.ledger.LedgerAct;

/**
 * One child's case of a finding. Grain: one per finding and case number.
 *
 * @param number pseudonym of the case, never a name
 * @param last act about it: open, corrected or left
 * @param on day of that act
 * @param by who recorded it
 */
public record ChildCase(String number, LedgerAct last, LocalDate on, String by) {

    /** Whether it is still to be corrected. */
    public boolean isOpen() {
        return last == LedgerAct.CASE_OPEN;
    }

    /** Of a finding that is reopened a correction does not stand any more; a child who has left stays so. */
    ChildCase reopened(LocalDate day, String who) {
        return last == LedgerAct.CASE_CORRECTED ? new ChildCase(number, LedgerAct.CASE_OPEN, day, who) : this;
    }
}
