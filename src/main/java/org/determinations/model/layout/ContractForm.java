package org.determinations.model.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a layout has that our own layouts do not: how its table is written, which rows and columns of it count, and how it names
 * units. One per contract; immutable.
 *
 * @param table how the table is written
 * @param rows which rows are read
 * @param notesBelow whether a row with text in its first cell alone is a note
 * @param ignoredColumns names of columns, with {@code *} for any signs, that are not read whatever they hold
 * @param codes how units are named
 * @param identity SHA-256 over the contract's text, where it does not come with the program; otherwise empty
 */
public record ContractForm(
        TableForm table,
        List<RowChoice> rows,
        boolean notesBelow,
        List<String> ignoredColumns,
        CodeReading codes,
        String identity) {
    /** Like our own layouts. */
    public static final ContractForm OWN =
            new ContractForm(TableForm.OWN, List.of(), false, List.of(), CodeReading.OWN, "");

    public ContractForm {
        rows = List.copyOf(rows);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /** The same, of a contract with that text. */
    public ContractForm identifiedBy(String hash) {
        return new ContractForm(table, rows, notesBelow, ignoredColumns, codes, hash);
    }

    /** Whether some rows of a file are left out. */
    public boolean choosesRows() {
        return notesBelow || !rows.isEmpty();
    }

    /** Whether a column of the header that the contract does not list may stand there all the same. */
    public boolean ignores(String column) {
        return ignoredColumns.stream().anyMatch(pattern -> matches(pattern, column));
    }

    private static boolean matches(String pattern, String column) {
        if (pattern.indexOf('*') < 0) {
            return pattern.equals(column);
        }
        String form = Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(form, Pattern.DOTALL).matcher(column).matches();
    }
}
