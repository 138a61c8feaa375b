package org.determinations.application.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.ProcessScratch;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.jurisdiction.JurisdictionFile;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.policyfile.JurisdictionFiles;
import org.determinations.store.Stores;

/** The jurisdictions of past runs: kept in the store with each run, so that no run depends on a folder that may change. */
public final class RunJurisdictions {
    private RunJurisdictions() {}

    /**
     * The jurisdiction as it was when the run was computed; of a run that kept none, the default of the installation.
     *
     * @param run number of the run
     */
    public static Jurisdiction get(Installation installation, Stores stores, int run) {
        JurisdictionFiles installed = new JurisdictionFiles(installation.jurisdictions());
        Optional<JurisdictionFile> kept = stores.jurisdictions().find(run);
        if (kept.isEmpty()) {
            return installed.read(Optional.empty());
        }
        return installed.has(kept.get())
                ? installed.read(Optional.of(kept.get().name()))
                : asKept(installation, kept.get());
    }

    /** The default of the installation: of what belongs to no run. */
    public static Jurisdiction ofInstallation(Installation installation) {
        return new JurisdictionFiles(installation.jurisdictions()).read(Optional.empty());
    }

    /**
     * How units of several runs are told together: in the words of their jurisdictions where all have the same, else in the program's
     * own; in a store without such a run, in those of the default of the installation.
     */
    public static UnitWords ofAll(Installation installation, Stores stores) {
        List<UnitWords> words = stores.jurisdictions().newestRuns().stream()
                .map(run -> get(installation, stores, run).words())
                .distinct()
                .toList();
        return switch (words.size()) {
            case 0 -> ofInstallation(installation).words();
            case 1 -> words.get(0);
            default -> UnitWords.OWN;
        };
    }

    /** What was kept is read again from a file of its own, which is gone afterwards. */
    private static Jurisdiction asKept(Installation installation, JurisdictionFile kept) {
        try {
            Path scratch = ProcessScratch.folderIn(installation.home());
            Path file = scratch.resolve(kept.name() + ".yaml");
            try {
                Files.writeString(file, kept.text(), StandardCharsets.UTF_8);
                return new JurisdictionFiles(scratch).read(Optional.of(kept.name()));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
