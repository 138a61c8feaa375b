package org.determinations.model.release;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.run.RunHeader;

/**
 * One release that the public was given, and what became of it. One per run that was ever released to the public.
 *
 * @param releasedOn day in the cycle's zone
 * @param note why it amends an earlier one; empty for a first release
 * @param replacedBy number of the run whose release took its place; empty while none has
 * @param withdrawnOn day on which it was taken back; empty while it was not
 * @param withdrawnBecause the note of the withdrawal; empty while it was not
 */
public record PublicEdition(
        RunHeader run,
        LocalDate releasedOn,
        String note,
        Optional<Integer> replacedBy,
        Optional<LocalDate> withdrawnOn,
        String withdrawnBecause) {

    /** Whether it is the one to use. */
    public boolean isCurrent() {
        return replacedBy.isEmpty() && withdrawnOn.isEmpty();
    }
}
