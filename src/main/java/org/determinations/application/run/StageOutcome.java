package org.determinations.application.run;

import java.nio.file.Path;
import java.util.Optional;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.run.CarriedOver;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunReport;

/**
 * What running a stage came to. One per stage and command.
 *
 * @param folder where the run's files are
 * @param corrected whether decided discrepancies were applied
 * @param alreadyDone whether an earlier command had computed it, so that nothing was computed now
 * @param newerRun newest computed run of the same cycle and stage, when that is another one
 * @param changes against the run it supersedes; empty when nothing was computed now
 * @param carried what it took over from the run it supersedes; empty when it supersedes none or nothing was computed now
 * @param secondary what it answered; of a secondary run alone
 */
public record StageOutcome(
        RunReport report,
        Path folder,
        boolean corrected,
        boolean alreadyDone,
        Optional<Integer> newerRun,
        Optional<ChangeReport> changes,
        Optional<CarriedOver> carried,
        Optional<SecondaryResult> secondary) {

    /** Rows that were read and not accepted; 0 or more. */
    public int rejectedRows() {
        return report.files().stream().mapToInt(InputFileRecord::rejected).sum();
    }
}
