package org.determinations.application.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.TableSample;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.layout.FileContract;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.JurisdictionFiles;

/**
 * A contract drafted from a file, in the home's {@code contracts/}. The program's own folder is never touched. What cannot be
 * read yet is kept under another ending, so that no command stumbles over it.
 *
 * @param file the draft
 * @param id of the contract
 * @param kind what the file holds
 * @param known the contract that reads the file already; empty for none
 * @param columns what each column seems to be
 * @param open what a person has to settle
 * @param refusals why the draft is not read yet; empty when it is
 */
public record ContractDraft(
        Path file,
        String id,
        FileKind kind,
        Optional<String> known,
        List<ColumnGuess> columns,
        List<String> open,
        List<Issue> refusals) {
    private static final String UNREAD = ".draft";
    private static final String UNTOUCHED =
            "# Drafted from a file. As long as nothing below is changed, drafting again replaces it. Mark: ";
    private static final int MARK = 16;

    public ContractDraft {
        columns = List.copyOf(columns);
        open = List.copyOf(open);
        refusals = List.copyOf(refusals);
    }

    /**
     * Makes a draft.
     *
     * @param kind what the file holds; guessed when empty
     * @param jurisdiction whose codes the file has; the default when empty
     */
    public static ContractDraft make(
            Installation installation, Path file, Optional<FileKind> kind, Optional<String> jurisdiction) {
        Jurisdiction whose = new JurisdictionFiles(installation.jurisdictions()).read(jurisdiction);
        CodeForm codes = whose.codes();
        TableSample sample = sampled(file);
        String id = id(file);
        Optional<FileContract> known = known(installation, file, codes).filter(c -> !c.id().equals(id));
        Optional<FileKind> said = kind.or(() -> known.map(FileContract::kind));
        boolean ofRecords = said.filter(FileKind::isOfRecords).isPresent();
        List<ColumnGuess> columns = IntStream.range(0, sample.header().size())
                .mapToObj(i -> ColumnGuess.of(sample.header().get(i), sample.column(i), codes))
                .map(column -> ofRecords ? column.withoutSamples() : column)
                .toList();
        if (columns.stream().allMatch(c -> c.name().isEmpty())) {
            throw refused(FileRecogniser.nameOf(file), "the file has no header that could be read");
        }
        FileKind held = said.orElseGet(() -> guessed(columns));
        DraftText text = new DraftText(id, held, sample, columns, whose);
        String first = text.text(LocalDate.now(installation.clock()).getYear() - 1);
        Path written = write(installation, id, first);
        List<Issue> refusals = refusals(installation, written);
        return new ContractDraft(
                refusals.isEmpty() ? written : aside(written),
                id,
                held,
                known.map(FileContract::id),
                text.columns(),
                text.open(),
                refusals);
    }

    private static TableSample sampled(Path file) {
        TableSample sample = TableSample.look(file);
        if (sample.hasNoHeader()) {
            throw new Refusal(
                    Refusal.Kind.INPUT,
                    Issue.of(
                            IssueCode.NOT_A_HEADER,
                            SourceRef.ofRow(FileRecogniser.nameOf(file), sample.headerRow()),
                            "the file has no header: the row has a long number, a date, or what stands below it again",
                            "a row of " + sample.header().size() + " cells, not shown because it may be about a person",
                            "names of columns above the rows",
                            "Add the header row, or export the file again with its column names."));
        }
        return sample;
    }

    /** The contract that reads the file without the draft; none where the contracts cannot be read themselves. */
    private static Optional<FileContract> known(Installation installation, Path file, CodeForm codes) {
        try {
            return new FileRecogniser(
                            ContractFiles.read(installation.contracts(), List.of(installation.ownContracts())), codes)
                    .recognise(file, FileRecogniser.nameOf(file))
                    .file()
                    .map(RecognisedFile::contract);
        } catch (Refusal unsound) {
            return Optional.empty();
        }
    }

    private static Path write(Installation installation, String id, String text) {
        Path target = installation.ownContracts().resolve(id + ".yaml");
        try {
            Files.createDirectories(installation.ownContracts());
            for (Path before : List.of(target, unread(target))) {
                if (Files.exists(before) && !isUntouched(before)) {
                    throw refused(
                            id, "there is a contract or a draft of this name already, and a person has changed it");
                }
                Files.deleteIfExists(before);
            }
            return Files.writeString(target, UNTOUCHED + mark(text) + "\n" + text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unwritten(id, e);
        }
    }

    /** Whether a draft is as it was written, so that a better one may take its place. */
    private static boolean isUntouched(Path draft) throws IOException {
        String text = Files.readString(draft, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        return text.startsWith(UNTOUCHED)
                && end > 0
                && text.substring(UNTOUCHED.length(), end).equals(mark(text.substring(end + 1)));
    }

    private static String mark(String text) {
        return ContentHash.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
    }

    /** The draft under another ending, so that no command reads it. */
    private static Path aside(Path written) {
        try {
            return Files.move(written, unread(written));
        } catch (IOException e) {
            throw unwritten(written.getFileName().toString(), e);
        }
    }

    private static Path unread(Path target) {
        return target.resolveSibling(target.getFileName() + UNREAD);
    }

    private static Refusal unwritten(String id, IOException why) {
        return refused(id, "the draft cannot be written: " + FaultWords.of(why));
    }

    /** Why the contracts cannot be read with the draft; what is said of the draft names the file as it is called then. */
    private static List<Issue> refusals(Installation installation, Path written) {
        try {
            ContractFiles.read(installation.contracts(), List.of(installation.ownContracts()));
            return List.of();
        } catch (Refusal unsound) {
            String name = written.getFileName().toString();
            return unsound.issues().stream().map(issue -> aside(issue, name)).toList();
        }
    }

    private static Issue aside(Issue issue, String name) {
        SourceRef where = issue.where();
        Issue said =
                issue.saying(words -> words.replaceAll("\\b" + Pattern.quote(name) + "\\b(?!\\.draft)", name + UNREAD));
        return where.file().endsWith("/" + name)
                ? said.at(new SourceRef(where.file() + UNREAD, where.row(), where.column()))
                : said;
    }

    /** By the fields that were found; what is nothing else is a table of measures. */
    private static FileKind guessed(List<ColumnGuess> columns) {
        if (has(columns, FileFields.ACCOUNTABILITY_LEVEL)) {
            return FileKind.ACCOUNTABILITY_LEVELS;
        }
        if (has(columns, FileFields.INDICATOR)) {
            return FileKind.SPP_INDICATORS;
        }
        return has(columns, StudentFields.STUDENTS) && has(columns, StudentFields.RACE_ETHNICITY)
                ? FileKind.STUDENT_COUNTS
                : FileKind.MEASURES;
    }

    private static boolean has(List<ColumnGuess> columns, String field) {
        return columns.stream().anyMatch(c -> c.field().equals(field));
    }

    private static String id(Path file) {
        String name = FileRecogniser.nameOf(file).toLowerCase(Locale.ROOT);
        String id = name.replaceAll("\\.[a-z0-9]+$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "draft" : id;
    }

    private static Refusal refused(String named, String wrong) {
        return Refusal.Kind.INPUT.of(
                IssueCode.CONTRACT_INVALID,
                "contracts",
                wrong,
                named,
                "",
                "Rename the file, or take the other contract out of the folder contracts of the home.");
    }
}
