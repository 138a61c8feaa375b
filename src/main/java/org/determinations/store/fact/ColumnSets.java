package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.InputColumnSet.INPUT_COLUMN_SET;

import java.util.HashMap;
import java.util.Map;
import org.determinations.model.fact.FieldColumns;
import org.determinations.store.sql.JsonText;
import org.determinations.store.sql.StoreException;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The distinct sets of columns that the facts of one file were read from, by number. Rows of one layout share a set, so
 * that a fact keeps its columns at the price of a number.
 */
final class ColumnSets {
    private final DSLContext sql;
    private final long inputFileId;
    private final Map<FieldColumns, Integer> numbers = new HashMap<>();
    private @Nullable FieldColumns last;
    private int lastNumber;
    private final boolean complete;

    ColumnSets(DSLContext sql, long inputFileId) {
        this(sql, inputFileId, false);
    }

    private ColumnSets(DSLContext sql, long inputFileId, boolean complete) {
        this.complete = complete;
        this.sql = sql;
        this.inputFileId = inputFileId;
        sql.selectFrom(INPUT_COLUMN_SET)
                .where(INPUT_COLUMN_SET.INPUT_FILE_ID.eq(inputFileId))
                .forEach(row -> numbers.put(read(row.getColumnsJson()), row.getColumnSet()));
    }

    /** Those of a file that was read to its end, to which none is added. */
    static ColumnSets complete(DSLContext sql, long inputFileId) {
        return new ColumnSets(sql, inputFileId, true);
    }

    /** The number of the set, which is added when it is new. Rows that follow each other mostly have the very same one. */
    int number(FieldColumns columns) {
        if (last == null || !last.equals(columns)) {
            lastNumber = found(columns);
            last = columns;
        }
        return lastNumber;
    }

    private int found(FieldColumns columns) {
        Integer known = numbers.get(columns);
        if (known != null) {
            return known;
        }
        if (complete) {
            throw new StoreException("no fact of file " + inputFileId + " was read from the columns " + columns);
        }
        int added = numbers.size() + 1;
        sql.insertInto(INPUT_COLUMN_SET)
                .set(INPUT_COLUMN_SET.INPUT_FILE_ID, inputFileId)
                .set(INPUT_COLUMN_SET.COLUMN_SET, added)
                .set(INPUT_COLUMN_SET.COLUMNS_JSON, JsonText.ofMap(columns.byField()))
                .execute();
        numbers.put(columns, added);
        return added;
    }

    static FieldColumns read(String json) {
        return FieldColumns.of(JsonText.readMap(json));
    }
}
