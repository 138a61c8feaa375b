package org.determinations.store.archive;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * Tables as text, as PostgreSQL's {@code COPY … WITH (FORMAT csv, HEADER)} writes and reads them: commas, a line feed after
 * each row, texts between quotation marks, and nothing at all where there is no value. An empty text is {@code ""}.
 */
final class ArchiveCsv {
    /** How a table is read again: an empty text is told from no value. */
    static final CSVFormat FORMAT = CSVFormat.POSTGRESQL_CSV;

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
}
