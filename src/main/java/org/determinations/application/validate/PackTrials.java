package org.determinations.application.validate;

import java.nio.file.Path;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.policy.PackFolders;
import org.determinations.application.policy.PackScenarios;
import org.determinations.application.policy.PackTrial;

/** Holds a pack against its scenarios, whether it is tables or its rules are classes. */
public final class PackTrials {
    private PackTrials() {}

    /**
     * Every scenario of a pack and every further one.
     *
     * @param folder of the pack
     * @param further scenarios that are not of the pack
     */
    public static PackTrial run(Installation installation, Path folder, List<Path> further) {
        return PackFolders.hasScorecard(folder)
                ? new PackScenarios(installation).run(folder.toString(), further)
                : new PackCases(installation).run(folder, further);
    }
}
