package org.determinations.application.status;

import java.util.List;
import org.determinations.model.SchoolYear;
import org.determinations.model.release.StageStanding;

/**
 * How far a cycle is.
 *
 * @param stages every stage that the cycle has a folder or a run for, in the order of the year
 */
public record CycleStanding(SchoolYear cycle, List<StageStanding> stages) {

    public CycleStanding {
        stages = List.copyOf(stages);
    }
}
