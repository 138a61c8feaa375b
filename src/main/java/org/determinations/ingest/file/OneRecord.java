package org.determinations.ingest.file;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.determinations.model.layout.TableForm;

/** One record of a file from its bytes, read as every row of a file is: slowly, and with every rule. */
public final class OneRecord {
    private OneRecord() {}

    /**
     * The record, before its only row; empty when it is not sound text.
     *
     * @param to behind its line break
     */
    public static Optional<CsvRows> read(byte[] bytes, int from, int to) {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        TextScan scan = new TextScan("", TableForm.OWN.separator());
        boolean sound = text.chars().noneMatch(c -> c == 0)
                && scan.record(text.duplicate()).isEmpty();
        return sound ? Optional.of(CsvRows.of(new CharArrayReader(text.array(), 0, text.length()))) : Optional.empty();
    }

    /** Where the record that begins there ends; the end of the bytes where that is not certain, as in text that is not sound. */
    public static int end(byte[] bytes, int from, int to) {
        int end = RecordEnds.first(bytes, from, to);
        return end < 0 ? to : end;
    }

    /** Goes to the row; false when it holds no text. */
    public static boolean advance(CsvRows record) {
        try {
            return record.advance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
