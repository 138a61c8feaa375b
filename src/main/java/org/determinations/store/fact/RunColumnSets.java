package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.InputColumnSet.INPUT_COLUMN_SET;
import static org.determinations.store.generated.default_schema.tables.RunInput.RUN_INPUT;

import java.util.HashMap;
import java.util.Map;
import org.determinations.model.fact.FieldColumns;
import org.determinations.store.sql.StoreException;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Every set of columns of the files that a run used, for who reads its facts. They are read with the first fact that asks: where there is
 * none, nothing is. Used by one thread within one transaction.
 */
final class RunColumnSets {
    private final DSLContext sql;
    private final int run;
    private @Nullable Map<Long, Map<Integer, FieldColumns>> byFile;

    RunColumnSets(DSLContext sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    /**
     * One of them. No foreign key holds a fact to its set (V049): one that is not there was taken away by somebody, of which
     * {@code runs verify} speaks.
     */
    FieldColumns get(long inputFileId, int columnSet) {
        if (byFile == null) {
            byFile = read();
        }
        FieldColumns columns = byFile.getOrDefault(inputFileId, Map.of()).get(columnSet);
        if (columns == null) {
            throw new StoreException("a fact of input_file " + inputFileId + " was read from columns that"
                    + " input_column_set no longer has: number " + columnSet);
        }
        return columns;
    }

    private Map<Long, Map<Integer, FieldColumns>> read() {
        Map<Long, Map<Integer, FieldColumns>> sets = new HashMap<>();
        sql.select(INPUT_COLUMN_SET.fields())
                .from(INPUT_COLUMN_SET)
                .join(RUN_INPUT)
                .on(RUN_INPUT.INPUT_FILE_ID.eq(INPUT_COLUMN_SET.INPUT_FILE_ID))
                .where(RUN_INPUT.RUN_NUMBER.eq(run))
                .forEach(row -> sets.computeIfAbsent(row.get(INPUT_COLUMN_SET.INPUT_FILE_ID), file -> new HashMap<>())
                        .put(
                                row.get(INPUT_COLUMN_SET.COLUMN_SET),
                                ColumnSets.read(row.get(INPUT_COLUMN_SET.COLUMNS_JSON))));
        return sets;
    }
}
