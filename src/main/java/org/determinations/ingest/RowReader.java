package org.determinations.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.TableRows;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Refusal;
import org.determinations.model.jurisdiction.UnitWords;

/**
 * Reads the data rows of a recognised file one after another, from any row on. A bad cell is an issue of its row, never
 * an exception. A file that can no longer be read is a {@link Refusal} with IN-028.
 */
public final class RowReader implements AutoCloseable {
    private final RecognisedFile file;
    private final TableRows rows;
    private final RowReading reading;
    private final UnitWords words;
    private long read;

    private RowReader(RecognisedFile file, TableRows rows, RowReading reading, UnitWords words) {
        this.file = file;
        this.rows = rows;
        this.reading = reading;
        this.words = words;
    }

    /** Hands over every row of a file from its beginning, in order. */
    public static void forEach(RecognisedFile file, ReadContext context, Consumer<RowResult> taker) {
        try (RowReader rows = open(file, context, 0)) {
            for (Optional<RowResult> row = rows.next(); row.isPresent(); row = rows.next()) {
                taker.accept(row.get());
            }
        }
    }

    /**
     * Opens a file.
     *
     * @param skipRecords data rows that were read before; 0 or more
     */
    public static RowReader open(RecognisedFile file, ReadContext context, long skipRecords) {
        try {
            RowReader reader = new RowReader(
                    file,
                    file.open(),
                    new RowReading(file, context),
                    context.jurisdiction().words());
            reader.skip(skipRecords);
            return reader;
        } catch (IOException e) {
            throw lost(file, e);
        }
    }

    /** The next data row; empty at the end of the file. */
    public Optional<RowResult> next() {
        try {
            Optional<CsvRows.CsvRow> row = rows.next();
            row.ifPresent(r -> read++);
            return row.map(r -> reading.read(r, read, rows.ofLastRow()).in(words));
        } catch (IOException e) {
            throw lost(file, e);
        }
    }

    /** How many bytes of the file are behind; a few more than those of the rows given so far. */
    public long position() {
        return rows.bytesRead();
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw lost(file, e);
        }
    }

    private void skip(long records) throws IOException {
        Optional<CsvRows.CsvRow> row = rows.next();
        while (row.isPresent() && row.get().row() < file.headerRow()) {
            row = rows.next();
        }
        while (read < records && rows.next().isPresent()) {
            read++;
        }
    }

    static Refusal lost(RecognisedFile file, IOException e) {
        return new Refusal(Refusal.Kind.INPUT, FileRecogniser.unreadable(file.name(), FaultWords.of(e)));
    }
}
