package org.determinations.application.run;

import java.nio.file.Path;
import java.util.Optional;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.run.CarriedOver;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunReport;

/**
 * What running a stage came to. One per stage and command.
 *
 * @param ended the run, and what it did to the one that it supersedes
 * @param folder where the run's files are
 * @param corrected whether decided discrepancies were applied
 * @param secondary what it answered; of a secondary run alone
 * @param units words of the jurisdiction for what is determined
 */
public record StageOutcome(
        EndedRun ended, Path folder, boolean corrected, Optional<SecondaryResult> secondary, UnitWords units) {

    public RunReport report() {
        return ended.report();
    }

    public boolean alreadyDone() {
        return ended.alreadyDone();
    }

    public Optional<Integer> newerRun() {
        return ended.newerRun();
    }

    public Optional<ChangeReport> changes() {
        return ended.changes();
    }

    public Optional<CarriedOver> carried() {
        return ended.carried();
    }

    /** Rows that were read and not accepted; 0 or more. */
    public int rejectedRows() {
        return report().files().stream().mapToInt(InputFileRecord::rejected).sum();
    }
}
