package org.determinations.application.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.issue.Issue;
import org.determinations.model.SchoolYear;
import org.determinations.policyfile.AssistanceFiles;

/** The policy packs of an installation, looked up and checked. */
public final class PolicyReading {
    private final Installation installation;

    public PolicyReading(Installation installation) {
        this.installation = installation;
    }

    /** The pack of the newest cycle that has one. */
    public GoverningPack newest() {
        return inForce(Policies.newestGoverned(installation));
    }

    /** The pack in force for a cycle. */
    public GoverningPack inForce(SchoolYear cycle) {
        return new GoverningPack(Policies.governing(installation, cycle), Optional.of(cycle));
    }

    /**
     * A pack by its name, whatever governs.
     *
     * @param nameOrFolder a published pack, a draft, or the folder of one
     */
    public GoverningPack named(String nameOrFolder) {
        return new GoverningPack(
                Policies.files().loadFolder(PackFolders.get(installation, nameOrFolder)), Optional.empty());
    }

    /** Every error of the program's own packs and tables of assistance; empty when they are sound. */
    public List<Issue> lint() {
        return Stream.concat(
                        lint(installation.policies()).stream(),
                        new AssistanceFiles(installation.assistance()).lint().stream())
                .toList();
    }

    /** Every error of another folder of packs. */
    public List<Issue> lint(Path policies) {
        return Policies.files().lint(policies);
    }
}
