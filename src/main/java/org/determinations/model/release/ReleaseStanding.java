package org.determinations.model.release;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a run has come towards its readers, as an export says it. One per run.
 *
 * @param releasedOn day on which it was given to its readers, in the cycle's zone; empty before that
 * @param note what an amendment amends, and why; empty for a first release
 * @param approval record of the approval; empty before it, and where none was sealed
 */
public record ReleaseStanding(
        ReleaseState state, Optional<LocalDate> releasedOn, String note, Optional<ApprovedRecord> approval) {

    /** Of a run whose approval has no sealed record. */
    public ReleaseStanding(ReleaseState state, Optional<LocalDate> releasedOn, String note) {
        this(state, releasedOn, note, Optional.empty());
    }

    /** Whether an approved or released run is in its readers' hands or may be put there. */
    public boolean mayLeave() {
        return state == ReleaseState.APPROVED || state == ReleaseState.RELEASED;
    }
}
