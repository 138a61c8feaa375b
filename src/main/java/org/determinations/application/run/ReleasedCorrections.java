package org.determinations.application.run;

import java.util.Optional;
import org.determinations.application.secondary.LastRelease;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.run.RunHeader;
import org.determinations.store.Stores;

/**
 * Corrections that the run of a stage which was released last applied. They stay in force, also once that release was withdrawn: a later
 * run without them would silently return districts to levels that were found wrong.
 *
 * @param run the one that was released last
 * @param folder whose corrections it applied
 */
record ReleasedCorrections(RunHeader run, CorrectionFolder folder) {

    /** Empty when no run of the stage was ever released, or when the last one applied none. */
    static Optional<ReleasedCorrections> find(Stores stores, SchoolYear cycle, Stage stage) {
        return LastRelease.find(stores, cycle, stage)
                .flatMap(run -> CorrectionFolder.of(stores.files().list(run.number()))
                        .map(folder -> new ReleasedCorrections(run, folder)));
    }

    /** For a run of the stage without corrections: kind GATE, {@code SY-090}; whoever runs the stage must correct instead. */
    Refusal refusal() {
        return Refusal.Kind.GATE.of(
                IssueCode.CORRECTIONS_IN_FORCE,
                "run " + run.number(),
                "the run of this stage that was released last applied corrections, and a run without them would take them back",
                "run " + run.number() + " was released with the corrections of " + folder.word() + "/",
                "a run that applies them too",
                "type determinations correct CYCLE_FOLDER; to take a correction back, change its row in "
                        + folder.word() + "/ first");
    }
}
