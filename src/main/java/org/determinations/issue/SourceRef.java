package org.determinations.issue;

import java.util.Locale;
import java.util.Objects;

/**
 * Where a value stands: file, row and column. One per value; immutable.
 *
 * @param file path relative to the cycle folder (or the policy folder), with forward slashes; never an absolute path
 * @param row row as a spreadsheet shows it, the first line of the file being 1; 0 means the whole file
 * @param column the column as the file's own header spells it, with its letter where the header repeats names;
 *     empty means the whole row
 */
public record SourceRef(String file, int row, String column) {

    public SourceRef {
        Objects.requireNonNull(file);
        Objects.requireNonNull(column);
        if (row < 0) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "row %d of %s", row, file));
        }
    }

    /** The whole file. */
    public static SourceRef ofFile(String file) {
        return new SourceRef(file, 0, "");
    }

    /** The whole row. */
    public static SourceRef ofRow(String file, int row) {
        return new SourceRef(file, row, "");
    }

    /** The same row, one column of it. */
    public SourceRef at(String columnName) {
        return new SourceRef(file, row, columnName);
    }

    /** {@code file:row:column}, leaving out what is not known; the form messages begin with. */
    public String text() {
        if (row == 0) {
            return column.isEmpty() ? file : file + ":" + column;
        }
        return column.isEmpty() ? file + ":" + row : file + ":" + row + ":" + column;
    }
}
