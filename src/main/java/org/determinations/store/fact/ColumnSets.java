package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.InputColumnSet.INPUT_COLUMN_SET;
import static org.determinations.store.generated.default_schema.tables.RunInput.RUN_INPUT;

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

    /** Key of a set within a run. */
    record Key(long inputFileId, int columnSet) {}

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

    /** Every set of the files that a run used. */
    static Map<Key, FieldColumns> ofRun(DSLContext sql, int run) {
        Map<Key, FieldColumns> sets = new HashMap<>();
        sql.select(INPUT_COLUMN_SET.fields())
                .from(INPUT_COLUMN_SET)
                .join(RUN_INPUT)
                .on(RUN_INPUT.INPUT_FILE_ID.eq(INPUT_COLUMN_SET.INPUT_FILE_ID))
                .where(RUN_INPUT.RUN_NUMBER.eq(run))
                .forEach(row -> sets.put(
                        new Key(row.get(INPUT_COLUMN_SET.INPUT_FILE_ID), row.get(INPUT_COLUMN_SET.COLUMN_SET)),
                        read(row.get(INPUT_COLUMN_SET.COLUMNS_JSON))));
        return sets;
    }

    /**
     * One of them. No foreign key holds a fact to its set (V049): one that is not there was taken away by somebody, of which
     * {@code runs verify} speaks.
     */
    static FieldColumns get(Map<Key, FieldColumns> sets, long inputFileId, int columnSet) {
        FieldColumns columns = sets.get(new Key(inputFileId, columnSet));
        if (columns == null) {
            throw new StoreException("a fact of input_file " + inputFileId + " was read from columns that"
                    + " input_column_set no longer has: number " + columnSet);
        }
        return columns;
    }

    private static FieldColumns read(String json) {
        return FieldColumns.of(JsonText.readMap(json));
    }
}
