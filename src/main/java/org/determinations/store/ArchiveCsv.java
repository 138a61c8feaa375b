package org.determinations.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables as text, as PostgreSQL's {@code COPY … WITH (FORMAT csv, HEADER)} writes and reads them: commas, a line feed after
 * each row, texts between quotation marks, and nothing at all where there is no value. An empty text is {@code ""}.
 */
final class ArchiveCsv {
    private ArchiveCsv() {}

    /** Writes one row. */
    static void write(Writer text, List<Optional<String>> cells, List<Boolean> quoted) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.write(',');
            }
            Optional<String> cell = cells.get(i);
            if (cell.isPresent() && quoted.get(i)) {
                text.write('"');
                text.write(cell.get().replace("\"", "\"\""));
                text.write('"');
            } else {
                text.write(cell.orElse(""));
            }
        }
        text.write('\n');
    }

    /** Reads row by row; holds one row at a time. */
    static final class Rows {
        private final Reader text;
        private long line = 1;

        /**
         * @param text reading it character by character must be cheap
         */
        Rows(Reader text) {
            this.text = text;
        }

        /** The line that is read next, from 1. */
        long line() {
            return line;
        }

        /** The cells of the next row; none when there is no further row. Throws {@link Malformed}. */
        Optional<List<Optional<String>>> next() throws IOException {
            int c = text.read();
            if (c < 0) {
                return Optional.empty();
            }
            List<Optional<String>> cells = new ArrayList<>();
            while (true) {
                StringBuilder cell = new StringBuilder();
                boolean quoted = c == '"';
                c = quoted ? quoted(cell) : plain(c, cell);
                cells.add(quoted || cell.length() > 0 ? Optional.of(cell.toString()) : Optional.empty());
                if (c == '\n') {
                    line++;
                    return Optional.of(cells);
                }
                if (c != ',') {
                    throw new Malformed();
                }
                c = text.read();
            }
        }

        private int plain(int first, StringBuilder cell) throws IOException {
            int c = first;
            while (c >= 0 && c != ',' && c != '\n' && c != '"') {
                cell.append((char) c);
                c = text.read();
            }
            return c;
        }

        private int quoted(StringBuilder cell) throws IOException {
            while (true) {
                int c = text.read();
                if (c == '"') {
                    c = text.read();
                    if (c != '"') {
                        return c;
                    }
                } else if (c < 0) {
                    throw new Malformed();
                } else if (c == '\n') {
                    line++;
                }
                cell.append((char) c);
            }
        }
    }

    /** The text is not of this form. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
