package org.determinations.application.release;

import java.util.List;
import java.util.Optional;
import org.determinations.model.people.ActsBy;
import org.determinations.model.release.Checklist;

/**
 * A checklist with what an approval of exactly this must name.
 *
 * @param approvers who may approve the run of those who can sign in there; empty where people do not sign in with accounts
 * @param ran whether whoever asks ran the run, and so signs for nothing
 * @param mayTake whether whoever asks could take the next step, were nothing else in the way
 * @param letters to look at before; none of a run that writes none
 * @param actsBy how who answers for a run at a terminal is known
 */
public record SeenChecklist(
        Checklist checklist,
        Fingerprints fingerprints,
        Optional<Approvers> approvers,
        boolean ran,
        boolean mayTake,
        List<LetterToSee> letters,
        ActsBy actsBy) {
    public SeenChecklist {
        letters = List.copyOf(letters);
    }
}
