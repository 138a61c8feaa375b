package org.determinations.application.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.Installation;
import org.determinations.application.ReadInput;
import org.determinations.application.policy.Policies;
import org.determinations.followthrough.ImportPlan;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.issue.Issue;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.policy.Parameter;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.JurisdictionFiles;

/**
 * A review file as it is read for the ledger, before anything is kept. One per file.
 *
 * @param name of the file, without folders
 * @param pack that names the ratings that are no finding
 * @param clear those ratings; empty where the pack names none
 * @param rows accepted ones
 * @param issues of the file and its rows
 * @param refused number of rows that were not accepted
 */
record FindingImport(
        String name,
        String sha256,
        String pack,
        Optional<Parameter> clear,
        List<ImportPlan.Read> rows,
        List<Issue> issues,
        int refused) {
    private static final String CLEAR = "ratingsWithoutFinding";

    FindingImport {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /**
     * Reads a file as a run of the cycle would. Refused with the reasons when it is no file of review findings.
     *
     * @param jurisdiction whose codes the file has; the default when empty
     */
    static FindingImport read(Installation installation, Path file, SchoolYear cycle, Optional<String> jurisdiction) {
        JurisdictionFiles known = new JurisdictionFiles(installation.jurisdictions());
        Jurisdiction whose = known.read(jurisdiction);
        PolicyPack pack = Policies.governing(installation, cycle, whose.file().name());
        ReadInput<FindingFact> read = ReadInput.read(
                installation, file, ReadContext.of(cycle, whose), Set.of(FileKind.REVIEW_FINDINGS), FactKinds.FINDING);
        return new FindingImport(
                read.name(),
                read.sha256(),
                pack.label(),
                pack.findParameter(CLEAR),
                read.rows().stream()
                        .map(row -> new ImportPlan.Read(FindingStatement.of(row.fact()), row.number()))
                        .toList(),
                read.issues(),
                read.refused());
    }

    /**
     * What it adds to the ledger.
     *
     * @param leaveOut further ratings that are no finding
     */
    ImportPlan plan(Map<String, FindingStatement> ledger, Set<String> leaveOut) {
        return ImportPlan.of(
                name,
                rows,
                ledger,
                rating -> leaveOut.contains(rating)
                        || clear.filter(ratings -> ratings.names(rating)).isPresent());
    }
}
