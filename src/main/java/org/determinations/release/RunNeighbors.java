package org.determinations.release;

import java.util.List;
import java.util.Optional;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.run.RunReport;
import org.determinations.policy.PolicyPack;

/**
 * The other runs that a run is held against before it goes to its readers. One per run and moment; immutable.
 *
 * @param released another run of the same cycle and stage whose results are released now or, where none are, the one that was released
 *     last and withdrawn; empty when there is none
 * @param stageBefore newest computed run of the nearest earlier stage of the cycle; empty when there is none
 * @param yearBefore official run of the cycle before, the released one where there is one; empty when there is none
 * @param successors which districts came from which, as the run read it
 * @param pack that the run was computed under; empty when nobody has it any more
 */
public record RunNeighbors(
        Optional<RunReport> released,
        Optional<RunReport> stageBefore,
        Optional<RunReport> yearBefore,
        List<SuccessorFact> successors,
        Optional<PolicyPack> pack) {

    /** No other run is known, and no pack. */
    public static final RunNeighbors NONE =
            new RunNeighbors(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public RunNeighbors {
        successors = List.copyOf(successors);
    }
}
