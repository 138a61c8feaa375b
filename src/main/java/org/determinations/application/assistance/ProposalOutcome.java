package org.determinations.application.assistance;

import java.util.List;
import java.util.Optional;
import org.determinations.followthrough.assistance.PlanUpdate;
import org.determinations.model.assistance.TableRef;
import org.determinations.model.run.RunHeader;

/**
 * What a proposal came to.
 *
 * @param run that it rests on
 * @param released whether that run is released
 * @param analysis number of the run of its secondary analysis; empty when none was computed
 * @param plans what it adds to each plan, by district
 */
public record ProposalOutcome(
        RunHeader run, boolean released, Optional<Integer> analysis, TableRef table, List<PlanUpdate> plans) {
    public ProposalOutcome {
        plans = List.copyOf(plans);
    }

    /** Whether every plan was there already and rests on the same. */
    public boolean isNothingNew() {
        return plans.stream().allMatch(PlanUpdate::nothingNew);
    }

    /** Whether every plan had every action, whatever it rested on before. */
    public boolean isNothingAdded() {
        return plans.stream().allMatch(update -> update.added().isEmpty());
    }
}
