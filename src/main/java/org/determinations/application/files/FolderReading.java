package org.determinations.application.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.run.LaidOut;
import org.determinations.application.run.StageFolder;
import org.determinations.application.validate.FolderCheck;
import org.determinations.application.validate.FolderValidation;
import org.determinations.comparison.FileComparison;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowState;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Issue;
import org.determinations.model.Stage;
import org.determinations.model.change.FileMoves;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.layout.CodeLists;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.store.Stores;

/** One folder of a cycle, read as a run would read it and held against what the newest run read. */
final class FolderReading {
    /** Differences told one by one. */
    private static final int MOST_MOVES = 50;
    /** Files of student records above this are not counted while somebody waits for a page; unit: bytes. */
    private static final long MOST_COUNTED = 32L << 20;

    private final Installation installation;
    private final CyclePlan plan;
    private final StageFolder folder;
    private final Optional<Stores> stores;
    private final FileRecogniser recogniser;
    private final ReadContext context;
    private final Optional<RunHeader> newest;
    private final List<InputFileRecord> readByNewest;

    FolderReading(Installation installation, CyclePlan plan, StageFolder folder, Optional<Stores> stores) {
        this.installation = installation;
        this.plan = plan;
        this.folder = folder;
        this.stores = stores;
        this.recogniser = new FileRecogniser(
                ContractFiles.read(installation.contracts(), List.of(installation.ownContracts())),
                plan.jurisdiction().codes());
        this.context = ReadContext.of(
                plan.cycle(),
                plan.jurisdiction(),
                folder.stage() == Stage.SECONDARY ? CodeListFiles.read(installation.codeLists()) : CodeLists.NONE);
        this.newest = stores.flatMap(of -> of.runs().newest(plan.cycle(), folder.stage(), RunState.COMPUTED));
        this.readByNewest = newest.map(run -> stores.orElseThrow().files().list(run.number()))
                .orElse(List.of());
    }

    Optional<RunHeader> newest() {
        return newest;
    }

    /** The files of the folder, and for a stage those beside the stage folders that it reads. */
    List<Recognition> recognised(LaidOut laidOut) {
        Map<String, Recognition> files = new TreeMap<>();
        if (folder.corrections().isEmpty()) {
            recognise(laidOut, "").stream().filter(this::isRead).forEach(file -> files.put(file.name(), file));
        }
        recognise(laidOut, folder.prefix()).forEach(file -> files.put(file.name(), file));
        return List.copyOf(files.values());
    }

    private List<Recognition> recognise(LaidOut laidOut, String prefix) {
        List<Recognition> files = new ArrayList<>();
        laidOut.files(prefix).forEach((name, file) -> files.add(recogniser.recognise(file, name)));
        return files;
    }

    private boolean isRead(Recognition file) {
        return file.file()
                .map(known -> FactKinds.from(known.contract().kind()).isReadBy(folder.stage()))
                .orElse(true);
    }

    /** What a run would say of the folder; empty where that means to count many student records. */
    Optional<FolderCheck> check(LaidOut laidOut, Collection<Recognition> files) {
        boolean large = folder.stage() == Stage.SECONDARY
                && files.stream()
                        .flatMap(file -> file.file().stream())
                        .anyMatch(file ->
                                file.contract().kind() == FileKind.STUDENT_RECORDS && file.bytes() > MOST_COUNTED);
        return large
                ? Optional.empty()
                : Optional.of(FolderValidation.check(installation, plan, laidOut, folder, line -> {}));
    }

    /** One of the files as the check has it; where a run would be refused before it read a row, the file is read alone. */
    StageFile file(Recognition file, Optional<FolderCheck> check, Optional<FileSince> since) {
        List<Issue> issues = new ArrayList<>(check.map(done -> done.outcome().issues()).orElse(List.of()).stream()
                .filter(issue -> issue.where().file().equals(file.name()))
                .toList());
        Optional<InputFileRecord> read = check.flatMap(done -> done.outcome().files().stream()
                .filter(record -> record.name().equals(file.name()))
                .findFirst());
        if (read.isEmpty()) {
            issues.addAll(file.issues());
            read = file.file()
                    .filter(known -> !known.contract().kind().isOfRecords())
                    .map(known -> alone(known, issues));
        }
        return StageFile.of(file, read, groups(issues.stream().distinct().toList()), since);
    }

    private InputFileRecord alone(RecognisedFile file, List<Issue> issues) {
        FileTotals[] totals = {FileTotals.NONE};
        RowReader.forEach(file, context, row -> {
            totals[0] = totals[0].plus(row);
            issues.addAll(row.issues());
        });
        issues.addAll(totals[0].issues(file, context));
        return totals[0].record(file);
    }

