package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.Determination.DETERMINATION;
import static org.determinations.store.generated.default_schema.tables.DeterminationShared.DETERMINATION_SHARED;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;

/**
 * Which rows of {@code determination} are those of a run: its own and, where it shares those of an earlier run, that one's rows of all other
 * districts. The one place that knows it in Java, as {@code v_determined} is the one in SQL. Immutable.
 *
 * @param shared the earlier run, which has all of its own rows; empty where the run has a row of each of its districts
 */
record DeterminationSet(int run, Optional<Integer> shared) {
    /** Rows that the database hands over at a time in a long walk. */
    private static final int FETCHED = 500;

    static DeterminationSet of(DSLContext sql, int run) {
        return new DeterminationSet(
                run,
                sql.select(DETERMINATION_SHARED.ROWS_OF_RUN)
                        .from(DETERMINATION_SHARED)
                        .where(DETERMINATION_SHARED.RUN_NUMBER.eq(run))
                        .fetchOptional(DETERMINATION_SHARED.ROWS_OF_RUN));
    }

    /** The run that has a row of each district: a later one may share the rows of this one. */
    int whole() {
        return shared.orElse(run);
    }

    /**
     * The rows, by district code.
     *
     * @param which by district code alone
     * @param fields district code among them
     */
    <T> List<T> list(DSLContext sql, Condition which, List<? extends SelectField<?>> fields, Function<Record, T> form) {
        SortedMap<String, T> all = new TreeMap<>();
        for (int owner : shared.map(whole -> List.of(run, whole)).orElse(List.of(run))) {
            try (Stream<Record> rows = rows(sql, owner, which, fields)) {
                rows.forEach(row -> all.computeIfAbsent(row.get(DETERMINATION.DISTRICT_CODE), code -> form.apply(row)));
            }
        }
        return List.copyOf(all.values());
    }

    private static Stream<Record> rows(
            DSLContext sql, int run, Condition which, List<? extends SelectField<?>> fields) {
        return sql.select(fields)
                .from(DETERMINATION)
                .where(DETERMINATION.RUN_NUMBER.eq(run))
                .and(which)
                .fetchSize(FETCHED)
                .fetchStream();
    }

    /** Whether every district of another run, which has all of its own rows, is one of this one or among those that it leaves to the other. */
    static boolean covers(DSLContext sql, int run, int whole, int left) {
        var own = DETERMINATION.as("own");
        int inBoth = sql.fetchCount(sql.selectOne()
                .from(own)
                .join(DETERMINATION)
                .on(DETERMINATION.RUN_NUMBER.eq(whole).and(DETERMINATION.DISTRICT_CODE.eq(own.DISTRICT_CODE)))
                .where(own.RUN_NUMBER.eq(run)));
        return inBoth + left == sql.fetchCount(DETERMINATION, DETERMINATION.RUN_NUMBER.eq(whole));
    }

    /** Remembers that the run shares the rows of another one. */
    static void share(DSLContext sql, int run, int whole) {
        sql.insertInto(DETERMINATION_SHARED, DETERMINATION_SHARED.RUN_NUMBER, DETERMINATION_SHARED.ROWS_OF_RUN)
                .values(run, whole)
                .execute();
    }
}
