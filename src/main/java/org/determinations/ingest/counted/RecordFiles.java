package org.determinations.ingest.counted;

import java.util.function.LongConsumer;
import org.determinations.ingest.CountedRecords;
import org.determinations.ingest.RecordCounter;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.model.fact.FileKind;

/** Files that stand for student records: the records themselves, which are counted here, or their counts. */
public final class RecordFiles {
    private RecordFiles() {}

    /**
     * What a file of records, or of their counts, comes to.
     *
     * @param bytesRead is told now and then how many bytes are behind, and at the end that all are
     */
    public static CountedRecords count(RecognisedFile file, ReadContext context, LongConsumer bytesRead) {
        if (file.contract().kind() != FileKind.COUNTED_RECORDS) {
            return RecordCounter.count(file, context, bytesRead);
        }
        CountedRecords counted = CountedFileReader.read(file, context);
        bytesRead.accept(file.bytes());
        return counted;
    }
}
