package org.determinations.ingest.counted;

import org.determinations.ingest.CountedFiles;
import org.determinations.ingest.CountedRecords;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.model.fact.FileKind;

/** Files that stand for student records: the records themselves, which are counted here, or their counts. */
public final class RecordFiles {
    private RecordFiles() {}

    /** What a file of records, or of their counts, comes to. The records are then let go. */
    public static CountedRecords take(CountedFiles records, RecognisedFile file) {
        return file.contract().kind() == FileKind.COUNTED_RECORDS
                ? CountedFileReader.read(file, records.context())
                : records.take(file);
    }
}
