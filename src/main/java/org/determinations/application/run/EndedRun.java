package org.determinations.application.run;

import java.util.Optional;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.run.CarriedOver;
import org.determinations.model.run.RunReport;

/**
 * A run that has ended: computed now or by an earlier command. One per stage and command.
 *
 * @param changes against the run it supersedes; empty when it supersedes none or nothing was computed now
 * @param carried what it took over from the run it supersedes; empty when it supersedes none or nothing was computed now
 * @param alreadyDone whether an earlier command had computed it, so that nothing was computed now
 * @param newerRun newest computed run of the same cycle and stage, when that is another one
 */
public record EndedRun(
        RunReport report,
        Optional<ChangeReport> changes,
        Optional<CarriedOver> carried,
        boolean alreadyDone,
        Optional<Integer> newerRun) {}
