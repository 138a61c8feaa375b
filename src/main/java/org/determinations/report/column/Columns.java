package org.determinations.report.column;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.result.ShapeWords;

/**
 * The columns of a table, in order. One per table; immutable.
 *
 * @param list no two with one name
 * @param <R> what a row is made of
 */
public record Columns<R>(List<Column<R>> list) {

    public Columns {
        list = List.copyOf(list);
        if (list.stream().map(Column::name).distinct().count() != list.size()) {
            throw new IllegalArgumentException("two columns with one name: " + names(list));
        }
    }

    @SafeVarargs
    public static <R> Columns<R> of(Column<R>... columns) {
        return new Columns<>(List.of(columns));
    }

    /** These and then those. */
    public Columns<R> and(List<Column<R>> more) {
        List<Column<R>> all = new ArrayList<>(list);
        all.addAll(more);
        return new Columns<>(all);
    }

    /** Those that an audience may be given. */
    public Columns<R> of(Audience audience) {
        return new Columns<>(list.stream()
                .filter(column -> column.audiences().contains(audience))
                .toList());
    }

    /** The same, one column standing right before another: for a sheet that is read from left to right. */
    public Columns<R> before(String moved, String other) {
        List<Column<R>> all = new ArrayList<>(list);
        Column<R> column = all.remove(place(all, moved));
        all.add(place(all, other), column);
        return new Columns<>(all);
    }

    /** The same, one column standing at the end. */
    public Columns<R> last(String moved) {
        List<Column<R>> all = new ArrayList<>(list);
        all.add(all.remove(place(all, moved)));
        return new Columns<>(all);
    }

    /** The same in the words of a shape of policy: what it calls the basis of a category. */
    public Columns<R> in(ShapeWords shape) {
        return new Columns<>(list.stream().map(column -> column.in(shape)).toList());
    }

    public List<String> names() {
        return names(list);
    }

    public List<ColumnForm> forms() {
        return list.stream().map(Column::form).toList();
    }

    /** The cells of a row, in order. */
    public List<String> cells(R row) {
        List<String> cells = new ArrayList<>(list.size());
        for (Column<R> column : list) {
            cells.add(column.cell(row));
        }
        return List.copyOf(cells);
    }

    private static <R> List<String> names(List<Column<R>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static <R> int place(List<Column<R>> columns, String name) {
        int place = names(columns).indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("no column " + name);
        }
        return place;
    }
}
