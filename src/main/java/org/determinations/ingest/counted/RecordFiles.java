package org.determinations.ingest.counted;

import java.util.List;
import java.util.function.Consumer;
import org.determinations.ingest.CountedFiles;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.RecordCounts;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.StudentCount;

/** Files that stand for student records: the records themselves, or their counts. */
public final class RecordFiles {
    private RecordFiles() {}

    /**
     * What a file came to besides its counts.
     *
     * @param totals records by what became of them
     */
    public record Sum(FileTotals totals, List<Issue> issues) {}

    /**
     * What a file of records, or of their counts, comes to. The records are then let go.
     *
     * @param parts is given the counts some thousands at a time; they hold once all were given and nothing was refused
     */
    public static Sum take(CountedFiles records, RecognisedFile file, Consumer<List<StudentCount>> parts) {
        if (file.contract().kind() == FileKind.COUNTED_RECORDS) {
            return CountedFileReader.read(file, records.context(), parts);
        }
        RecordCounts counted = records.take(file);
        counted.forEachPart(file, records.context(), parts);
        return new Sum(counted.totals(), counted.issues(file, records.context()));
    }
}
