package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.InputFile.INPUT_FILE;
import static org.determinations.store.generated.default_schema.tables.InputFileChecked.INPUT_FILE_CHECKED;
import static org.determinations.store.generated.default_schema.tables.InputFileRead.INPUT_FILE_READ;
import static org.determinations.store.generated.default_schema.tables.RunInput.RUN_INPUT;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.fact.FileKind;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RowCounts;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.StoreException;
import org.determinations.store.sql.Transactions;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Input files as runs register and read them. A file whose rows did not change may be an input of several runs; its rows are those of the first. */
public final class FileStore {
    private final Transactions transactions;

    FileStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A file before it is read; as in {@link InputFileRecord}. */
    public record NewFile(String name, String sha256, long bytes, FileKind kind, String contract) {}

    /** What became of a file's data rows; {@code read} is the sum of the other three. */
    public record RowTotals(int read, int accepted, int rejected, int notThisCycle) {}

    /**
     * Adds a file to a run's inputs and gives its id. A run that continues after a kill gets the id it had; the same name
     * with another hash is a fault of the program, because the run's identity holds the hashes.
     */
    public long register(int run, NewFile file, String registeredBy, Instant at) {
        return transactions.call((connection, sql) -> {
            Optional<Record> known = findRow(sql, run, file.name());
            if (known.isPresent()) {
                if (!known.get().get(INPUT_FILE.SHA256).equals(file.sha256())) {
                    throw new StoreException("run " + run + " already read another " + file.name());
                }
                return known.get().get(INPUT_FILE.INPUT_FILE_ID);
            }
            long id = insert(sql, run, file, registeredBy, at);
            use(sql, run, id);
            return id;
        });
    }

    /**
     * Adds files that an earlier run has read to its end to the inputs of a run, which then has their rows as they are.
     *
     * @param names of files of the earlier run; none of them is an input of the later one yet
     */
    public void take(int run, int earlier, Set<String> names) {
        transactions.run((connection, sql) -> names.forEach(name -> use(
                sql,
                run,
                findRow(sql, earlier, name)
                        .orElseThrow(() -> new StoreException("run " + earlier + " did not read " + name))
                        .get(INPUT_FILE.INPUT_FILE_ID))));
    }

    /** The files of a run whose rows an earlier run has stored; empty for a run that has stored all of its own. */
    public Set<Long> listTaken(int run) {
        return transactions.call((connection, sql) -> sql.select(INPUT_FILE.INPUT_FILE_ID)
                .from(RUN_INPUT)
                .join(INPUT_FILE)
                .on(INPUT_FILE.INPUT_FILE_ID.eq(RUN_INPUT.INPUT_FILE_ID))
                .where(RUN_INPUT.RUN_NUMBER.eq(run).and(INPUT_FILE.RUN_NUMBER.ne(run)))
                .fetchSet(INPUT_FILE.INPUT_FILE_ID));
    }

    private static void use(DSLContext sql, int run, long id) {
        sql.insertInto(RUN_INPUT)
                .set(RUN_INPUT.RUN_NUMBER, run)
                .set(RUN_INPUT.INPUT_FILE_ID, id)
                .execute();
    }

    /** The id of an input of the run by its name. */
    public Optional<Long> findId(int run, String name) {
        return transactions.call(
                (connection, sql) -> findRow(sql, run, name).map(row -> row.get(INPUT_FILE.INPUT_FILE_ID)));
    }

    /** Adds the totals of a file that was read to its end; once per file. */
    public void appendTotals(long inputFileId, RowTotals totals, Instant at) {
        transactions.run((connection, sql) -> sql.insertInto(INPUT_FILE_READ)
                .set(INPUT_FILE_READ.INPUT_FILE_ID, inputFileId)
                .set(INPUT_FILE_READ.ROWS_READ, totals.read())
                .set(INPUT_FILE_READ.ROWS_ACCEPTED, totals.accepted())
                .set(INPUT_FILE_READ.ROWS_REJECTED, totals.rejected())
                .set(INPUT_FILE_READ.ROWS_NOT_THIS_CYCLE, totals.notThisCycle())
                .set(INPUT_FILE_READ.READ_AT, Moments.stored(at))
                .execute());
    }

    /**
     * Adds how many rows of a file were rejected once all rows of the run were read together; once per run and file, and only
     * when there are any. They were accepted one by one.
     */
    public void appendRejectedTogether(int run, long inputFileId, int rows, Instant at) {
        transactions.run((connection, sql) -> sql.insertInto(INPUT_FILE_CHECKED)
                .set(INPUT_FILE_CHECKED.RUN_NUMBER, run)
                .set(INPUT_FILE_CHECKED.INPUT_FILE_ID, inputFileId)
                .set(INPUT_FILE_CHECKED.ROWS_REJECTED_TOGETHER, rows)
                .set(INPUT_FILE_CHECKED.CHECKED_AT, Moments.stored(at))
                .execute());
    }

