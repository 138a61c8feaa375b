package org.determinations.report.dossier;

import java.util.Optional;
import org.determinations.model.run.CarriedOver;
import org.determinations.model.run.RunReport;

/**
 * What running a stage came to. One per stage and command; immutable.
 *
 * @param outputFolder where the run's files are
 * @param alreadyDone whether an earlier command had computed it, so that nothing was computed now
 * @param newerRun newest computed run of the same cycle and stage, when that is another one
 * @param carried what was taken over from the run that this one supersedes; empty where it supersedes none or was computed before
 */
public record RunEnding(
        RunReport results,
        String outputFolder,
        boolean alreadyDone,
        Optional<Integer> newerRun,
        Optional<CarriedOver> carried) {}
