package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.IndicatorValue.INDICATOR_VALUE;
import static org.determinations.store.generated.default_schema.tables.InputFile.INPUT_FILE;
import static org.determinations.store.generated.default_schema.tables.RunInput.RUN_INPUT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactSource;
import org.determinations.store.sql.StoreException;
import org.determinations.store.sql.TableDigest;
import org.determinations.store.sql.Transactions;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/** Accepted facts with the file, row and columns they were read from. A fact belongs to its file, a file to runs. */
public final class FactStore {
    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.source().row().file(), FactStore::compareNames)
            .thenComparingInt(fact -> fact.source().row().row())
            .thenComparingInt(fact -> FactTables.KINDS.indexOf(fact.described().kind()))
            .thenComparing((one, other) -> one.described().compareInRow(other));

    private static final int ROWS_AT_ONCE = 1000;

    /** From so many rows on they are read side by side; of fewer, starting the other threads costs more. */
    private static final int ROWS_TO_SHARE = 1000;

    /** The names of the tables of facts. */
    public static Set<String> tables() {
        return FactTables.all().stream().map(table -> table.table().getName()).collect(Collectors.toSet());
    }

    /** The names of the tables of facts but those of a kind. */
    public static Set<String> tablesBut(FactKind<?> kind) {
        return FactTables.all().stream()
                .filter(table -> !table.kind().equals(kind))
                .map(table -> table.table().getName())
                .collect(Collectors.toSet());
    }

    private final Transactions transactions;

    public FactStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Adds facts of one file. Their order does not matter; a row and indicator that is already there is refused, and so is
     * a fact of a kind that has no table.
     */
    public void append(long inputFileId, List<? extends Fact> facts) {
        append(inputFileId, facts, Optional.empty());
    }

    /**
     * The same; each row goes into the hash of its table on its way.
     *
     * @param digests by the name of a table
     */
    public void append(long inputFileId, List<? extends Fact> facts, Function<String, TableDigest> digests) {
        append(inputFileId, facts, Optional.of(digests));
    }

    /**
     * Adds nothing: the facts are there already, as the same file was read before. Each goes into the hash of its table as it would on
     * its way there; one whose columns the file is not known to have is a fault.
     */
    public void hash(long inputFileId, List<? extends Fact> facts, Function<String, TableDigest> digests) {
        transactions.run((connection, sql) -> {
            ColumnSets sets = ColumnSets.complete(sql, inputFileId);
            FactAddition addition = new FactAddition(inputFileId, sets, facts, Optional.of(digests));
            FactTables.all().forEach(addition::hash);
        });
    }

    private void append(long inputFileId, List<? extends Fact> facts, Optional<Function<String, TableDigest>> digests) {
        Set<FactKind<?>> kinds = new HashSet<>();
        facts.forEach(fact -> kinds.add(fact.described().kind()));
        kinds.stream()
                .filter(kind -> !FactTables.KINDS.contains(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw new StoreException("no table for a fact of the kind " + kind.word());
                });
        transactions.run((connection, sql) -> {
            ColumnSets sets = new ColumnSets(sql, inputFileId);
            for (FactTable<?> table : FactTables.all()) {
                if (kinds.contains(table.kind())) {
                    new FactAddition(inputFileId, sets, facts, digests).insert(connection, table);
                }
            }
        });
    }

    /**
     * The facts in the order of {@link #list(int)}. Facts come back as they were appended, so that who has just appended
     * every fact of a run need not ask for them. (Only U+0000 comes back as another sign; a file that has one is refused
     * before it is read.)
     */
    public static List<Fact> inOrder(Collection<? extends Fact> facts) {
        return facts.stream().<Fact>map(fact -> fact).sorted(ORDER).toList();
    }

    /** Most rows that are compared are of one file and share its name. */
    private static int compareNames(String one, String other) {
        return one.equals(other) ? 0 : one.compareTo(other);
    }

    /** Every fact of the files that a run used, by file name, row and indicator, each compared as text. */
    public List<Fact> list(int run) {
        return list(run, FactTables.all(), DSL.noCondition());
    }

    /** The same of the districts from one code to another, both included. */
    public List<Fact> list(int run, FactPlaces places, DistrictCode from, DistrictCode to) {
        return transactions.call((connection, sql) -> {
            RunColumnSets sets = new RunColumnSets(sql, run);
            List<Fact> facts = new ArrayList<>();
            for (FactTable<?> table : FactTables.all()) {
                places.rows(table.kind(), from, to)
                        .forEach((file, rows) -> RowSpans.of(rows)
                                .forEach(span -> read(
                                        sql,
                                        table,
                                        run,
                                        column(table, "input_file_id", Long.class)
                                                .eq(file)
                                                .and(span.on(column(table, "row_number", Integer.class))),
                                        sets,
                                        facts)));
            }
            facts.removeIf(fact ->
                    fact.district().compareTo(from) < 0 || fact.district().compareTo(to) > 0);
            return inOrder(facts);
        });
    }

    /** The facts of some of the files that a run used, by name. */
    public List<Fact> listOf(int run, Collection<String> files) {
        return list(run, FactTables.all(), INPUT_FILE.FILE_NAME.in(files));
    }

    /** Hands on every fact of the files that a run used, in no order, with the number of its file. */
    public void forEach(int run, ObjLongConsumer<Fact> each) {
        forEach(run, FactTables.all(), each);
    }

    private void forEach(int run, List<? extends FactTable<?>> of, ObjLongConsumer<Fact> each) {
        transactions.run((connection, sql) -> {
            RunColumnSets sets = new RunColumnSets(sql, run);
            for (FactTable<?> table : of) {
                int fileAt = at(table, "input_file_id");
                try (Cursor<? extends Record> rows = query(sql, table, run, DSL.noCondition())
                        .fetchSize(ROWS_AT_ONCE)
                        .fetchLazy()) {
                    for (Record row : rows) {
                        each.accept(table.read(FactRow.of(row), source(table, row, sets)), row.get(fileAt, Long.class));
                    }
                }
            }
        });
    }

    /** Hands on every fact of one kind of the files that a run used, in no order. */
    public <F extends Fact> void forEach(int run, FactKind<F> kind, Consumer<Fact> each) {
        forEach(run, FactTables.find(kind).stream().toList(), (fact, file) -> each.accept(fact));
    }

    /** The same for one kind of fact, without reading the others. */
    public <F extends Fact> List<F> list(int run, FactKind<F> kind) {
        return kind.in(list(run, FactTables.find(kind).stream().toList(), DSL.noCondition()));
    }

    /** The same of some districts. */
    public List<Fact> listAbout(int run, FactKind<?> kind, Collection<DistrictCode> districts) {
        List<String> codes = districts.stream().map(DistrictCode::digits).toList();
        return FactTables.find(kind)
                .map(table -> list(
                        run,
                        List.of(table),
                        column(table, "district_code", String.class).in(codes)))
                .orElse(List.of());
    }

    /** Every indicator of which a run read a row, each once. */
    public List<String> listIndicators(int run) {
        return transactions.call((connection, sql) -> sql.selectDistinct(INDICATOR_VALUE.INDICATOR)
                .from(INDICATOR_VALUE)
                .join(RUN_INPUT)
                .on(RUN_INPUT.INPUT_FILE_ID.eq(INDICATOR_VALUE.INPUT_FILE_ID))
                .where(RUN_INPUT.RUN_NUMBER.eq(run))
                .fetch(INDICATOR_VALUE.INDICATOR));
    }

    private List<Fact> list(int run, List<? extends FactTable<?>> of, Condition only) {
        return transactions.call((connection, sql) -> {
            RunColumnSets sets = new RunColumnSets(sql, run);
            List<Fact> facts = new ArrayList<>();
            of.forEach(table -> read(sql, table, run, only, sets, facts));
            facts.sort(ORDER);
            return facts;
        });
    }

    static <T> Field<T> column(FactTable<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.table().field(name, type));
    }

    /** Where a fact stands. Counts made from records stand at no row, so that thousands of them share a place. */
    private record Place(long inputFileId, int row, int columnSet) {}

    /** Where a column stands in a row that begins with the file's name: a search by name in each row takes longer than the row. */
    private static int at(FactTable<?> table, String column) {
        return 1 + table.table().indexOf(column);
    }

    private static FactSource source(FactTable<?> table, Record row, RunColumnSets sets) {
        SourceRef where =
                SourceRef.ofRow(row.get(INPUT_FILE.FILE_NAME), row.get(at(table, "row_number"), Integer.class));
        return new FactSource(
                where,
                sets.get(
                        row.get(at(table, "input_file_id"), Long.class),
                        row.get(at(table, "column_set"), Integer.class)));
    }

    private static ResultQuery<? extends Record> query(DSLContext sql, FactTable<?> table, int run, Condition only) {
        Field<Long> file = column(table, "input_file_id", Long.class);
        return sql.select(INPUT_FILE.FILE_NAME)
                .select(table.table().fields())
                .from(table.table())
                .join(INPUT_FILE)
                .on(INPUT_FILE.INPUT_FILE_ID.eq(file))
                .join(RUN_INPUT)
                .on(RUN_INPUT.INPUT_FILE_ID.eq(file))
                .where(RUN_INPUT.RUN_NUMBER.eq(run))
                .and(only);
    }

    private static <F extends Fact> void read(
            DSLContext sql, FactTable<F> table, int run, Condition only, RunColumnSets sets, List<Fact> facts) {
        int fileAt = at(table, "input_file_id");
        int rowNumber = at(table, "row_number");
        int columnSet = at(table, "column_set");
        Place last = new Place(0, 0, 0);
        Optional<FactSource> source = Optional.empty();
        List<? extends Record> rows = query(sql, table, run, only).fetch();
        List<FactSource> sources = new ArrayList<>(rows.size());
        for (Record row : rows) {
            Place place = new Place(
                    row.get(fileAt, Long.class), row.get(rowNumber, Integer.class), row.get(columnSet, Integer.class));
            if (source.isEmpty() || !place.equals(last)) {
                last = place;
                SourceRef where = SourceRef.ofRow(row.get(INPUT_FILE.FILE_NAME), place.row());
                source = Optional.of(new FactSource(where, sets.get(place.inputFileId(), place.columnSet())));
            }
            sources.add(source.get());
        }
        IntStream each = IntStream.range(0, rows.size());
        (rows.size() < ROWS_TO_SHARE ? each : each.parallel())
                .mapToObj(i -> table.read(FactRow.of(rows.get(i)), sources.get(i)))
                .forEachOrdered(facts::add);
    }
}
