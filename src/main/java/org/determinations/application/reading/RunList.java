package org.determinations.application.reading;

import java.util.List;
import java.util.Map;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;

/**
 * All runs there are, by number.
 *
 * @param states how far each computed run has come towards its readers, by number
 * @param releasedAlone whether the login sees official runs that are released, and no other
 */
public record RunList(List<RunHeader> runs, Map<Integer, ReleaseState> states, boolean releasedAlone) {

    public RunList {
        runs = List.copyOf(runs);
        states = Map.copyOf(states);
    }

    /** Whether no other computed run of its cycle and stage came after it. */
    public boolean isNewest(RunHeader run) {
        return runs.stream()
                .filter(other -> other.cycle().equals(run.cycle()) && other.stage() == run.stage())
                .noneMatch(other -> other.number() > run.number() && states.containsKey(other.number()));
    }
}
