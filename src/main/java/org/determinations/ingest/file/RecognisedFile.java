package org.determinations.ingest.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.issue.Issue;
import org.determinations.model.layout.FileContract;

/**
 * A file whose structure is sound and whose header fits a contract. One per file; immutable.
 *
 * @param name path relative to the cycle folder, forward slashes
 * @param source where its table is and how it is opened
 * @param sha256 lower-case hexadecimal
 * @param columns the contract's columns that the file has, in the file's order
 * @param headerRow row of the header as a spreadsheet shows it
 * @param width number of cells of the header
 * @param notes what was passed over or read as something else up to the header, or that it stands there twice
 */
public record RecognisedFile(
        String name,
        TableSource source,
        FileContract contract,
        String sha256,
        long bytes,
        List<ResolvedColumn> columns,
        int headerRow,
        int width,
        List<Issue> notes) {

    public RecognisedFile {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** A file as its header was found to be, with its content. */
    static RecognisedFile of(
            String name, TableSource source, OnePass.Content content, HeaderFit fit, List<Issue> notes) {
        return new RecognisedFile(
                name,
                source,
                fit.contract(),
                content.sha256(),
                content.bytes(),
                fit.columns(),
                fit.row(),
                fit.width(),
                notes);
    }

    /** The same file whose columns are told otherwise. */
    RecognisedFile with(List<ResolvedColumn> told) {
        return new RecognisedFile(name, source, contract, sha256, bytes, told, headerRow, width, notes);
    }

    /** Where it lies on this machine; never printed. */
    public Path path() {
        return source.path();
    }

    /** Its table from the first row on. */
    public TableRows open() throws IOException {
        return source.open(name, width);
    }

    /** What its contract makes of its rows. */
    public RowShape shape() {
        return new RowShape(contract, columns, width);
    }

    /** The same file with one note more. */
    public RecognisedFile noting(Issue note) {
        return new RecognisedFile(
                name,
                source,
                contract,
                sha256,
                bytes,
                columns,
                headerRow,
                width,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    /** The same file, its content known. */
    RecognisedFile holding(OnePass.Content content) {
        return new RecognisedFile(
                name, source, contract, content.sha256(), content.bytes(), columns, headerRow, width, notes);
    }

    /** The name without its folders, for a short line. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
