package org.determinations.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.issue.SourceRef;

/**
 * Where an accepted fact stands: its row, and for each field of ours the column it was read from, spelt as in that file.
 * One per fact; immutable.
 *
 * @param row file and row
 * @param columns our field name to the file's own column name; a field that the file lacks is absent
 */
public record FactSource(SourceRef row, Map<String, String> columns) {

    public FactSource {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    }

    /** File, row and column of one field; the whole row when the file has no such column. */
    public SourceRef of(String field) {
        return row.at(columns.getOrDefault(field, ""));
    }
}
