package org.determinations.application.release;

import java.util.List;
import org.determinations.application.people.People;
import org.determinations.model.people.Participation;
import org.determinations.model.release.Checklist;

/**
 * A run's checklist before it is said who asks, with what that is held against. One per run and end of the audit trail.
 *
 * @param checklist whose point about another person is nobody's yet
 * @param manifest SHA-256 of the run's manifest, as {@link Fingerprints#manifest}
 * @param participations who did anything of the run
 * @param letters to look at; none of a run that writes none
 */
public record ChecklistStanding(
        Checklist checklist,
        String manifest,
        People people,
        List<Participation> participations,
        List<LetterToSee> letters) {
    public ChecklistStanding {
        letters = List.copyOf(letters);
        participations = List.copyOf(participations);
    }
}
