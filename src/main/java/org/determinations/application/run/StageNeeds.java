package org.determinations.application.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.determinations.determination.Programme;
import org.determinations.determination.programme.Programmes;
import org.determinations.ingest.NothingGiven;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.run.InputFileRecord;
import org.determinations.policy.PolicyPack;

/** Which kinds of file a stage cannot do without, and which it would read if they were there. */
public final class StageNeeds {
    private StageNeeds() {}

    /**
     * The files that the stage may read. Files about students are read by the secondary analysis alone: beside the stage folders
     * they are passed over by every other stage, and in a stage's own folder they are refused with CR-041 or CR-056. In the folder
     * of the secondary analysis every other kind is refused. A kind that the shape of the policy does not read is refused wherever
     * it stands: no stage would read it.
     */
    static List<RecognisedFile> readable(Programme programme, Stage stage, List<RecognisedFile> files) {
        List<Issue> unread = files.stream()
                .filter(file -> !programme.reads(FactKinds.from(file.contract().kind())))
                .map(file -> unread(programme, file))
                .toList();
        if (!unread.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, unread);
        }
        boolean secondary = stage == Stage.SECONDARY;
        List<RecognisedFile> others = files.stream()
                .filter(file -> !FactKinds.from(file.contract().kind()).isReadBy(stage))
                .toList();
        List<Issue> misplaced = others.stream()
                .filter(file -> file.name().contains("/"))
                .map(file -> misplaced(stage, file))
                .toList();
        if (!misplaced.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, misplaced);
        }
        return secondary
                ? files
                : files.stream().filter(file -> !others.contains(file)).toList();
    }

    /** The files that a run of the stage under the pack reads of those that lie where it looks; refused as above. */
    public static List<RecognisedFile> readable(PolicyPack pack, Stage stage, List<RecognisedFile> files) {
        return readable(Programmes.of(pack.shape()), stage, files);
    }

    /** Refused with CR-041 or CR-056 when a run of the stage would not read the file where it is to lie. */
    public static void demandReadable(PolicyPack pack, Stage stage, RecognisedFile file) {
        readable(Programmes.of(pack.shape()), stage, List.of(file));
    }

    private static Issue unread(Programme programme, RecognisedFile file) {
        String words = file.contract().kind().words();
        if (file.contract().kind().isKeptApart()) {
            return Issue.of(
                    IssueCode.FILE_OUT_OF_PLACE,
                    SourceRef.ofFile(file.name()),
                    "quality reviews are kept apart: no determination may read them",
                    "a file of " + words,
                    "files that determinations rest on",
                    "Take the file out of the cycle folder; determinations reviews import reads it.");
        }
        return Issue.of(
                IssueCode.FILE_OUT_OF_PLACE,
                SourceRef.ofFile(file.name()),
                "no rule of the policy reads " + words + ": its shape is " + programme.shape(),
                "a file of " + words,
                words + " in a cycle whose policy reads them",
                "Take the file out, or put it into the folder of a cycle whose policy reads " + words + ".");
    }

    private static Issue misplaced(Stage stage, RecognisedFile file) {
        FileKind kind = file.contract().kind();
        String words = kind.words();
        String place = FactKinds.from(kind).isReadBy(Stage.SECONDARY)
                ? Stage.SECONDARY.word() + "/"
                : Stage.OFFICIAL.word() + "/ or another stage that reads them";
        return Issue.of(
                kind.isOfRecords() ? IssueCode.RECORDS_OUT_OF_PLACE : IssueCode.FILE_OUT_OF_PLACE,
                SourceRef.ofFile(file.name()),
                "the stage " + stage.word() + " does not read " + words,
                "a file of " + words,
                words + " in " + place + " only",
                "Move the file to " + place + ", or take it out.");
    }

    /** An issue for each kind that the stage must have and has not. */
    static List<Issue> missing(PolicyPack pack, Stage stage, Set<FileKind> given) {
        if (stage == Stage.SECONDARY) {
            return students(given);
        }
        return Programmes.of(pack.shape()).needed(stage, pack).stream()
                .filter(kind -> !given.contains(kind))
                .sorted()
                .map(kind -> Issue.of(
                        IssueCode.INPUT_MISSING,
                        SourceRef.ofFile(stage.word() + "/"),
                        "the stage " + stage.word() + " has no file of " + kind.words(),
                        given.isEmpty() ? "no file" : words(given),
                        "a CSV file whose header is that of " + kind.words(),
                        "put the file into the folder, then run the stage again"))
                .toList();
    }

    private static List<Issue> students(Set<FileKind> given) {
        if (given.contains(FileKind.STUDENT_COUNTS) || given.stream().anyMatch(FileKind::isOfRecords)) {
            return List.of();
        }
        return List.of(Issue.of(
                IssueCode.INPUT_MISSING,
                SourceRef.ofFile(Stage.SECONDARY.word() + "/"),
                "the secondary analysis has no file of students",
                given.isEmpty() ? "no file" : words(given),
                "student counts or student records of the whole State",
                "put the file into the folder, then run the stage again"));
    }

    /**
     * An issue for each file of which no row counts: it was not given. Student counts of the whole State alone are control
     * totals, which count without being accepted.
     */
    public static List<Issue> notGiven(CycleInputs inputs, List<InputFileRecord> read) {
        ReadContext context =
                ReadContext.of(inputs.plan().cycle(), inputs.plan().jurisdiction());
        List<Issue> issues = new ArrayList<>();
        for (RecognisedFile file : inputs.files()) {
            read.stream()
                    .filter(record -> record.name().equals(file.name()))
                    .filter(record -> record.kind() != FileKind.STUDENT_COUNTS || record.rejected() > 0)
                    .findFirst()
                    .flatMap(record -> NothingGiven.check(file, record, context))
                    .ifPresent(issues::add);
        }
        return issues;
    }

    /** A warning for each kind that the rules would read and that is not there. */
    static List<Issue> wouldRead(PolicyPack pack, Stage stage, Set<FileKind> given) {
        Programme programme = Programmes.of(pack.shape());
        return programme.wouldRead(stage, pack).stream()
                .filter(kind -> !given.contains(kind))
                .map(kind -> Issue.of(
                        IssueCode.OPTIONAL_INPUT_MISSING,
                        SourceRef.ofFile(stage.word() + "/"),
                        "there is no file of " + kind.words(),
                        words(given),
                        "",
                        "the " + programme.words().factors().one()
                                + "s that read it are not evaluated; put the file into the folder if it exists"))
                .toList();
    }

    private static String words(Set<FileKind> kinds) {
        return String.join(
                ", ",
                kinds.stream()
                        .map(FileKind::words)
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
    }
}
