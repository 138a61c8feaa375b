package org.determinations.application.status;

import java.util.List;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.run.RunHeader;

/**
 * What of a run waits for a person. One per run that is on its way to its readers.
 *
 * @param undecided districts on the review list without a decision in force
 * @param undetermined districts without a category
 * @param blocking points of the checklist that nobody can sign for
 * @param unsigned warnings of the checklist that nobody has signed for
 * @param next what a person would do next with the run
 */
public record Waiting(
        RunHeader run,
        int undecided,
        int undetermined,
        List<ChecklistItem> blocking,
        List<ChecklistItem> unsigned,
        ReleaseAction next) {

    public Waiting {
        blocking = List.copyOf(blocking);
        unsigned = List.copyOf(unsigned);
    }
}
