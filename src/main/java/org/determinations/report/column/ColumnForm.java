package org.determinations.report.column;

import java.util.Locale;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.ShapeWords;

/**
 * How a column looks wherever it stands. One per name; immutable.
 *
 * @param name machine name: header of a CSV file, property of a JSON document
 * @param heading for people
 * @param width in characters of a sheet's font; 0 for a column that stands in files alone
 * @param kind what its cells are to a spreadsheet
 */
public record ColumnForm(String name, String heading, double width, CellKind kind) {

    /** A column whose heading is its name in words. */
    public static ColumnForm of(String name, double width, CellKind kind) {
        String words = name.replace('_', ' ');
        return new ColumnForm(name, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), width, kind);
    }

    /** A column that no sheet shows. */
    public static ColumnForm file(String name) {
        return of(name, 0, CellKind.TEXT);
    }

    /** The same in files alone: where every row says the same, a sheet says it once. */
    ColumnForm fileOnly() {
        return new ColumnForm(name, heading, 0, kind);
    }

    /** The same with its heading in a jurisdiction's words; the machine name stays. */
    public ColumnForm in(UnitWords words) {
        return new ColumnForm(name, words.in(heading), width, kind);
    }

    /** The same in the words of a shape of policy. */
    public ColumnForm in(ShapeWords shape) {
        return new ColumnForm(shape.in(name), shape.in(heading), width, kind);
    }

    /** Whether a sheet shows it. */
    public boolean onSheet() {
        return width > 0;
    }
}
