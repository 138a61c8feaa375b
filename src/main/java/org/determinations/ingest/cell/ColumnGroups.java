package org.determinations.ingest.cell;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.model.layout.ContractGroup;

/**
 * The columns of a file by field of ours: those of the row, and in a wide layout those of each indicator or measure.
 *
 * @param common columns that belong to no group
 * @param groups group to its own columns beside the common ones, in the file's order; empty in a long layout
 */
public record ColumnGroups(ColumnGroup common, Map<ContractGroup, ColumnGroup> groups) {

    public static ColumnGroups of(List<ResolvedColumn> columns) {
        Map<String, ResolvedColumn> common = new HashMap<>();
        Map<String, String> ofAll = new HashMap<>();
        Map<ContractGroup, Map<String, ResolvedColumn>> own = new LinkedHashMap<>();
        for (ResolvedColumn column : columns) {
            ContractGroup group = column.column().group();
            if (column.column().isRead()) {
                (group.isRow() ? common : own.computeIfAbsent(group, g -> new HashMap<>()))
                        .put(column.column().field(), column);
            }
            if (group.isRow()) {
                ofAll.putAll(group.constants());
            }
        }
        Map<ContractGroup, ColumnGroup> groups = new LinkedHashMap<>();
        own.forEach((group, byField) -> {
            Map<String, String> constants = new HashMap<>(ofAll);
            constants.putAll(group.constants());
            common.forEach(byField::putIfAbsent);
            groups.put(group, ColumnGroup.of(byField, constants));
        });
        return new ColumnGroups(ColumnGroup.of(common, ofAll), groups);
    }
}
