package org.determinations.report.workbook;

import org.determinations.model.UnitWords;

/**
 * A column of a sheet.
 *
 * @param name machine name, as in the CSV file of the same table
 * @param heading for people
 * @param width in characters of the sheet's font
 */
record SheetColumn(String name, String heading, double width, CellKind kind) {

    /** The same column with its heading in a jurisdiction's words. */
    SheetColumn in(UnitWords words) {
        return new SheetColumn(name, words.in(heading), width, kind);
    }
}
