package org.determinations.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.determinations.model.layout.FileContract;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;

/** Reads texts as files of the cycle 2012-13, through the contracts that ship with the product. */
public final class Reading {
    public static final ReadContext CONTEXT = ReadContext.of(new SchoolYear(2012), ShippedJurisdiction.massachusetts());
    public static final List<FileContract> CONTRACTS = ContractFiles.read(app().resolve("jobs/contracts"));

    private Reading() {}

    static Path app() {
        return Path.of(System.getProperty("determinations.app", "."));
    }

    static Path shared() {
        return Path.of(System.getProperty("shared.dir", "../shared"));
    }

    public static Path write(Path folder, String text) {
        return write(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("any name.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Recognition recognise(Path file) {
        return new FileRecogniser(CONTRACTS, ShippedJurisdiction.codes()).recognise(file, "official/file.csv");
    }

    public static RecognisedFile recognised(Path file) {
        Recognition recognition = recognise(file);
        return recognition
                .file()
                .orElseThrow(() -> new AssertionError(recognition.issues().toString()));
    }

    public static List<RowResult> rows(Path file) {
        return rows(recognised(file), 0);
    }

    public static List<RowResult> rows(RecognisedFile file, long skip) {
        List<RowResult> rows = new ArrayList<>();
        try (RowReader reader = RowReader.open(file, CONTEXT, skip)) {
            Optional<RowResult> row = reader.next();
            while (row.isPresent()) {
                rows.add(row.get());
                row = reader.next();
            }
        }
        return rows;
    }

    public static List<Fact> facts(List<RowResult> rows) {
        return rows.stream().flatMap(r -> r.facts().stream()).toList();
    }

    public static List<Issue> issues(List<RowResult> rows) {
        return rows.stream().flatMap(r -> r.issues().stream()).toList();
    }

    public static List<IssueCode> codes(List<Issue> issues) {
        return issues.stream().map(Issue::code).toList();
    }
}
