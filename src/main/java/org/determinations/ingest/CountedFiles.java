package org.determinations.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.OnePass;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.model.Sha256;
import org.determinations.model.fact.FileKind;

/**
 * Counts files of student records in the very pass in which they are hashed and checked, and holds the counts until they are asked
 * for: what is counted is what has the hash. One per command.
 */
public final class CountedFiles implements OnePass {
    private final ReadContext context;
    private final Told told;
    private final Map<String, Counted> held = new HashMap<>();

    private record Counted(String sha256, RecordCounts counts) {}

    /** Is told how far into a large file the reading is. */
    @FunctionalInterface
    public interface Told {
        /**
         * So much of a file is read; unit: bytes.
         *
         * @param file its name without folders
         */
        void read(String file, long bytes, long of);
    }

    public CountedFiles(ReadContext context, Told told) {
        this.context = context;
        this.told = told;
    }

    /** What files are counted with. */
    public ReadContext context() {
        return context;
    }

    @Override
    public Optional<Content> read(RecognisedFile file) throws IOException {
        if (file.contract().kind() != FileKind.STUDENT_RECORDS) {
            return Optional.empty();
        }
        MessageDigest digest = Sha256.digest();
        long bytes = Files.size(file.path());
        Optional<RecordCounts> counts;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            counts = RecordCounter.count(in, file, context, read -> told.read(file.shortName(), read, bytes));
        }
        return counts.map(of -> {
            Content content = new Content(Sha256.hex(digest), of.bytes());
            held.put(file.name(), new Counted(content.sha256(), of));
            return content;
        });
    }

    /** The counts of a file, which are then let go; counted now if it was not counted while it was recognised. */
    public RecordCounts take(RecognisedFile file) {
        Counted counted = held.remove(file.name());
        return counted != null && counted.sha256().equals(file.sha256())
                ? counted.counts()
                : RecordCounter.counts(file, context, read -> told.read(file.shortName(), read, file.bytes()));
    }
}
