package org.determinations.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.Fact;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.layout.FileContract;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.JurisdictionFiles;

/** Reads whole files through contracts, as a cycle of a jurisdiction would, and keeps what became of each row. */
public final class Intake {
    private final List<FileContract> contracts;
    private final ReadContext context;

    /** What a file came to. */
    public record Outcome(RecognisedFile file, FileTotals totals, List<Fact> facts, List<Issue> issues) {
        public List<IssueCode> codes() {
            return issues.stream().map(Issue::code).toList();
        }

        public String lines() {
            return String.join("\n", issues.stream().map(Issue::line).toList());
        }
    }

    public Intake(List<FileContract> contracts, Jurisdiction jurisdiction, int cycle) {
        this.contracts = contracts;
        this.context = ReadContext.of(
                new SchoolYear(cycle),
                jurisdiction,
                CodeListFiles.read(Reading.app().resolve("jobs/codelists")));
    }

    /** An invented jurisdiction whose codes have that form, such as {@code NNNNN}. */
    public static Jurisdiction jurisdiction(Path scratch, String form) {
        String digits = form.replaceAll("[^N]", "").length() + "";
        String code = """
                code:
                  forms: ["%s"]
                  school: "%sNNNN"
                  state: "%s"
                  totals: ["%s"]
                  messages: { form: "%s digits", example: "%s", school: "codes" }
                """.formatted(
                        form, form, form.replace('N', '0'), form.replace('N', '9'), digits, form.replace('N', '1'));
        try {
            String invented = Files.readString(Reading.app().resolve("src/test/resources/jurisdictions/columbia.yaml"));
            String text = invented.replaceAll("(?s)code:\\n  forms.*?(?=schoolYear)", code);
            Path folder = Files.createDirectories(scratch.resolve("jurisdictions"));
            Files.writeString(folder.resolve("invented.yaml"), text);
            return new JurisdictionFiles(folder).read(Optional.of("invented"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Recognition recognise(Path file) {
        return new FileRecogniser(contracts, context.codes()).recognise(file, "official/" + file.getFileName());
    }

    public Outcome read(Path file) {
        Recognition recognition = recognise(file);
        return read(recognition
                .file()
                .orElseThrow(() -> new AssertionError(recognition.issues().toString())));
    }

    public Outcome read(RecognisedFile file) {
        List<Fact> facts = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        FileTotals[] totals = {FileTotals.NONE};
        RowReader.forEach(file, context, row -> {
            totals[0] = totals[0].plus(row);
            issues.addAll(row.issues());
            if (row.state() == RowState.ACCEPTED) {
                facts.addAll(row.facts());
            }
        });
        issues.addAll(0, totals[0].issues(file, context));
        return new Outcome(file, totals[0], facts, issues);
    }
}
