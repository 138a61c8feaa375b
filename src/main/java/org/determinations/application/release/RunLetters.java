package org.determinations.application.release;

import java.util.Objects;
import org.determinations.application.Installation;
import org.determinations.application.policy.RunPacks;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.release.LetterTexts;
import org.determinations.model.run.RunHeader;
import org.determinations.policyfile.PackFiles;
import org.determinations.report.dossier.CorrectionDates;
import org.determinations.report.dossier.LetterMatter;
import org.determinations.store.Stores;

/** What a run's letters are written from: the templates that it was computed under, and the findings that it read. */
public final class RunLetters {
    private RunLetters() {}

    /** Without a template when neither the store nor the installation has the pack as the run's hash says. */
    public static LetterMatter of(Installation installation, Stores stores, RunHeader run) {
        return new LetterMatter(
                texts(installation, stores, run),
                CorrectionDates.of(stores.facts().list(run.number(), FactKinds.FINDING)));
    }

    private static LetterTexts texts(Installation installation, Stores stores, RunHeader run) {
        return RunPacks.find(
                        installation,
                        stores,
                        run,
                        folder -> PackFiles.letters(
                                Objects.requireNonNull(folder.getParent()), run.packId(), run.packHash()))
                .orElseGet(() -> LetterTexts.none(run.packId()));
    }
}
