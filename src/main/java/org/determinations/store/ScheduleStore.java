package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.ScheduleEvent.SCHEDULE_EVENT;
import static org.determinations.store.generated.default_schema.tables.ScheduleFiring.SCHEDULE_FIRING;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.model.SchoolYear;
import org.determinations.model.schedule.FiringEvent;
import org.determinations.model.schedule.FiringState;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.Transactions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Which scheduler took which firing, and what became of it. A firing may only be taken by who holds its job: on PostgreSQL
 * by a lock of the session, which the server gives back when its holder dies; on the embedded database by holding the
 * file. So whoever holds the job and finds a claim without an end knows that its process is gone, without a clock, and
 * takes the firing over. The key of the claims lets no two have the same attempt whatever happens to the locks.
 */
public final class ScheduleStore {
    private static final int FAMILY = 4_711_003;

    private final Database database;
    private final Transactions transactions;

    ScheduleStore(Database database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** A job of a cycle that is held until it is closed, or until its process or its connection ends. */
    public final class HeldJob implements AutoCloseable {
        private final Connection session;
        private final SchoolYear cycle;
        private final String job;

        private HeldJob(Connection session, SchoolYear cycle, String job) {
            this.session = session;
            this.cycle = cycle;
            this.job = job;
        }

        /**
         * Takes a firing and gives the number of the attempt: 1, or more when earlier ones never came to an end. Empty
         * when the firing is over, or when another process was quicker.
         */
        public Optional<Integer> claim(Instant dueAt, LockStore.Holder by) {
            return transactions.call((connection, sql) -> {
                if (hasEnded(sql, cycle, job, dueAt)) {
                    return Optional.empty();
                }
                int attempt = 1 + sql.fetchCount(SCHEDULE_FIRING, claimsOf(cycle, job, dueAt));
                int added = sql.insertInto(SCHEDULE_FIRING)
                        .set(SCHEDULE_FIRING.CYCLE, cycle.text())
                        .set(SCHEDULE_FIRING.JOB, job)
                        .set(SCHEDULE_FIRING.DUE_AT, Moments.stored(dueAt))
                        .set(SCHEDULE_FIRING.ATTEMPT, attempt)
                        .set(SCHEDULE_FIRING.CLAIMED_HOST, by.host())
                        .set(SCHEDULE_FIRING.CLAIMED_PID, by.pid())
                        .set(SCHEDULE_FIRING.PROCESS_STARTED_AT, Moments.stored(by.processStartedAt()))
                        .set(SCHEDULE_FIRING.CLAIMED_AT, Moments.stored(by.acquiredAt()))
                        .onConflictDoNothing()
                        .execute();
                return added == 1 ? Optional.of(attempt) : Optional.empty();
            });
        }

        /** Gives the job back. */
        @Override
        public void close() {
            try (session) {
                unlock(transactions.over(session), cycle, job);
            } catch (SQLException | DataAccessException e) {
                throw Transactions.failure(e);
            }
        }
    }

    /** Takes a job of a cycle; empty when another process has it at the moment. */
    public Optional<HeldJob> tryHold(SchoolYear cycle, String job) {
        Connection session = session();
        boolean held = false;
        try {
            held = !onServer()
                    || transactions
                            .over(session)
                            .fetchValue("select pg_try_advisory_lock(?, ?)", FAMILY, key(cycle, job))
                            .equals(true);
            return held ? Optional.of(new HeldJob(session, cycle, job)) : Optional.empty();
        } catch (DataAccessException e) {
            throw Transactions.failure(e);
        } finally {
            if (!held) {
                close(session);
            }
        }
    }

    /** Adds what became of a firing. */
    public void append(SchoolYear cycle, String job, FiringEvent event) {
        transactions.run((connection, sql) -> sql.insertInto(SCHEDULE_EVENT)
                .set(SCHEDULE_EVENT.CYCLE, cycle.text())
                .set(SCHEDULE_EVENT.JOB, job)
                .set(SCHEDULE_EVENT.DUE_AT, Moments.stored(event.dueAt()))
                .set(SCHEDULE_EVENT.FIRING_STATE, event.state().name())
                .set(SCHEDULE_EVENT.HAPPENED_AT, Moments.stored(event.at()))
                .set(SCHEDULE_EVENT.RUN_NUMBER, event.run().orElse(null))
                .set(SCHEDULE_EVENT.WORK_HASH, event.work())
                .set(SCHEDULE_EVENT.NOTE, event.note())
                .execute());
    }

    /** Whether a firing is over. */
    public boolean hasEnded(SchoolYear cycle, String job, Instant dueAt) {
        return transactions.call((connection, sql) -> hasEnded(sql, cycle, job, dueAt));
    }

    /** The newest event of a job by which a firing was over; empty when none ever was. */
    public Optional<FiringEvent> newestEnd(SchoolYear cycle, String job) {
        return events(eventsOf(cycle, job).and(isEnd())).stream().reduce((first, last) -> last);
    }

    /** What became of every firing of a job, oldest first. */
    public List<FiringEvent> list(SchoolYear cycle, String job) {
        return events(eventsOf(cycle, job));
    }

    private List<FiringEvent> events(Condition condition) {
        return transactions.call((connection, sql) -> sql.selectFrom(SCHEDULE_EVENT)
                .where(condition)
                .orderBy(SCHEDULE_EVENT.EVENT_ID)
                .fetch(row -> new FiringEvent(
                        Moments.read(row.getDueAt()),
                        FiringState.valueOf(row.getFiringState()),
                        Moments.read(row.getHappenedAt()),
                        Optional.ofNullable(row.getRunNumber()),
                        row.getWorkHash(),
                        row.getNote())));
    }

    private static boolean hasEnded(DSLContext sql, SchoolYear cycle, String job, Instant dueAt) {
        Condition firing = eventsOf(cycle, job).and(SCHEDULE_EVENT.DUE_AT.eq(Moments.stored(dueAt)));
        return sql.fetchExists(SCHEDULE_EVENT, firing.and(isEnd()));
    }

    private static Condition eventsOf(SchoolYear cycle, String job) {
        return SCHEDULE_EVENT.CYCLE.eq(cycle.text()).and(SCHEDULE_EVENT.JOB.eq(job));
    }

    private static Condition claimsOf(SchoolYear cycle, String job, Instant dueAt) {
        return DSL.and(
                SCHEDULE_FIRING.CYCLE.eq(cycle.text()),
                SCHEDULE_FIRING.JOB.eq(job),
                SCHEDULE_FIRING.DUE_AT.eq(Moments.stored(dueAt)));
    }

    private static Condition isEnd() {
        return SCHEDULE_EVENT.FIRING_STATE.in(java.util.Arrays.stream(FiringState.values())
                .filter(FiringState::isEnd)
                .map(FiringState::name)
                .toList());
    }

    private Connection session() {
        try {
            return database.dataSource().getConnection();
        } catch (SQLException e) {
            throw Transactions.failure(e);
        }
    }

    private static void close(Connection session) {
        try {
            session.close();
        } catch (SQLException e) {
            throw Transactions.failure(e);
        }
    }

    private void unlock(DSLContext sql, SchoolYear cycle, String job) {
        if (onServer()) {
            sql.fetch("select pg_advisory_unlock(?, ?)", FAMILY, key(cycle, job));
        }
    }

    private boolean onServer() {
        return database.dialect() == SQLDialect.POSTGRES;
    }

    /** Two jobs with the same number only wait for one another. */
    private static int key(SchoolYear cycle, String job) {
        return (cycle.text() + " " + job).hashCode();
    }
}
