package org.determinations.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a file by field of ours: those of the row, and in a wide layout those of each indicator.
 *
 * @param common columns that belong to no indicator
 * @param ofIndicator indicator to its own columns beside the common ones, in the file's order; empty in a long layout
 */
record ColumnGroups(ColumnGroup common, Map<String, ColumnGroup> ofIndicator) {

    static ColumnGroups of(List<ResolvedColumn> columns) {
        Map<String, ResolvedColumn> common = new HashMap<>();
        Map<String, Map<String, ResolvedColumn>> groups = new LinkedHashMap<>();
        for (ResolvedColumn column : columns) {
            String indicator = column.column().indicator();
            if (column.column().isRead() && indicator.isEmpty()) {
                common.put(column.column().field(), column);
            } else if (column.column().isRead()) {
                groups.computeIfAbsent(indicator, i -> new HashMap<>())
                        .put(column.column().field(), column);
            }
        }
        Map<String, ColumnGroup> ofIndicator = new LinkedHashMap<>();
        groups.forEach((indicator, group) -> {
            common.forEach(group::putIfAbsent);
            ofIndicator.put(indicator, ColumnGroup.of(group));
        });
        return new ColumnGroups(ColumnGroup.of(common), ofIndicator);
    }
}
