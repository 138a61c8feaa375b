package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.Determination.DETERMINATION;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.TableContent;
import org.determinations.model.result.Basis;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.store.sql.ContentTable;
import org.determinations.store.sql.JsonText;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code determination} that a run has itself, read and hashed at once: a result is made of the very texts that go into the
 * hash. What districts have alike is made and kept once. One per reading; used by one thread.
 */
final class HashedDeterminations {
    private static final ContentTable TABLE = ContentTables.get(DETERMINATION.getName());
    private static final int DISTRICT = place(DETERMINATION.DISTRICT_CODE);
    private static final int NAME = place(DETERMINATION.DISTRICT_NAME);
    private static final int BASIS = place(DETERMINATION.BASIS_TEXT);
    private static final int RANK = place(DETERMINATION.BASIS_RANK);
    private static final int ALIGNED = place(DETERMINATION.ALIGNED_CATEGORY);
    private static final int CATEGORY = place(DETERMINATION.DETERMINATION_CATEGORY);
    private static final int LABEL = place(DETERMINATION.LABEL);
    private static final int REASON = place(DETERMINATION.UNDETERMINED_REASON);
    private static final int REASSIGNED = place(DETERMINATION.REASSIGNED);
    private static final int LISTED = place(DETERMINATION.ON_REVIEW_LIST);
    private static final int WOULD_CHANGE = place(DETERMINATION.WOULD_CHANGE_JSON);
    private static final int ANSWERS = place(DETERMINATION.ANSWERS_OF_RUN);

    private final int run;
    private final List<ResultPortion.Carried> results = new ArrayList<>();
    private final Map<List<@Nullable String>, Alike> alike = new HashMap<>();

    private HashedDeterminations(int run) {
        this.run = run;
    }

    /** All that a row says but whose it is. */
    private record Alike(Basis basis, FinalResult result, List<String> wouldChange, int answersOf) {}

    /**
     * The hash of the rows. A row of an earlier form, whose level stands in columns of its own, is in no hash that this one could be.
     *
     * @param into takes the results, by district code
     */
    static TableContent read(Connection connection, int run, List<? super ResultPortion.Carried> into)
            throws SQLException {
        HashedDeterminations rows = new HashedDeterminations(run);
        TableContent content = ContentReading.read(connection, TABLE, run, rows::add);
        rows.results.sort(Comparator.comparing(one -> one.head().district()));
        into.addAll(rows.results);
        return content;
    }

    private void add(@Nullable String[] row) {
        Alike said = alike.computeIfAbsent(key(row), key -> said(row));
        results.add(new ResultPortion.Carried(
                new Determination(
                        new DistrictCode(text(row, DISTRICT)),
                        text(row, NAME),
                        said.basis(),
                        said.result(),
                        List.of(),
                        said.wouldChange()),
                said.answersOf(),
                run));
    }

    private static List<@Nullable String> key(@Nullable String[] row) {
        @Nullable String[] key = row.clone();
        key[DISTRICT] = null;
        key[NAME] = null;
        return Arrays.asList(key);
    }

    private Alike said(@Nullable String[] row) {
        return new Alike(
                new Basis(
                        text(row, BASIS),
                        Optional.ofNullable(row[RANK]).map(Integer::valueOf),
                        Optional.ofNullable(row[ALIGNED]).map(CategoryCode::new)),
                new FinalResult(
                        Optional.ofNullable(row[CATEGORY]).map(CategoryCode::new),
                        text(row, LABEL),
                        text(row, REASON),
                        Boolean.parseBoolean(row[REASSIGNED]),
                        Boolean.parseBoolean(row[LISTED])),
                JsonText.readStrings(text(row, WOULD_CHANGE)),
                Optional.ofNullable(row[ANSWERS]).map(Integer::valueOf).orElse(run));
    }

    /** Without a value in a row that somebody has changed, and that is taken over by nobody. */
    private static String text(@Nullable String[] row, int place) {
        String text = row[place];
        return text == null ? "" : text;
    }

    private static int place(Field<?> column) {
        return TABLE.columns().indexOf(column.getName());
    }
}
