package org.determinations.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FileKind;
import org.determinations.policyfile.ContractFiles;

/**
 * A file that a person names, read as a run would read it, before anything is kept. One per file.
 *
 * @param name of the file, without folders
 * @param kind what it holds
 * @param rows accepted ones
 * @param issues of the file and its rows
 * @param refused number of rows that were not accepted
 */
public record ReadInput<F extends Fact>(
        String name, FileKind kind, String sha256, List<Row<F>> rows, List<Issue> issues, int refused) {

    /**
     * An accepted row.
     *
     * @param number as a spreadsheet shows it
     */
    public record Row<F>(F fact, int number) {}

    public ReadInput {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /**
     * Reads the file. Refused with the reasons when it cannot be read, or holds something else.
     *
     * @param kinds of file that are taken
     * @param facts the kind of fact that their rows give
     */
    public static <F extends Fact> ReadInput<F> read(
            Installation installation, Path file, ReadContext context, Set<FileKind> kinds, FactKind<F> facts) {
        return read(installation, file, String.valueOf(file.getFileName()), context, kinds, facts);
    }

    /** The same of a content that lies there under another name. */
    public static <F extends Fact> ReadInput<F> read(
            Installation installation,
            Path file,
            String name,
            ReadContext context,
            Set<FileKind> kinds,
            FactKind<F> facts) {
        Recognition recognition = new FileRecogniser(
                        ContractFiles.read(installation.contracts(), List.of(installation.ownContracts())),
                        context.codes())
                .recognise(file, name);
        RecognisedFile recognised =
                recognition.file().orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, recognition.issues()));
        if (!kinds.contains(recognised.contract().kind())) {
            throw another(name, recognised.contract().title(), kinds);
        }
        return rows(recognised, context, name, facts);
    }

    private static <F extends Fact> ReadInput<F> rows(
            RecognisedFile file, ReadContext context, String name, FactKind<F> facts) {
        List<Row<F>> rows = new ArrayList<>();
        List<Issue> issues = new ArrayList<>(file.notes());
        int[] refused = {0};
        RowReader.forEach(file, context, row -> {
            issues.addAll(row.issues());
            if (row.state() == RowState.ACCEPTED) {
                row.facts().stream()
                        .flatMap(fact -> facts.find(fact).stream())
                        .forEach(fact -> rows.add(new Row<>(fact, row.row())));
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
        return new ReadInput<>(name, file.contract().kind(), file.sha256(), rows, issues, refused[0]);
    }

    private static Refusal another(String name, String title, Set<FileKind> kinds) {
        String words = kinds.stream()
                .map(FileKind::words)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining(" or "));
        return Refusal.Kind.INPUT.of(
                IssueCode.UNKNOWN_HEADER,
                name,
                "the file holds no " + words,
                title,
                "a file of " + words,
                "type determinations template "
                        + kinds.stream().map(FileKind::word).sorted().collect(Collectors.joining(" or "))
                        + " for the layout");
    }
}
