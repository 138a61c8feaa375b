package org.determinations.model.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One act about a finding. Grain: one per act and subject; immutable.
 *
 * @param on day on which it happened, which may be before the day on which it was recorded
 * @param subject number of a child's case, never a name, or of a corrective action; empty for neither
 * @param note what was said or is to be done; may be empty
 * @param details what some acts have beside
 */
public record LedgerEntry(String findingId, LedgerAct act, LocalDate on, String subject, String note, Details details) {

    /**
     * What some acts have beside.
     *
     * @param who must act; empty for acts that plan nothing
     * @param until the day by which that is to be done
     * @param data what updated data showed
     * @param evidence the file that shows it, by name and hash
     */
    public record Details(
            String who, Optional<LocalDate> until, Optional<DataShown> data, Optional<EvidenceFile> evidence) {
        public static final Details NONE = new Details("", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An act that is told by its note alone. */
    public static LedgerEntry of(String findingId, LedgerAct act, LocalDate on, String note) {
        return new LedgerEntry(findingId, act, on, "", note, Details.NONE);
    }
}
