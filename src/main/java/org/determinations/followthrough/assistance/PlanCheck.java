package org.determinations.followthrough.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;

/**
 * Which act a plan takes. One per plan and moment.
 *
 * @param plan as it is when everything recorded counts
 * @param begun the day of its first proposal
 */
public record PlanCheck(PlanStanding plan, LocalDate begun) {

    /** Refused with {@code FT-041} when the plan does not take the act, with {@code FT-042} when it cannot be signed yet. */
    public void demand(PlanEntry entry, BasisRun basis) {
        day(entry);
        if (entry.act().isState()) {
            state(entry, action(entry));
        } else if (entry.act() == PlanAct.CHANGED) {
            changed(entry, action(entry));
        } else if (entry.act() == PlanAct.SIGNED) {
            sign(basis);
        } else if (entry.act() == PlanAct.NOTE && entry.action().isPresent()) {
            action(entry);
        }
    }

    /** Refused with {@code FT-041} when a plan that is there cannot be proposed again as of a day. */
    public static void demandProposal(PlanStanding plan, LocalDate on) {
        if (on.isBefore(plan.proposal().on())) {
            throw plan.refused(
                    "the day is before the newest proposal of the plan",
                    on,
                    "a day from " + plan.proposal().on());
        }
    }

    private void day(PlanEntry entry) {
        if (entry.on().isAfter(plan.on())) {
            throw plan.refused("the day has not come yet", entry.on(), "a day up to " + plan.on());
        }
        if (entry.on().isBefore(begun)) {
            throw plan.refused("the day is before the first proposal of the plan", entry.on(), "a day from " + begun);
        }
        Optional<LocalDate> signed = plan.signed().map(PlanStanding.Signature::on);
        if (entry.act() != PlanAct.NOTE && signed.filter(entry.on()::isBefore).isPresent()) {
            throw plan.refused(
                    "the day is before the last signature under the plan",
                    entry.on(),
                    "a day from " + signed.orElseThrow());
        }
    }

    private PlannedAction action(PlanEntry entry) {
        return plan.get(entry.action().orElseThrow());
    }

    private void state(PlanEntry entry, PlannedAction action) {
        if (action.state() == entry.act()) {
            throw plan.refused(
                    "the action stands so already",
                    action.state().word() + " since " + action.since(),
                    "another state");
        }
        if (entry.on().isBefore(action.since())) {
            throw plan.refused(
                    "the day is before the one since which the action is "
                            + action.state().word(),
                    entry.on(),
                    "a day from " + action.since());
        }
        if (entry.act() == PlanAct.DROPPED && entry.note().isBlank()) {
            throw plan.refused("an action is dropped with a reason", "no reason", "--note with the reason");
        }
    }

    private void changed(PlanEntry entry, PlannedAction action) {
        if (!action.isOpen()) {
            throw plan.refused(
                    "the action is " + action.state().word(),
                    action.state().word() + " since " + action.since(),
                    "an action that is planned or under way; set its state first");
        }
        if (entry.content().orElseThrow().content().equals(action.content())) {
            throw plan.refused("the action says so already", action.content().what(), "something else");
        }
    }

    private void sign(BasisRun basis) {
        if (plan.isSigned()) {
            throw plan.refused("the plan is signed already", plan.signature(), "a plan that was changed since");
        }
        if (!basis.isReleased()) {
            throw notYet(
                    "the run that the plan rests on is not released, or not any more",
                    basis.words(),
                    "a plan that rests on the released official run of the cycle",
                    "release the run, or propose the plan again on the run that is released");
        }
        List<PlannedAction> open = plan.actions().stream()
                .filter(action -> action.state() != PlanAct.DROPPED)
                .toList();
        if (open.isEmpty()) {
            throw notYet(
                    "the plan has no action",
                    plan.actions().isEmpty() ? "none" : "each is dropped",
                    "at least one action",
                    "add one with plans action " + plan.plan().district().digits());
        }
        String lacking = plan.actions().stream()
                .filter(PlannedAction::isOpenWithoutOwnerOrDay)
                .map(action -> Integer.toString(action.number()))
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            throw notYet(
                    "actions have no owner, or no day by which they are to be done",
                    "actions " + lacking,
                    "an owner and a day for each action that is to be done",
                    "name them with plans action " + plan.plan().district().digits()
                            + " NUMBER --owner NAME --until DATE, or drop the action");
        }
    }

    private Refusal notYet(String wrong, String found, String allowed, String action) {
        return Refusal.Kind.GATE.of(
                IssueCode.PLAN_NOT_READY, "plan " + plan.plan().text(), wrong, found, allowed, action);
    }
}
