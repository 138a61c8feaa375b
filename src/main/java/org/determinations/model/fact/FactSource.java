package org.determinations.model.fact;

import java.util.Map;
import org.determinations.issue.SourceRef;

/**
 * Where an accepted fact stands: its row, and for each field of ours the column it was read from. One per fact; immutable.
 *
 * @param row file and row
 * @param columns shared by the facts of one layout
 */
public record FactSource(SourceRef row, FieldColumns columns) {

    /**
     * The same from a map.
     *
     * @param columns our field name to the file's own column name; a field that the file lacks is absent
     */
    public FactSource(SourceRef row, Map<String, String> columns) {
        this(row, FieldColumns.of(columns));
    }

    /** File, row and column of one field; the whole row when the file has no such column. */
    public SourceRef of(String field) {
        return row.at(columns.of(field));
    }
}