    /** Issues by kind, the worst first. */
    static List<StageFile.IssueGroup> groups(Collection<Issue> issues) {
        return issues.stream().collect(Collectors.groupingBy(Issue::code)).entrySet().stream()
                .map(kind -> new StageFile.IssueGroup(
                        kind.getKey(),
                        kind.getValue().size(),
                        kind.getValue().stream()
                                .min(Comparator.comparing(
                                                (Issue issue) -> issue.where().file())
                                        .thenComparing(issue -> issue.where().row()))
                                .orElseThrow()))
                .sorted(Comparator.comparing(
                                (StageFile.IssueGroup kind) -> kind.code().severity())
                        .reversed()
                        .thenComparing(kind -> kind.code().code()))
                .toList();
    }

    /** Names of files that the newest run read in the folder and that are not among these. */
    List<String> gone(Collection<Recognition> files) {
        Set<String> there = files.stream().map(Recognition::name).collect(Collectors.toCollection(TreeSet::new));
        return readByNewest.stream()
                .map(InputFileRecord::name)
                .filter(name -> name.startsWith(folder.prefix()) && !there.contains(name))
                .sorted()
                .toList();
    }

    /** Against the file of that name that the newest run read, else against what it read of that kind. */
    FileSince sinceNewest(RecognisedFile file) {
        Optional<InputFileRecord> before = readByNewest.stream()
                .filter(read -> read.name().equals(file.name()))
                .findFirst();
        String against = newest.map(run -> "run " + run.number()).orElse("");
        if (before.filter(read -> read.sha256().equals(file.sha256())).isPresent()) {
            return new FileSince(FileSince.Kind.SAME, against, Optional.empty());
        }
        FileKind kind = file.contract().kind();
        List<String> names = before.map(read -> List.of(read.name()))
                .orElseGet(() -> readByNewest.stream()
                        .filter(read -> read.kind() == kind)
                        .map(InputFileRecord::name)
                        .toList());
        if (names.isEmpty()) {
            return new FileSince(FileSince.Kind.FIRST, "", Optional.empty());
        }
        return kind.isOfRecords()
                ? new FileSince(FileSince.Kind.NOT_COMPARED, against, Optional.empty())
                : compared(
                        against + ", which read " + String.join(", ", names),
                        stores.orElseThrow().facts().listOf(newest.orElseThrow().number(), names),
                        file);
    }

    /** Against the file that it would take the place of. */
    FileSince since(RecognisedFile replaced, RecognisedFile file) {
        String against = replaced.name() + ", which it takes the place of";
        return file.contract().kind().isOfRecords()
                        || replaced.contract().kind().isOfRecords()
                ? new FileSince(FileSince.Kind.NOT_COMPARED, against, Optional.empty())
                : compared(against, facts(replaced), file);
    }

    private FileSince compared(String against, List<Fact> before, RecognisedFile file) {
        boolean ofStudents = FactKinds.from(file.contract().kind()).isReadBy(Stage.SECONDARY);
        FileMoves moves = FileComparison.between(before, facts(file), ofStudents ? 0 : MOST_MOVES);
        return new FileSince(FileSince.Kind.COMPARED, against, Optional.of(moves));
    }

    private List<Fact> facts(RecognisedFile file) {
        List<Fact> facts = new ArrayList<>();
        RowReader.forEach(file, context, row -> {
            if (row.state() == RowState.ACCEPTED) {
                facts.addAll(row.facts());
            }
        });
        return facts;
    }

    /** Names of the files of a kind in the folder itself, without a path. */
    List<String> ofKind(Collection<Recognition> files, FileKind kind) {
        return files.stream()
                .flatMap(file -> file.file().stream())
                .filter(file -> file.contract().kind() == kind && file.name().startsWith(folder.prefix()))
                .map(RecognisedFile::shortName)
                .toList();
    }

    /** A content that lies elsewhere, under the name that it would have. */
    Recognition recognise(Path content, String name) {
        return recogniser.recognise(content, name);
    }

    /** Issues that are of none of these files, nor of one of another folder. */
    List<StageFile.IssueGroup> together(FolderCheck check, Collection<Recognition> files) {
        Set<String> named = Stream.concat(
                        files.stream().map(Recognition::name),
                        check.outcome().files().stream().map(InputFileRecord::name))
                .collect(Collectors.toSet());
        return groups(check.outcome().issues().stream()
                .filter(issue -> !named.contains(issue.where().file()))
                .toList());
    }
}
