package org.determinations.report.column;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.determinations.model.result.ShapeWords;

/**
 * A column of a table: everything that any output says of it. One per table and name; immutable.
 *
 * @param audiences who may be given it; the department alone unless it says otherwise
 * @param inJson whether the JSON of a row has it as a property
 * @param page how the page of a row shows it; empty where it does not
 * @param value how its cell is taken from a row; empty text when there is nothing to say
 * @param <R> what a row is made of
 */
public record Column<R>(
        ColumnForm form,
        ColumnDoc doc,
        Set<Audience> audiences,
        boolean inJson,
        Optional<OnPage<R>> page,
        Function<R, String> value) {
    private static final Set<Audience> INSIDE = EnumSet.of(Audience.DEPARTMENT);

    /**
     * How the page of a row shows a column.
     *
     * @param words what the value is called there
     * @param when rows whose page shows it
     */
    public record OnPage<R>(String words, Predicate<R> when) {}

    public Column {
        audiences = Set.copyOf(audiences);
    }

    public static <R> Column<R> of(ColumnForm form, ColumnType type, String meaning, Function<R, String> value) {
        return new Column<>(form, new ColumnDoc(type, List.of(), meaning), INSIDE, false, Optional.empty(), value);
    }

    public static <R> Column<R> text(ColumnForm form, String meaning, Function<R, String> value) {
        return of(form, ColumnType.TEXT, meaning, value);
    }

    /** A column whose cells hold one of these words. */
    public static <R> Column<R> oneOf(ColumnForm form, List<String> words, String meaning, Function<R, String> value) {
        return new Column<>(
                form, new ColumnDoc(ColumnType.TEXT, words, meaning), INSIDE, false, Optional.empty(), value);
    }

    /** A column of a sheet alone, which says what it is in its heading. */
    public static <R> Column<R> sheet(ColumnForm form, Function<R, String> value) {
        return text(form, form.heading(), value);
    }

    /** A column that a person fills in. */
    public static <R> Column<R> blank(ColumnForm form, String meaning) {
        return of(form, ColumnType.BLANK, meaning, row -> "");
    }

    public String name() {
        return form.name();
    }

    /** The cell of a row. */
    public String cell(R row) {
        return value.apply(row);
    }

    /** The same column of a row that holds such a row. */
    public <S> Column<S> from(Function<S, R> part) {
        return new Column<>(
                form,
                doc,
                audiences,
                inJson,
                page.map(p -> new OnPage<S>(p.words(), row -> p.when().test(part.apply(row)))),
                row -> value.apply(part.apply(row)));
    }

    /** The same for these audiences. */
    public Column<R> to(Set<Audience> readers) {
        return new Column<>(form, doc, readers, inJson, page, value);
    }

    /** The same, and the JSON of a row has it. */
    public Column<R> json() {
        return new Column<>(form, doc, audiences, true, page, value);
    }

    /** The same, and the page of a row shows it under these words. */
    public Column<R> onPage(String words, Predicate<R> when) {
        return new Column<>(form, doc, audiences, inJson, Optional.of(new OnPage<>(words, when)), value);
    }

    /** The same in files alone. */
    public Column<R> fileOnly() {
        return new Column<>(form.fileOnly(), doc, audiences, inJson, page, value);
    }

    /** The same in the words of a shape of policy. */
    Column<R> in(ShapeWords shape) {
        return new Column<>(
                form.in(shape),
                new ColumnDoc(doc.type(), doc.words(), shape.in(doc.meaning())),
                audiences,
                inJson,
                page,
                value);
    }

    /** The same with other words in the catalog. */
    public Column<R> meaning(String words) {
        return new Column<>(form, new ColumnDoc(doc.type(), doc.words(), words), audiences, inJson, page, value);
    }
}
