package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.Run.RUN;
import static org.determinations.store.generated.default_schema.tables.RunEvent.RUN_EVENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.run.ComputedFrom;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunCourse;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.StoreException;
import org.determinations.store.sql.Transactions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/** Runs and their states. A run is never changed: its state is its newest event. */
public final class RunStore {
    private final Transactions transactions;

    /** Of runs stored before a pack named its shape: there was one. */
    private static final String FIRST_SHAPE = "alignment";

    private final boolean releasedAlone;

    RunStore(Transactions transactions, boolean releasedAlone) {
        this.transactions = transactions;
        this.releasedAlone = releasedAlone;
    }

    /** Whether the login sees official runs that are released, and no other: that there is none says nothing of the others. */
    public boolean releasedAlone() {
        return releasedAlone;
    }

    /** What identifies a run before it has a number; as in {@link RunHeader}. */
    public record NewRun(
            SchoolYear cycle,
            Stage stage,
            LocalDate stageDate,
            String inputSetHash,
            PackRef pack,
            String programVersion,
            String startedBy) {}

    /** One change of a run's state: from {@code at} on it was in {@code state}. */
    public record Event(RunState state, Instant at, String note) {}

    /**
     * Adds a run in state {@code RUNNING} and gives its number. It supersedes the newest computed run of its stage. Numbers
     * have no gaps, whatever was killed: the database's own counter would keep a number that a lost transaction drew.
     */
    public int append(NewRun run, Instant startedAt) {
        int number = nextNumber();
        while (true) {
            try {
                return append(number, run, startedAt);
            } catch (StoreException e) {
                int next = nextNumber();
                if (next == number) {
                    throw e;
                }
                number = next; // another process has added a run meanwhile
            }
        }
    }

    private int append(int number, NewRun run, Instant startedAt) {
        return transactions.call((connection, sql) -> {
            Optional<Integer> superseded = newestNumber(sql, run.cycle(), run.stage());
            sql.insertInto(RUN)
                    .set(RUN.RUN_NUMBER, number)
                    .set(RUN.CYCLE, run.cycle().text())
                    .set(RUN.STAGE, run.stage().name())
                    .set(RUN.STAGE_DATE, run.stageDate())
                    .set(RUN.INPUT_SET_HASH, run.inputSetHash())
                    .set(RUN.PACK_ID, run.pack().id())
                    .set(RUN.PACK_HASH, run.pack().hash())
                    .set(RUN.POLICY_SHAPE, run.pack().shape())
                    .set(RUN.PROGRAM_VERSION, run.programVersion())
                    .set(RUN.SUPERSEDES, superseded.orElse(null))
                    .set(RUN.STARTED_BY, run.startedBy())
                    .set(RUN.STARTED_AT, Moments.stored(startedAt))
                    .execute();
            appendEvent(sql, number, new Event(RunState.RUNNING, startedAt, ""));
            return number;
        });
    }

    private int nextNumber() {
        return transactions.call((connection, sql) -> 1
                + sql.select(DSL.max(RUN.RUN_NUMBER))
                        .from(RUN)
                        .fetchOptional(0, Integer.class)
                        .orElse(0));
    }

    /** Adds an event; the run is in that state from then on. */
    public void event(int run, RunState state, Instant at, String note) {
        transactions.run((connection, sql) -> appendEvent(sql, run, new Event(state, at, note)));
    }

    public Optional<RunHeader> find(int run) {
        return first(RUN.RUN_NUMBER.eq(run));
    }

    /** Every run, by number. */
    public List<RunHeader> list() {
        return transactions.call(
                (connection, sql) -> headers(sql, DSL.noCondition()).fetch(RunStore::header));
    }

    /** The newest run of a cycle and stage that is in that state now. */
    public Optional<RunHeader> newest(SchoolYear cycle, Stage stage, RunState state) {
        return last(of(cycle, stage).and(RUN_EVENT.RUN_STATE.eq(state.name())));
    }

