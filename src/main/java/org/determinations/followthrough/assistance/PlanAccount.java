package org.determinations.followthrough.assistance;

import java.util.List;
import java.util.Optional;
import org.determinations.followthrough.FindingStanding;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;

/**
 * One plan with everything that is kept about it, and what there is to read beside it. Immutable.
 *
 * @param proposals in the order in which they came
 * @param acts in the order in which they were recorded, whatever their day
 * @param basis the run that it rests on
 * @param findings of the district in the ledger on the day of the standing
 * @param last the plan of the cycle before; empty when there is none
 */
public record PlanAccount(
        PlanStanding standing,
        List<RecordedProposal> proposals,
        List<RecordedAct> acts,
        BasisRun basis,
        List<FindingStanding> findings,
        Optional<LastPlan> last) {
    public PlanAccount {
        proposals = List.copyOf(proposals);
        acts = List.copyOf(acts);
        findings = List.copyOf(findings);
    }
}
