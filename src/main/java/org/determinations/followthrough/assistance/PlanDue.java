package org.determinations.followthrough.assistance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.followthrough.DueItem;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.jurisdiction.UnitWords;

/** What plans of assistance make due: their open actions that have a day. */
public final class PlanDue {
    private static final String PLANS = "plans of assistance";

    private PlanDue() {}

    /**
     * In the order given.
     *
     * @param inLedger findings of which the ledger itself says when they are due, so that it is not said twice
     */
    public static List<DueItem> list(List<PlanStanding> plans, Set<String> inLedger, UnitWords words) {
        return plans.stream()
                .flatMap(plan -> plan.actions().stream()
                        .filter(PlannedAction::isOpen)
                        .filter(action -> action.content().due().isPresent())
                        .filter(action -> action.ground().kind() != GroundKind.FINDING
                                || !inLedger.contains(action.ground().key()))
                        .map(action -> item(plan, action, words)))
                .toList();
    }

    private static DueItem item(PlanStanding plan, PlannedAction action, UnitWords words) {
        String unit = plan.plan().district().and(plan.proposal().districtName());
        String owner = action.content().owner();
        return new DueItem(
                action.content().due(),
                true,
                "Action " + action.number() + " of the plan of " + plan.plan().cycle() + ": "
                        + action.content().what(),
                Optional.of(plan.plan().district()),
                owner.isBlank() ? words.in("nobody is named, for district ") + unit : owner + ", for " + unit,
                "the day that the plan names; " + plan.signature(),
                PLANS,
                "");
    }
}
