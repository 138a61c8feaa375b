package org.determinations.model.layout;

import org.determinations.model.ColumnType;

/**
 * One column of a layout. Grain: one per contract and occurrence of a column name.
 *
 * @param column name exactly as the header spells it; a name may occur more than once in a layout of fixed order
 * @param field our field; empty when the column is known and not read
 * @param group in a wide layout, the part of the row that the column belongs to
 * @param type what its text means
 * @param required whether a header without it does not fit
 * @param personal whether its values are never shown, logged or stored
 * @param source where the meaning of the column is written down
 * @param cell how its cells are written
 */
public record ContractColumn(
        String column,
        String field,
        ContractGroup group,
        ColumnType type,
        boolean required,
        boolean personal,
        String source,
        CellForm cell) {

    public boolean isRead() {
        return !field.isEmpty();
    }
}
