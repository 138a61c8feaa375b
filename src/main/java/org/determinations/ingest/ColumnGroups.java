package org.determinations.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns of a file by field of ours: those of the row, and in a wide layout those of each indicator.
 *
 * @param common field to column, of columns that belong to no indicator
 * @param ofIndicator indicator to its own fields and columns, in the file's order; empty in a long layout
 */
record ColumnGroups(Map<String, ResolvedColumn> common, Map<String, Map<String, ResolvedColumn>> ofIndicator) {

    static ColumnGroups of(List<ResolvedColumn> columns) {
        Map<String, ResolvedColumn> common = new TreeMap<>();
        Map<String, Map<String, ResolvedColumn>> groups = new LinkedHashMap<>();
        for (ResolvedColumn column : columns) {
            String indicator = column.column().indicator();
            if (column.column().isRead() && indicator.isEmpty()) {
                common.put(column.column().field(), column);
            } else if (column.column().isRead()) {
                groups.computeIfAbsent(indicator, i -> new TreeMap<>())
                        .put(column.column().field(), column);
            }
        }
        groups.values().forEach(group -> common.forEach(group::putIfAbsent));
        return new ColumnGroups(common, groups);
    }
}
