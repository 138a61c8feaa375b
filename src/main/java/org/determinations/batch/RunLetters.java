package org.determinations.batch;

import org.determinations.model.LetterTexts;
import org.determinations.model.RunHeader;
import org.determinations.policyfile.PackFiles;

/** The letter templates that a run was computed under, from the installation's policy packs. */
public final class RunLetters {
    private RunLetters() {}

    /** None when the pack is gone or is not what the run's hash says. */
    public static LetterTexts of(Installation installation, RunHeader run) {
        return PackFiles.letters(installation.policies(), run.packId(), run.packHash());
    }
}
