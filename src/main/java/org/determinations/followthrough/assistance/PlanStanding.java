package org.determinations.followthrough.assistance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.assistance.PlanKey;
import org.determinations.model.assistance.PlanProposal;

/**
 * How a plan stands on a day. Immutable.
 *
 * @param proposal what it rests on: the newest
 * @param actions by number
 * @param signed the newest signature; empty while nobody signed
 * @param changed whether what the plan says was changed after that signature
 */
public record PlanStanding(
        PlanKey plan,
        LocalDate on,
        PlanProposal proposal,
        List<PlannedAction> actions,
        Optional<Signature> signed,
        boolean changed) {

    /** Who signed the plan when. */
    public record Signature(String by, LocalDate on, String note) {}

    public PlanStanding {
        actions = List.copyOf(actions);
    }

    /** Whether a signature stands under what the plan says now. */
    public boolean isSigned() {
        return signed.isPresent() && !changed;
    }

    /** Actions that are past their day, the longest overdue first. */
    public List<PlannedAction> overdue() {
        return actions.stream()
                .filter(action -> action.daysOverdue(on) > 0)
                .sorted(Comparator.comparing((PlannedAction action) -> action.daysOverdue(on))
                        .reversed()
                        .thenComparing(PlannedAction::number))
                .toList();
    }

    /** Days past its day of the action that is the longest overdue; 0 when none is. */
    public long daysOverdue() {
        return overdue().stream()
                .mapToLong(action -> action.daysOverdue(on))
                .max()
                .orElse(0);
    }

    /** The next day by which an action is to be done that is not past; empty when no open action has one. */
    public Optional<LocalDate> nextDue() {
        return actions.stream()
                .filter(PlannedAction::isOpen)
                .flatMap(action -> action.content().due().stream())
                .filter(day -> !day.isBefore(on))
                .min(Comparator.naturalOrder());
    }

    /** The action with that number; refused with {@code FT-041} when the plan has none. */
    public PlannedAction get(int number) {
        return actions.stream()
                .filter(action -> action.number() == number)
                .findFirst()
                .orElseThrow(() -> refused(
                        "the plan has no action of this number",
                        number,
                        actions.isEmpty() ? "it has none" : "1 to " + actions.size()));
    }

    /** That the plan does not take an act. */
    Refusal refused(String wrong, Object found, String allowed) {
        return Refusal.Kind.USAGE.of(
                IssueCode.PLAN_ACT_REFUSED,
                "plan " + plan.text(),
                wrong,
                found.toString(),
                allowed,
                "type determinations plans show " + plan.district().digits() + " --cycle " + plan.cycle());
    }

    /** Whether a signature stands, and whose. */
    public String signature() {
        return signed.map(of -> "signed by " + of.by() + " on " + of.on()
                        + (changed ? "; changed since, so the signature does not stand" : ""))
                .orElse("not signed");
    }
}
