package org.determinations.ingest.cell;

import java.util.List;
import org.determinations.model.layout.ContractColumn;

/**
 * A column of a contract as one file has it.
 *
 * @param position of the cell in a row, the first being 0
 * @param label name as the header spells it, with the spreadsheet's letter where the header repeats the name
 */
public record ResolvedColumn(ContractColumn column, int position, String label) {

    public static ResolvedColumn of(ContractColumn column, int position, List<String> header) {
        String name = header.get(position);
        boolean repeated = header.stream().filter(name::equals).count() > 1;
        return new ResolvedColumn(column, position, repeated ? name + " (column " + letters(position) + ")" : name);
    }

    /** The letters under which a spreadsheet shows a column: A for 0, Z for 25, AA for 26. */
    public static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }

    /** The same column of a sheet, whose label says where to look: {@code Level (Districts!B)}. */
    public ResolvedColumn inSheet(String sheet) {
        return new ResolvedColumn(column, position, label + " (" + sheet + ending());
    }

    /** How a message names the cell of a row: in a sheet with its address, {@code Level (Districts!B14)}. */
    public String labelIn(int row) {
        return label.endsWith(ending()) ? label.substring(0, label.length() - 1) + row + ")" : label;
    }

    /** Whether the header spells it so. */
    public boolean isCalled(String name) {
        return label.equals(name) || label.startsWith(name + " (");
    }

    private String ending() {
        return "!" + letters(position) + ")";
    }
}
