package org.determinations.model.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.FileField;
import org.determinations.model.PlainColumns;
import org.determinations.model.PlainValues;

/**
 * A kind of fact whose rows are plain cells, one value each. It tells its columns once; how its rows are read, how its table is
 * written and read, what a fact says and what two runs compare follow from them. A kind whose rows need more (groups of
 * columns, cells that depend on each other) is a {@link FactKind} with a parser and a table of its own.
 *
 * @param <F> the facts that it describes
 */
public abstract class PlainFactKind<F extends Fact> extends FactKind<F> {
    private final String table;

    /** @param table where the facts are kept; its columns are called as the fields are, unless {@link #column} says otherwise */
    public PlainFactKind(Class<F> type, String word, FileKind file, List<FileField> layout, String table) {
        super(type, word, Map.of(file, layout));
        this.table = table;
    }

    /** Name of the table. */
    public final String table() {
        return table;
    }

    /** Tells each column, in the order in which the cells of a row are read. */
    public abstract void tell(PlainColumns<F> columns);

    /** The fact with these values. */
    public abstract F make(PlainValues values, FactSource source);

    /** Which fact of its district, as a comparison of runs names it: {@code finding F-7}. */
    protected abstract String title(F fact);

    /** The name of the table's column for a field. */
    public String column(FileField field) {
        return field.name();
    }

    @Override
    public final Optional<PlainFactKind<F>> plain() {
        return Optional.of(this);
    }

    @Override
    public List<Object> content(F fact) {
        return PlainContent.of(this, fact).content();
    }

    @Override
    public String unitName(F fact) {
        return PlainContent.of(this, fact).unitName();
    }

    @Override
    public Optional<FactFields> compared(F fact) {
        return Optional.of(new FactFields(
                topic(),
                title(fact),
                PlainContent.of(this, fact).fields(),
                "",
                fact.source().row()));
    }
}
