package org.determinations.followthrough.assistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.assistance.ActionContent;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.ledger.EvidenceFile;

/**
 * What a person says of an action of a plan; whatever is empty stays as it is. Immutable.
 *
 * @param turn how far it has come now
 */
public record ActionEdit(
        Optional<String> what,
        Optional<SupportArea> area,
        Optional<String> owner,
        Optional<LocalDate> until,
        Optional<String> funds,
        Optional<Turn> turn) {

    /** A state, with what is said about it and the file that shows it. */
    public record Turn(PlanAct state, String note, Optional<EvidenceFile> evidence) {}

    /** Whether the action reads otherwise after it. */
    public boolean says() {
        return what.isPresent() || area.isPresent() || owner.isPresent() || until.isPresent() || funds.isPresent();
    }

    /** A new action that says so; asked of an edit that has what and area. */
    public PlanEntry added(PlanStanding before, LocalDate on) {
        return PlanEntry.stating(
                before.plan(),
                PlanAct.ADDED,
                on,
                before.actions().size() + 1,
                Ground.PERSON,
                new ActionContent(
                        what.orElseThrow(), area.orElseThrow(), "", funds.orElse(""), "", owner.orElse(""), until));
    }

    /** The acts about the action of that number; refused where the plan has none such. */
    public List<PlanEntry> acts(PlanStanding before, LocalDate on, int number) {
        List<PlanEntry> acts = new ArrayList<>();
        PlannedAction action = before.get(number);
        ActionContent old = action.content();
        if (says()) {
            acts.add(PlanEntry.stating(
                    before.plan(),
                    PlanAct.CHANGED,
                    on,
                    number,
                    action.ground(),
                    new ActionContent(
                            what.orElse(old.what()),
                            area.orElse(old.area()),
                            old.offer(),
                            funds.orElse(old.funds()),
                            old.sources(),
                            owner.orElse(old.owner()),
                            until.or(old::due))));
        }
        turn.ifPresent(to -> acts.add(new PlanEntry(
                before.plan(), to.state(), on, Optional.of(number), Optional.empty(), to.note(), to.evidence())));
        return acts;
    }
}
