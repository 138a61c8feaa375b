package org.determinations.determination;

import java.util.List;
import org.determinations.model.result.Determination;

/**
 * What the controls over a run count. One per run; immutable.
 *
 * @param reassigned districts that a person's decision made more serious
 */
public record RunTally(int districts, int reassigned) {
    public static final RunTally NONE = new RunTally(0, 0);

    /** With these districts. */
    RunTally plus(List<Determination> determinations) {
        int more =
                (int) determinations.stream().filter(Determination::reassigned).count();
        return new RunTally(districts + determinations.size(), reassigned + more);
    }
}