    /** Whether the file was read to its end. */
    public boolean isRead(long inputFileId) {
        return transactions.call((connection, sql) ->
                sql.fetchExists(sql.selectFrom(INPUT_FILE_READ).where(INPUT_FILE_READ.INPUT_FILE_ID.eq(inputFileId))));
    }

    /** The files that a run used, by name; totals are zero while a file is not read to its end. */
    public List<InputFileRecord> list(int run) {
        return transactions.call((connection, sql) -> sql
                .select(INPUT_FILE.fields())
                .select(
                        INPUT_FILE_READ.ROWS_READ,
                        INPUT_FILE_READ.ROWS_ACCEPTED,
                        INPUT_FILE_READ.ROWS_REJECTED,
                        INPUT_FILE_READ.ROWS_NOT_THIS_CYCLE,
                        INPUT_FILE_CHECKED.ROWS_REJECTED_TOGETHER)
                .from(RUN_INPUT)
                .join(INPUT_FILE)
                .on(INPUT_FILE.INPUT_FILE_ID.eq(RUN_INPUT.INPUT_FILE_ID))
                .leftJoin(INPUT_FILE_READ)
                .on(INPUT_FILE_READ.INPUT_FILE_ID.eq(INPUT_FILE.INPUT_FILE_ID))
                .leftJoin(INPUT_FILE_CHECKED)
                .on(INPUT_FILE_CHECKED
                        .INPUT_FILE_ID
                        .eq(INPUT_FILE.INPUT_FILE_ID)
                        .and(INPUT_FILE_CHECKED.RUN_NUMBER.eq(RUN_INPUT.RUN_NUMBER)))
                .where(RUN_INPUT.RUN_NUMBER.eq(run))
                .fetch(FileStore::inputFile)
                .stream()
                .sorted(Comparator.comparing(InputFileRecord::name))
                .toList());
    }

    private static long insert(DSLContext sql, int run, NewFile file, String registeredBy, Instant at) {
        return sql.insertInto(INPUT_FILE)
                .set(INPUT_FILE.RUN_NUMBER, run)
                .set(INPUT_FILE.FILE_NAME, file.name())
                .set(INPUT_FILE.SHA256, file.sha256())
                .set(INPUT_FILE.FILE_BYTES, file.bytes())
                .set(INPUT_FILE.FILE_KIND, file.kind().name())
                .set(INPUT_FILE.CONTRACT, file.contract())
                .set(INPUT_FILE.REGISTERED_BY, registeredBy)
                .set(INPUT_FILE.REGISTERED_AT, Moments.stored(at))
                .returning(INPUT_FILE.INPUT_FILE_ID)
                .fetchSingle()
                .get(INPUT_FILE.INPUT_FILE_ID);
    }

    private static Optional<Record> findRow(DSLContext sql, int run, String name) {
        return sql.select(INPUT_FILE.INPUT_FILE_ID, INPUT_FILE.SHA256)
                .from(INPUT_FILE)
                .join(RUN_INPUT)
                .on(RUN_INPUT.INPUT_FILE_ID.eq(INPUT_FILE.INPUT_FILE_ID))
                .where(RUN_INPUT.RUN_NUMBER.eq(run).and(INPUT_FILE.FILE_NAME.eq(name)))
                .fetchOptional()
                .map(row -> row);
    }

    private static InputFileRecord inputFile(Record r) {
        int together = orZero(r.get(INPUT_FILE_CHECKED.ROWS_REJECTED_TOGETHER));
        return new InputFileRecord(
                r.get(INPUT_FILE.FILE_NAME),
                r.get(INPUT_FILE.SHA256),
                r.get(INPUT_FILE.FILE_BYTES),
                FileKind.valueOf(r.get(INPUT_FILE.FILE_KIND)),
                r.get(INPUT_FILE.CONTRACT),
                new RowCounts(
                        orZero(r.get(INPUT_FILE_READ.ROWS_READ)),
                        orZero(r.get(INPUT_FILE_READ.ROWS_ACCEPTED)) - together,
                        orZero(r.get(INPUT_FILE_READ.ROWS_REJECTED)) + together,
                        orZero(r.get(INPUT_FILE_READ.ROWS_NOT_THIS_CYCLE))));
    }

    private static int orZero(@org.jspecify.annotations.Nullable Integer rows) {
        return rows == null ? 0 : rows;
    }
}
