package org.determinations.application.run;

import java.util.Arrays;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/**
 * Corrections that a released run of a stage applied. They stay in force: a later run without them would silently return
 * districts to levels that were found wrong.
 *
 * @param run the released one
 * @param folder whose corrections it applied
 */
record ReleasedCorrections(RunHeader run, CorrectionFolder folder) {

    /** Of the run that is released now; empty when none is, or when it applied none. */
    static Optional<ReleasedCorrections> find(Stores stores, SchoolYear cycle, Stage stage) {
        return stores.runs().list().stream()
                .filter(run -> run.cycle().equals(cycle)
                        && run.stage() == stage
                        && run.state() == RunState.COMPUTED
                        && ReleaseMoves.stateAfter(stores.releases().list(run.number())) == ReleaseState.RELEASED)
                .reduce((first, last) -> last)
                .flatMap(run -> folder(stores, run).map(folder -> new ReleasedCorrections(run, folder)));
    }

    private static Optional<CorrectionFolder> folder(Stores stores, RunHeader run) {
        return Arrays.stream(CorrectionFolder.values())
                .filter(folder -> stores.files().list(run.number()).stream()
                        .map(InputFileRecord::name)
                        .anyMatch(name -> name.startsWith(folder.word() + "/")))
                .findFirst();
    }

    /** For a run of the stage without corrections: kind GATE, {@code SY-090}; whoever runs the stage must correct instead. */
    Refusal refusal() {
        return Refusal.Kind.GATE.of(
                IssueCode.CORRECTIONS_IN_FORCE,
                "run " + run.number(),
                "the released run of this stage applied corrections, and a run without them would take them back",
                "run " + run.number() + " is released with the corrections of " + folder.word() + "/",
                "a run that applies them too",
                "type determinations correct CYCLE_FOLDER; to take a correction back, change its row in "
                        + folder.word() + "/ first");
    }
}
