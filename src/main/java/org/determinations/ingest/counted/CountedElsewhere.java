package org.determinations.ingest.counted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.fact.FileKind;

/** Holds files of counted records against the records that lie beside them: what was counted is not counted again. */
public final class CountedElsewhere {
    private final List<RecognisedFile> records;
    private final List<RecognisedFile> kept = new ArrayList<>();

    private CountedElsewhere(List<RecognisedFile> files) {
        this.records = files.stream()
                .filter(file -> file.contract().kind() == FileKind.STUDENT_RECORDS)
                .toList();
        this.kept.addAll(files);
    }

    /**
     * The files without the records whose counts are among them, each file of counts noting (IN-066) whether the records were there to
     * be compared.
     *
     * @throws Refusal IN-065 when records of the same name have other bytes than those that were counted, or two files count the
     *     same records
     */
    public static List<RecognisedFile> settle(List<RecognisedFile> files, ReadContext context) {
        CountedElsewhere settling = new CountedElsewhere(files);
        List<String> counted = new ArrayList<>();
        for (RecognisedFile file : files) {
            if (file.contract().kind() == FileKind.COUNTED_RECORDS) {
                CountedOrigin origin = CountedFileReader.origin(file, context);
                if (counted.contains(origin.sha256())) {
                    throw refused(file, "the same records are counted in two files", origin.name(), "each once");
                }
                counted.add(origin.sha256());
                settling.settle(file, origin);
            }
        }
        return List.copyOf(settling.kept);
    }

    private void settle(RecognisedFile file, CountedOrigin origin) {
        Optional<RecognisedFile> same = records.stream()
                .filter(record -> record.sha256().equals(origin.sha256()))
                .findFirst();
        if (same.isEmpty()
                && records.stream().anyMatch(record -> record.shortName().equals(shortName(origin.name())))) {
            throw refused(
                    file,
                    "the records beside it are not those that were counted",
                    "SHA-256 " + origin.sha256() + " was counted",
                    "the file of records that was counted, or none");
        }
        same.ifPresent(kept::remove);
        kept.set(kept.indexOf(file), file.noting(note(file, origin, same)));
    }

    private static Issue note(RecognisedFile file, CountedOrigin origin, Optional<RecognisedFile> same) {
        return Issue.of(
                IssueCode.COUNTED_ELSEWHERE,
                SourceRef.ofFile(file.name()),
                "student records were counted by " + origin.countedBy(),
                origin.name() + ", SHA-256 " + origin.sha256()
                        + same.map(record -> "; " + record.name() + " has the same hash and is not counted again")
                                .orElse("; the records are not here, so that nobody compared them"),
                "",
                same.isPresent()
                        ? "Nothing to do."
                        : "Keep the records where they were counted: the hash says which they were.");
    }

    private static Refusal refused(RecognisedFile file, String wrong, String found, String allowed) {
        return Refusal.Kind.INPUT.of(
                IssueCode.COUNTED_FILE_INVALID,
                file.name(),
                wrong,
                found,
                allowed,
                "Have the records counted again, or take one of the two files out.");
    }

    private static String shortName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
