package org.determinations.model.decision;

import java.util.Optional;

/**
 * A decision with how it stands. Grain: one per decision and moment; immutable.
 *
 * @param districtName as the run has it that the person looked at; empty where that names none
 * @param takenBack by what it was taken back; empty while it counts
 * @param readBy number of the newest computed run of its cycle and stage where that has read it; empty while a run has still to
 */
public record ListedDecision(
        RecordedDecision decision,
        String districtName,
        Optional<RecordedDecision> takenBack,
        Optional<Integer> readBy) {

    /** Such as {@code counts, read by run 5}, {@code counts, waits for the next run}, {@code taken back by Cy on 2012-09-20}. */
    public String state() {
        return takenBack
                .map(back ->
                        "taken back by " + back.by() + " on " + back.entry().on())
                .orElseGet(
                        () -> readBy.map(run -> "counts, read by run " + run).orElse("counts, waits for the next run"));
    }
}
