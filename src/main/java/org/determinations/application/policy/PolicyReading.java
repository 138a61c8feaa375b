package org.determinations.application.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.issue.Issue;
import org.determinations.model.SchoolYear;
import org.determinations.model.federal.FederalLayout;
import org.determinations.policyfile.AssistanceFiles;
import org.determinations.policyfile.EquityFile;
import org.determinations.policyfile.FederalLayoutFiles;

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

    /** Every error of the program's own packs, tables of assistance and of equity, and layouts for the federal office, and what of these
     * no source confirms. */
    public PolicyLint lint() {
        List<Issue> issues = new ArrayList<>(Policies.files().lint(installation.policies()));
        issues.addAll(new AssistanceFiles(installation.assistance()).lint());
        issues.addAll(EquityFile.lint(installation.jobs()));
        Optional<FederalLayout> layout =
                FederalLayoutFiles.find(installation.federalLayouts(), FederalLayoutFiles.DETERMINATIONS, issues);
        return new PolicyLint(
                issues, layout.flatMap(FederalLayout::warning).stream().toList(), Optional.empty());
    }

    /**
     * The same of another folder of packs, without the layouts; of one pack or draft, whatever its calendar and lock say.
     *
     * @param nameOrFolder a folder of packs, a published pack, a draft, or the folder of one
     */
    public PolicyLint lint(String nameOrFolder) {
        return PackFolders.find(installation, nameOrFolder)
                .map(pack -> new PolicyLint(
                        Policies.files().lintFolder(pack),
                        List.of(),
                        Optional.of(pack.getFileName().toString())))
                .or(() -> PackFolders.findDirectory(nameOrFolder)
                        .map(packs -> new PolicyLint(Policies.files().lint(packs), List.of(), Optional.empty())))
                .orElseThrow(() -> PackFolders.notFound(installation, nameOrFolder));
    }
}
