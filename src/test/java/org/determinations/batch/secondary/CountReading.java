package org.determinations.batch.secondary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.batch.TestInstallation;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.ingest.FileRecogniser;
import org.determinations.ingest.ReadContext;
import org.determinations.ingest.RecognisedFile;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowResult;
import org.determinations.issue.Issue;
import org.determinations.model.Fact;
import org.determinations.model.SchoolYear;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedPolicies;

/** A file of student counts read as the job reads it, without a database. */
final class CountReading {
    static final DisproportionalityParameters PARAMETERS =
            AnalysisRules.parameters(ShippedPolicies.massachusetts2012());

    private CountReading() {}

    /** What the rows gave, rejected ones too. */
    static List<Fact> facts(Path folder, String text, SchoolYear cycle) throws IOException {
        Path file = Files.writeString(folder.resolve("student-counts.csv"), text);
        Path jobs = TestInstallation.app().resolve("jobs");
        RecognisedFile recognised = new FileRecogniser(ContractFiles.read(jobs.resolve("contracts")))
                .recognise(file, CountFile.COUNTS)
                .file()
                .orElseThrow();
        ReadContext context = ReadContext.of(cycle, CodeListFiles.read(jobs.resolve("codelists")));
        List<Fact> facts = new ArrayList<>();
        try (RowReader rows = RowReader.open(recognised, context, 0)) {
            for (Optional<RowResult> row = rows.next(); row.isPresent(); row = rows.next()) {
                facts.addAll(row.get().facts());
            }
        }
        return facts;
    }

    /** What the counts show together, as a check of the folder tells it. */
    static List<Issue> issues(Path folder, String text, SchoolYear cycle) throws IOException {
        return SecondarySteps.folderIssues(facts(folder, text, cycle), cycle, ShippedPolicies.massachusetts2012());
    }
}
