package org.determinations.followthrough.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanEntry.Stated;

/**
 * What a proposal adds to a plan as it is. Nothing that is in it is changed or taken out: a person does that.
 *
 * @param fresh whether there was no plan before
 * @param gone open actions whose ground is not found any more, for a person to look at
 * @param nothingNew whether the plan rests on the same already and has every action
 */
public record PlanUpdate(
        Proposed proposed, boolean fresh, List<PlanEntry> added, List<PlannedAction> gone, boolean nothingNew) {
    public PlanUpdate {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /**
     * Holds a proposal against the plan.
     *
     * @param before the plan as it is; empty when there is none
     */
    public static PlanUpdate of(Proposed proposed, Optional<PlanStanding> before) {
        List<PlannedAction> has = before.map(PlanStanding::actions).orElse(List.of());
        List<PlanEntry> added = new ArrayList<>();
        for (Stated action : proposed.actions()) {
            if (has.stream().noneMatch(of -> of.ground().isSameAs(action.ground()))) {
                added.add(PlanEntry.stating(
                        proposed.proposal().plan(),
                        PlanAct.ADDED,
                        proposed.proposal().on(),
                        has.size() + added.size() + 1,
                        action.ground(),
                        action.content()));
            }
        }
        List<Ground> found = Stream.concat(proposed.actions().stream().map(Stated::ground), proposed.without().stream())
                .toList();
        List<PlannedAction> gone = has.stream()
                .filter(PlannedAction::isOpen)
                .filter(action -> action.ground().kind() != GroundKind.PERSON)
                .filter(action -> found.stream().noneMatch(action.ground()::isSameAs))
                .toList();
        boolean same = before.map(of -> of.proposal().rests())
                .filter(proposed.proposal().rests()::equals)
                .isPresent();
        return new PlanUpdate(proposed, before.isEmpty(), added, gone, same && added.isEmpty());
    }
}
