package org.determinations.ingest.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;

/** The rows of a table that hold text, one after another, whatever file they stand in. */
public interface TableRows extends Closeable {

    /** The next row that holds text, all its cells; empty at the end. */
    Optional<CsvRows.CsvRow> next() throws IOException;

    /** How many bytes of the file are behind; a few more than those of the rows given so far, as it reads ahead. */
    long bytesRead();

    /** What is said of the cells of the row that was given last, beside what its contract says; none in a text file. */
    default List<Issue> ofLastRow() {
        return List.of();
    }
}
