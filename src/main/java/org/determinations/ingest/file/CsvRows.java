package org.determinations.ingest.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.determinations.model.layout.CellKind;
import org.determinations.model.layout.TableForm;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file whose structure is known to be sound, one at a time in the same memory: cells become text only when
 * they are asked for. Rows without any text are passed over and counted, as a spreadsheet numbers them.
 */
public final class CsvRows implements TableRows {
    private static final int BUFFER = 1 << 16;
    private static final int ROW = 1 << 8;
    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final int END = -1;
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final @Nullable CountedStream stream;
    private final Reader reader;
    private final char separator;
    private final char[] buffer;
    private int filled;
    private int at;
    private char[] text = new char[1 << 8];
    private int length;
    private int[] ends = new int[64];
    private int width;
    private int row;
    private int marks;
    private boolean ascii;

    /**
     * One row that holds text.
     *
     * @param row as a spreadsheet shows it: blank rows count, a line break inside a quoted cell does not
     * @param kinds how each cell is kept; empty where all are text
     */
    public record CsvRow(int row, List<String> cells, List<CellKind> kinds) {
        /** A row of text. */
        public CsvRow(int row, List<String> cells) {
            this(row, cells, List.of());
        }
    }

    /** Counts the bytes that are taken from it. */
    private static final class CountedStream extends FilterInputStream {
        private long bytes;

        CountedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            bytes += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            bytes += Math.max(count, 0);
            return count;
        }
    }

    private CsvRows(@Nullable CountedStream stream, Reader reader, char separator, int buffered) {
        this.stream = stream;
        this.reader = reader;
        this.separator = separator;
        this.buffer = new char[buffered];
    }

    /** Opens a file in UTF-8 with commas. */
    public static CsvRows open(Path file) throws IOException {
        return open(file, TableForm.OWN);
    }

    /** Opens a file with the signs of a layout. */
    static CsvRows open(Path file, TableForm form) throws IOException {
        return open(Files.newInputStream(file), form);
    }

    /** The rows of a stream, which is closed with them. */
    static CsvRows open(InputStream in, TableForm form) throws IOException {
        CountedStream stream = new CountedStream(in);
        CsvRows rows = new CsvRows(
                stream,
                new InputStreamReader(
                        stream,
                        form.encoding()
                                .charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                form.separator(),
                BUFFER);
        while (rows.peek() == BYTE_ORDER_MARK) {
            rows.at++;
            rows.marks++;
        }
        return rows;
    }

    /** One row from its text. */
    static CsvRows of(Reader row) {
        return new CsvRows(null, row, TableForm.OWN.separator(), ROW);
    }

    @Override
    public Optional<CsvRow> next() throws IOException {
        if (!advance()) {
            return Optional.empty();
        }
        String[] cells = new String[width];
        for (int i = 0; i < width; i++) {
            cells[i] = cell(i);
        }
        return Optional.of(new CsvRow(row, List.of(cells)));
    }

    /** Goes to the next row that holds text; false at the end. */
    public boolean advance() throws IOException {
        while (peek() != END) {
            read();
            row++;
            if (length > 0) {
                return true;
            }
        }
        return false;
    }

    /** Byte order marks before the first row. */
    int byteOrderMarks() {
        return marks;
    }

    /** As a spreadsheet shows it, the first row of the file being 1. */
    public int row() {
        return row;
    }

    @Override
    public long bytesRead() {
        return stream == null ? 0 : stream.bytes;
    }

    /** Whether every character of the row is one of ASCII. */
    public boolean isAscii() {
        return ascii;
    }

    /** Number of cells of the row. */
    public int width() {
        return width;
    }

    /** The text of a cell, the first being 0. */
    public String cell(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(text, from, ends[index] - from);
    }

    private void read() throws IOException {
        length = 0;
        width = 0;
        ascii = true;
        boolean quoted = false;
        for (int c = take(); c != END; c = take()) {
            if (quoted) {
                if (c != '"') {
                    append((char) c);
                } else if (peek() == '"') {
                    append((char) take());
                } else {
                    quoted = false;
                }
            } else if (c == '"' && length == (width == 0 ? 0 : ends[width - 1])) {
                quoted = true;
            } else if (c == separator) {
                endCell();
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && peek() == '\n') {
                    at++;
                }
                break;
            } else {
                append((char) c);
            }
        }
        endCell();
    }

    private void append(char c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = c;
        ascii &= c < FIRST_BEYOND_ASCII;
    }

    private void endCell() {
        if (width == ends.length) {
            ends = Arrays.copyOf(ends, width * 2);
        }
        ends[width++] = length;
    }

    private int take() throws IOException {
        int c = peek();
        at++;
        return c;
    }

    private int peek() throws IOException {
        if (at >= filled) {
            filled = reader.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at];
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
