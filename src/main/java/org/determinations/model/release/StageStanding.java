package org.determinations.model.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Stage;
import org.determinations.model.run.RunHeader;

/**
 * How far a stage of a cycle is. One per stage of a cycle; immutable.
 *
 * @param stageDate empty when the cycle gives the stage no date
 * @param newest the newest computed run; empty before the first
 * @param state of that run towards its readers
 * @param outOfDate each reason why the run would come out otherwise or elsewhere now; empty when it is up to date
 * @param unfinished later runs that were not computed to their end, in words
 * @param corrections folder of corrections that waits to be applied to the stage, such as {@code amendment}; empty when none does
 */
public record StageStanding(
        Stage stage,
        Optional<LocalDate> stageDate,
        Optional<RunHeader> newest,
        Optional<ReleaseState> state,
        List<String> outOfDate,
        List<String> unfinished,
        Optional<String> corrections) {

    public StageStanding {
        outOfDate = List.copyOf(outOfDate);
        unfinished = List.copyOf(unfinished);
    }

    /** A stage of which there is no run yet. */
    public static StageStanding before(Stage stage, Optional<LocalDate> stageDate) {
        return new StageStanding(
                stage, stageDate, Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }
}
