package org.determinations.model.run;

import org.determinations.model.fact.FileKind;

/**
 * One input file as a run registered and read it.
 *
 * @param name path relative to the cycle folder, forward slashes
 * @param sha256 lower-case hexadecimal
 * @param contract id of the layout that its header fits
 * @param rows what became of its rows
 */
public record InputFileRecord(String name, String sha256, long bytes, FileKind kind, String contract, RowCounts rows) {

    public int rowsRead() {
        return rows.read();
    }

    public int accepted() {
        return rows.accepted();
    }

    public int rejected() {
        return rows.rejected();
    }

    public int notThisCycle() {
        return rows.notThisCycle();
    }
}
