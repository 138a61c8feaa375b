package org.determinations.application.release;

import java.util.Objects;
import org.determinations.application.Installation;
import org.determinations.application.policy.RunPacks;
import org.determinations.model.release.LetterTexts;
import org.determinations.model.run.RunHeader;
import org.determinations.policyfile.PackFiles;
import org.determinations.store.Stores;

/** The letter templates that a run was computed under, from the installation's policy packs. */
public final class RunLetters {
    private RunLetters() {}

    /** None when neither the store nor the installation has the pack as the run's hash says. */
    public static LetterTexts of(Installation installation, Stores stores, RunHeader run) {
        return RunPacks.find(
                        installation,
                        stores,
                        run,
                        folder -> PackFiles.letters(
                                Objects.requireNonNull(folder.getParent()), run.packId(), run.packHash()))
                .orElseGet(() -> LetterTexts.none(run.packId()));
    }
}
