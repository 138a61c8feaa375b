package org.determinations.followthrough.assistance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.determinations.model.assistance.ActionContent;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.PlanAct;

/**
 * One action of a plan as it stands on a day. Grain: one per plan and number.
 *
 * @param number from 1, in the order in which they came
 * @param state planned, under way, done or dropped
 * @param since the day of that state
 * @param note what was said with it; may be empty
 */
public record PlannedAction(
        int number, Ground ground, ActionContent content, PlanAct state, LocalDate since, String note) {

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return state == PlanAct.PLANNED || state == PlanAct.UNDER_WAY;
    }

    /** Days past its day; 0 up to that day, without one, and once it is done or dropped. */
    public long daysOverdue(LocalDate on) {
        return content.due()
                .filter(day -> isOpen() && day.isBefore(on))
                .map(day -> ChronoUnit.DAYS.between(day, on))
                .orElse(0L);
    }

    /** Whether nobody is named who must act, or no day, although it is to be done. */
    public boolean isOpenWithoutOwnerOrDay() {
        return isOpen() && (content.owner().isBlank() || content.due().isEmpty());
    }

    PlannedAction saying(ActionContent other) {
        return new PlannedAction(number, ground, other, state, since, note);
    }

    PlannedAction in(PlanAct other, LocalDate day, String words) {
        return new PlannedAction(number, ground, content, other, day, words);
    }
}
