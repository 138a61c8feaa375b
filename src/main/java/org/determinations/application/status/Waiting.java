package org.determinations.application.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.run.RunHeader;

/**
 * What of a run waits for a person. One per run that is on its way to its readers.
 *
 * @param districts what of its districts waits
 * @param discrepancies that districts reported and nobody has decided about
 * @param blocking points of the checklist that nobody can sign for
 * @param unsigned warnings of the checklist that nobody has signed for
 * @param next what a person would do next with the run
 * @param mayGive whether whoever asks could take that step, were nothing else in the way: has the role and did nothing of the run
 *     where that counts
 */
public record Waiting(
        RunHeader run,
        Districts districts,
        Pending discrepancies,
        List<ChecklistItem> blocking,
        List<ChecklistItem> unsigned,
        ReleaseAction next,
        boolean mayGive) {

    /**
     * Districts.
     *
     * @param undecided on the review list without a decision in force
     * @param undetermined without a category, and without a decision that the next run reads
     * @param recorded with a decision, or one taken back, that the run does not have
     */
    public record Districts(int undecided, int undetermined, int recorded) {
        /** Of a run that determines none. */
        static final Districts NONE = new Districts(0, 0, 0);
    }

    /**
     * Discrepancies without a decision.
     *
     * @param oldest when the first of them was reported; empty where there is none
     */
    public record Pending(int count, Optional<LocalDate> oldest) {}

    public Waiting {
        blocking = List.copyOf(blocking);
        unsigned = List.copyOf(unsigned);
    }
}
