package org.determinations.followthrough.assistance;

import java.util.List;
import java.util.Optional;
import org.determinations.followthrough.DueItem;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.jurisdiction.UnitWords;

/** What plans of assistance make due: their open actions that have a day. */
public final class PlanDue {
    private static final String PLANS = "plans of assistance";

    private PlanDue() {}

    /** In the order given; the correction of a finding is not said twice, as the ledger has it. */
    public static List<DueItem> list(List<PlanStanding> plans, UnitWords words) {
        return plans.stream()
                .flatMap(plan -> plan.actions().stream()
                        .filter(PlannedAction::isOpen)
                        .filter(action -> action.content().due().isPresent())
                        .filter(action -> action.ground().kind() != GroundKind.FINDING)
                        .map(action -> item(plan, action, words)))
                .toList();
    }

    private static DueItem item(PlanStanding plan, PlannedAction action, UnitWords words) {
        String unit = plan.plan().district() + " " + plan.proposal().districtName();
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
