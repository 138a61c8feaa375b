package org.determinations.application.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.Installation;
import org.determinations.application.policy.Policies;
import org.determinations.followthrough.ImportPlan;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowState;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.Severity;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.policy.Parameter;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ContractFiles;
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
        ReadContext context = ReadContext.of(cycle, whose);
        String name = String.valueOf(file.getFileName());
        Recognition recognition = new FileRecogniser(
                        ContractFiles.read(installation.contracts(), List.of(installation.ownContracts())),
                        whose.codes())
                .recognise(file, name);
        RecognisedFile recognised =
                recognition.file().orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, recognition.issues()));
        if (recognised.contract().kind() != FileKind.REVIEW_FINDINGS) {
            throw new Refusal(
                    Refusal.Kind.INPUT,
                    Issue.of(
                            IssueCode.UNKNOWN_HEADER,
                            SourceRef.ofFile(name),
                            "the file holds no review findings",
                            recognised.contract().title(),
                            "a file of review findings",
                            "type determinations template review-findings for the layout"));
        }
        return rows(recognised, context, pack, name);
    }

    private static FindingImport rows(RecognisedFile file, ReadContext context, PolicyPack pack, String name) {
        List<ImportPlan.Read> rows = new ArrayList<>();
        List<Issue> issues = new ArrayList<>(file.notes());
        int[] refused = {0};
        RowReader.forEach(file, context, row -> {
            issues.addAll(row.issues());
            if (row.state() == RowState.ACCEPTED) {
                row.facts().stream()
                        .flatMap(fact -> FactKinds.FINDING.find(fact).stream())
                        .forEach(fact -> rows.add(new ImportPlan.Read(FindingStatement.of(fact), row.row())));
            } else if (row.state() == RowState.REJECTED) {
                refused[0]++;
            }
        });
        List<Issue> critical = issues.stream()
                .filter(issue -> issue.severity() == Severity.CRITICAL)
                .toList();
        if (!critical.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, critical);
        }
        return new FindingImport(
                name, file.sha256(), pack.label(), pack.findParameter(CLEAR), rows, issues, refused[0]);
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
