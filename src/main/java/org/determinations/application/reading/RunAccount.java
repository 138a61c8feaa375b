package org.determinations.application.reading;

import java.util.List;
import java.util.Optional;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunMoment;
import org.determinations.model.run.RunReport;

/**
 * One run, and what happened to it when.
 *
 * @param state how far it has come towards its readers; empty for a run that is not computed
 * @param history oldest first
 */
public record RunAccount(RunReport report, Optional<ReleaseState> state, List<RunMoment> history) {

    public RunAccount {
        history = List.copyOf(history);
    }
}
