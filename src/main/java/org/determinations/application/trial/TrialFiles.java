package org.determinations.application.trial;

import org.determinations.application.Installation;
import org.determinations.application.database.ActSession;
import org.determinations.model.Sha256;
import org.determinations.report.form.ExportFile;
import org.determinations.report.trial.TrialReport;

/** A trial as a file that somebody takes away: who took which bytes stands in the audit trail before they are given. */
public final class TrialFiles {
    private static final String HANDED_OUT = "trial handed out";

    private TrialFiles() {}

    /** The same bytes as {@code trial} writes into its folder, under a name that says what it is and that it is confidential. */
    public static ExportFile handOut(Installation installation, TrialReport trial, TrialForm form) {
        byte[] bytes = form.file(trial).bytes();
        String name = TrialFolder.name(trial) + "." + form.ending();
        try (ActSession session = ActSession.open(installation)) {
            session.turn(() -> session.stores()
                    .audit()
                    .append(
                            installation.actor(),
                            HANDED_OUT,
                            "a trial of " + trial.head().tried().id() + " on run "
                                    + trial.head().run().number() + ": "
                                    + trial.head().command() + ", " + name
                                    + ", SHA-256 " + Sha256.hex(bytes),
                            session.now()));
        }
        return ExportFile.of(name, bytes);
    }
}