    /** The newest computed run of the same work: cycle, stage, inputs and policy pack. */
    public Optional<RunHeader> findSame(SchoolYear cycle, Stage stage, String inputSetHash, String packHash) {
        return last(of(cycle, stage)
                .and(RUN.INPUT_SET_HASH.eq(inputSetHash))
                .and(RUN.PACK_HASH.eq(packHash))
                .and(RUN_EVENT.RUN_STATE.eq(RunState.COMPUTED.name())));
    }

    /** What became of a run, oldest first. */
    public List<Event> listEvents(int run) {
        return transactions.call((connection, sql) -> sql.selectFrom(RUN_EVENT)
                .where(RUN_EVENT.RUN_NUMBER.eq(run))
                .orderBy(RUN_EVENT.EVENT_ID)
                .fetch(e ->
                        new Event(RunState.valueOf(e.getRunState()), Moments.read(e.getHappenedAt()), e.getNote())));
    }

    private Optional<RunHeader> first(Condition condition) {
        return transactions.call((connection, sql) ->
                headers(sql, condition).fetch(RunStore::header).stream().findFirst());
    }

    private Optional<RunHeader> last(Condition condition) {
        return transactions.call((connection, sql) -> {
            List<RunHeader> found = headers(sql, condition).fetch(RunStore::header);
            return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
        });
    }

    private static void appendEvent(DSLContext sql, int run, Event event) {
        sql.insertInto(RUN_EVENT)
                .set(RUN_EVENT.RUN_NUMBER, run)
                .set(RUN_EVENT.RUN_STATE, event.state().name())
                .set(RUN_EVENT.HAPPENED_AT, Moments.stored(event.at()))
                .set(RUN_EVENT.NOTE, event.note())
                .execute();
    }

    private static Optional<Integer> newestNumber(DSLContext sql, SchoolYear cycle, Stage stage) {
        List<RunHeader> computed = headers(sql, of(cycle, stage).and(RUN_EVENT.RUN_STATE.eq(RunState.COMPUTED.name())))
                .fetch(RunStore::header);
        return computed.stream().map(RunHeader::number).max(Integer::compare);
    }

    private static Condition of(SchoolYear cycle, Stage stage) {
        return RUN.CYCLE.eq(cycle.text()).and(RUN.STAGE.eq(stage.name()));
    }

    private static ResultQuery<? extends Record> headers(DSLContext sql, Condition condition) {
        var newer = RUN_EVENT.as("newer");
        return sql.select(RUN.fields())
                .select(RUN_EVENT.RUN_STATE, RUN_EVENT.HAPPENED_AT)
                .from(RUN)
                .join(RUN_EVENT)
                .on(RUN_EVENT.RUN_NUMBER.eq(RUN.RUN_NUMBER))
                .where(condition)
                .and(DSL.notExists(DSL.selectOne()
                        .from(newer)
                        .where(newer.RUN_NUMBER.eq(RUN.RUN_NUMBER))
                        .and(newer.EVENT_ID.gt(RUN_EVENT.EVENT_ID))))
                .orderBy(RUN.RUN_NUMBER);
    }

    private static RunHeader header(Record r) {
        RunState state = RunState.valueOf(r.get(RUN_EVENT.RUN_STATE));
        Instant since = Moments.read(r.get(RUN_EVENT.HAPPENED_AT));
        return new RunHeader(
                r.get(RUN.RUN_NUMBER),
                SchoolYear.parse(r.get(RUN.CYCLE)).orElseThrow(),
                Stage.valueOf(r.get(RUN.STAGE)),
                r.get(RUN.STAGE_DATE),
                new ComputedFrom(
                        r.get(RUN.INPUT_SET_HASH),
                        new PackRef(
                                r.get(RUN.PACK_ID),
                                r.get(RUN.PACK_HASH),
                                Optional.ofNullable(r.get(RUN.POLICY_SHAPE)).orElse(FIRST_SHAPE)),
                        r.get(RUN.PROGRAM_VERSION)),
                Optional.ofNullable(r.get(RUN.SUPERSEDES)),
                state,
                new RunCourse(
                        r.get(RUN.STARTED_BY),
                        Moments.read(r.get(RUN.STARTED_AT)),
                        state == RunState.RUNNING ? Optional.empty() : Optional.of(since)));
    }
}
