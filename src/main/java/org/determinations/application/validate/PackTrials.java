package org.determinations.application.validate;

import java.nio.file.Path;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.policy.PackFolders;
import org.determinations.application.policy.PackScenarios;
import org.determinations.application.policy.PackTrial;
import org.determinations.application.policy.Policies;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;

/** Holds a pack against its scenarios, whether it is tables or its rules are classes. */
public final class PackTrials {
    private PackTrials() {}

    /**
     * Every scenario of a pack and every further one. A pack that is not sound is refused: what comes out of it says nothing.
     *
     * @param folder of the pack
     * @param further scenarios that are not of the pack
     * @throws Refusal with everything that {@code policy lint} finds
     */
    public static PackTrial run(Installation installation, Path folder, List<Path> further) {
        List<Issue> unsound = Policies.files().lintFolder(folder);
        if (!unsound.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, unsound);
        }
        return PackFolders.hasScorecard(folder)
                ? new PackScenarios(installation).run(folder.toString(), further)
                : new PackCases(installation).run(folder, further);
    }
}
