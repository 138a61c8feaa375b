package org.determinations.model.layout;

import java.util.List;
import org.determinations.model.fact.FileKind;

/**
 * A layout in which a kind of file is accepted: our own, or one in which the State publishes. One per file of
 * {@code jobs/contracts}; immutable.
 *
 * @param id such as {@code spp-indicators}; the name of its file
 * @param title for people
 * @param kind what a file of this layout holds
 * @param bannerRows rows that may stand above the header; 0 or more
 * @param fixedOrder whether the columns must stand in the order given, as they must where names repeat
 * @param columns in the order of the layout
 * @param form what the layout has that our own ones have not
 */
public record FileContract(
        String id,
        String title,
        FileKind kind,
        int bannerRows,
        boolean fixedOrder,
        List<ContractColumn> columns,
        ContractForm form) {

    public FileContract {
        columns = List.copyOf(columns);
    }

    /** Names of the columns that a header must have, in order; a repeated name as often as it must occur. */
    public List<String> requiredColumns() {
        return columns.stream()
                .filter(ContractColumn::required)
                .map(ContractColumn::column)
                .toList();
    }

    /** Names of the columns that a header may leave out. */
    public List<String> optionalColumns() {
        return columns.stream()
                .filter(c -> !c.required())
                .map(ContractColumn::column)
                .toList();
    }

    /** The same layout with another form. */
    public FileContract withForm(ContractForm other) {
        return new FileContract(id, title, kind, bannerRows, fixedOrder, columns, other);
    }

    /** Whether the cells of a row can be read as they stand, like those of our own layouts. */
    public boolean isReadAsItStands() {
        return !form.choosesRows()
                && form.ignoredColumns().isEmpty()
                && form.codes().isOwn()
                && columns.stream().allMatch(c -> c.cell().isOwn());
    }
}
