package org.determinations.application.secondary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.TestInstallation;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowResult;
import org.determinations.ingest.StateRows;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.Fact;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.policyfile.ShippedPolicies;

/** A file of student counts read as the job reads it, without a database. */
final class CountReading {
    static final DisproportionalityParameters PARAMETERS =
            AnalysisRules.parameters(ShippedPolicies.massachusetts2012());

    private CountReading() {}

    /** What the rows gave, rejected ones too. */
    static List<Fact> facts(Path folder, String text, SchoolYear cycle) throws IOException {
        List<Fact> facts = new ArrayList<>();
        try (RowReader rows = RowReader.open(recognised(folder, text), context(cycle), 0)) {
            for (Optional<RowResult> row = rows.next(); row.isPresent(); row = rows.next()) {
                facts.addAll(row.get().facts());
            }
        }
        return facts;
    }

    /** What the counts show together, as a check of the folder tells it. */
    static List<Issue> issues(Path folder, String text, SchoolYear cycle) throws IOException {
        SecondaryCounts counts = new SecondaryCounts();
        counts.add(facts(folder, text, cycle));
        return SecondarySteps.folderIssues(
                counts,
                StateRows.read(List.of(recognised(folder, text)), context(cycle)),
                cycle,
                ShippedPolicies.massachusetts2012());
    }

    private static RecognisedFile recognised(Path folder, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("student-counts.csv"), text);
        return new FileRecogniser(
                        ContractFiles.read(TestInstallation.app().resolve(Path.of("jobs", "contracts"))),
                        ShippedJurisdiction.codes())
                .recognise(file, CountFile.COUNTS)
                .file()
                .orElseThrow();
    }

    private static ReadContext context(SchoolYear cycle) {
        return ReadContext.of(
                cycle,
                ShippedJurisdiction.massachusetts(),
                CodeListFiles.read(TestInstallation.app().resolve(Path.of("jobs", "codelists"))));
    }
}
