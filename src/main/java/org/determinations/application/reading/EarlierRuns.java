package org.determinations.application.reading;

import java.util.List;
import java.util.Optional;
import org.determinations.model.run.RunHeader;

/**
 * What a run can be held against. One per run that determined districts.
 *
 * @param run itself
 * @param runs computed runs of the same jurisdiction that came before and determined districts, the newest first; empty before the
 *     second
 * @param last the newest of the stage before, else the newest official one of the cycle before; empty when there is neither
 */
public record EarlierRuns(RunHeader run, List<RunHeader> runs, Optional<RunHeader> last) {
    public EarlierRuns {
        runs = List.copyOf(runs);
    }
}
