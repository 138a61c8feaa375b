package org.determinations.ingest.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.issue.IssueCode;
import org.determinations.model.layout.TableForm;
import org.determinations.model.layout.TextEncoding;

/** In which signs a text file is really written, whatever its contract says of them. */
final class WrittenSigns {
    /** What is read of a file to look for its header alone; unit: bytes. */
    private static final int FIRST_ROWS = 1 << 16;

    private static final int PIECE = 1 << 16;

    private WrittenSigns() {}

    /**
     * UTF-8 in place of windows-1252 where the bytes are that: every text is windows-1252, and none of a person's is UTF-8 by accident, so
     * that a name would be encoded twice.
     */
    static TableForm of(Path file, String name, TableForm form) throws IOException {
        if (form.encoding() != TextEncoding.WINDOWS_1252 || !isBeyondAscii(file)) {
            return form;
        }
        TableForm utf8 = new TableForm(TextEncoding.UTF_8, form.separator(), form.sheet());
        boolean other = StructureScan.scan(file, name, utf8)
                .problem()
                .filter(problem -> problem.code() == IssueCode.NOT_UTF8)
                .isPresent();
        return other ? form : utf8;
    }

    /** The first rows of a file, whole ones where its encoding lets that be seen. */
    static CsvRows firstRows(Path file, TableForm form) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(FIRST_ROWS);
        }
        int length = start.length;
        boolean whole = length < FIRST_ROWS || form.encoding() == TextEncoding.UTF_16;
        while (!whole && length > 0 && start[length - 1] != '\n') {
            length--;
        }
        return CsvRows.open(new ByteArrayInputStream(start, 0, length), form);
    }

    private static boolean isBeyondAscii(Path file) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (piece[i] < 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
