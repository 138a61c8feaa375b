package org.determinations.application.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.policyfile.CycleFile;
import org.determinations.store.Stores;

/** In whose words a person is answered who names no run: those of the cycle folder, else those of the runs of the home. */
public final class KnownWords {
    private KnownWords() {}

    /**
     * The words of the folder's jurisdiction where it can be read, else those that all runs of the home have, else those of the default of
     * the installation. Refused as reading them is.
     *
     * @param cycleFolder that was named; there may be none
     */
    public static UnitWords of(Installation installation, Optional<Path> cycleFolder) {
        return cycleFolder
                .filter(Files::isDirectory)
                .map(folder -> CycleFile.read(folder, installation.jurisdictions())
                        .jurisdiction()
                        .words())
                .orElseGet(() -> ofHome(installation));
    }

    private static UnitWords ofHome(Installation installation) {
        return ReadyDatabase.ask(
                        installation,
                        database -> Optional.of(RunJurisdictions.ofAll(installation, Stores.of(database))))
                .orElseGet(() -> RunJurisdictions.ofInstallation(installation).words());
    }
}
