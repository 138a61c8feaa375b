package org.determinations.report.column;

import java.util.List;

/**
 * What the catalog says of a column.
 *
 * @param words every word that a cell may hold; empty where there is no such list
 * @param meaning in one line
 */
public record ColumnDoc(ColumnType type, List<String> words, String meaning) {

    public ColumnDoc {
        words = List.copyOf(words);
        if (meaning.isBlank()) {
            throw new IllegalArgumentException("a column says what it means");
        }
    }
}
