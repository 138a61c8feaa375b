package org.determinations.model.assistance;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.ledger.EvidenceFile;

/**
 * One act about a plan. Grain: one per act and action; immutable.
 *
 * @param on day on which it happened, which may be before the day on which it was recorded
 * @param action its number in the plan; empty for an act about the plan as a whole
 * @param content what the action says, where it is added or changed
 * @param note what was said; may be empty
 * @param evidence the file that shows it, by name and hash
 */
public record PlanEntry(
        PlanKey plan,
        PlanAct act,
        LocalDate on,
        Optional<Integer> action,
        Optional<Stated> content,
        String note,
        Optional<EvidenceFile> evidence) {

    /** What an action says, and what it rests on. */
    public record Stated(Ground ground, ActionContent content) {}

    /** An act that is told by its note alone. */
    public static PlanEntry of(PlanKey plan, PlanAct act, LocalDate on, Optional<Integer> action, String note) {
        return new PlanEntry(plan, act, on, action, Optional.empty(), note, Optional.empty());
    }

    /** An act that says what an action is. */
    public static PlanEntry stating(
            PlanKey plan, PlanAct act, LocalDate on, int action, Ground ground, ActionContent says) {
        return new PlanEntry(
                plan, act, on, Optional.of(action), Optional.of(new Stated(ground, says)), "", Optional.empty());
    }
}
