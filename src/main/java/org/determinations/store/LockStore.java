package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.StageLock.STAGE_LOCK;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.Transactions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/**
 * Who computes a cycle and stage, so that no two do at once. On PostgreSQL a lock of the session decides, which the server
 * gives back when its holder dies; on the embedded database the file admits one process, so that the row of another one is
 * left over from a process that is gone. The row is there to name the holder.
 */
public final class LockStore {
    private static final int FAMILY = 4_711_002;

    private final Database database;
    private final Transactions transactions;

    LockStore(Database database) {
        this.database = database;
        this.transactions = new Transactions(database.dataSource(), database.dialect());
    }

    /**
     * The process that holds a lock.
     *
     * @param processStartedAt tells a process from a later one that got its number
     * @param acquiredAt when it took the lock
     */
    public record Holder(String host, long pid, Instant processStartedAt, Instant acquiredAt) {
        boolean isSameProcess(Holder other) {
            return host.equals(other.host)
                    && pid == other.pid
                    && Moments.stored(processStartedAt).isEqual(Moments.stored(other.processStartedAt));
        }
    }

    /** A lock that is held until it is closed, or until its process or its connection ends. */
    public final class HeldLock implements AutoCloseable {
        private final Connection session;
        private final SchoolYear cycle;
        private final Stage stage;

        private HeldLock(Connection session, SchoolYear cycle, Stage stage) {
            this.session = session;
            this.cycle = cycle;
            this.stage = stage;
        }

        /** Gives the lock back. */
        @Override
        public void close() {
            try (session) {
                DSLContext sql = transactions.over(session);
                sql.deleteFrom(STAGE_LOCK).where(of(cycle, stage)).execute();
                unlock(sql, cycle, stage);
            } catch (SQLException | DataAccessException e) {
                throw Transactions.failure(e);
            }
        }
    }

    /** Takes the lock of a cycle and stage. Refused with {@code SY-005}, naming the holder, when another has it. */
    public HeldLock acquire(SchoolYear cycle, Stage stage, Holder holder) {
        Connection session = session();
        try {
            take(transactions.over(session), cycle, stage, holder);
            return new HeldLock(session, cycle, stage);
        } catch (DataAccessException | Refusal e) {
            release(session, cycle, stage, e);
            throw Transactions.failure(e);
        }
    }

    /** Who holds the lock according to its row, which a process that was killed leaves behind. */
    public Optional<Holder> find(SchoolYear cycle, Stage stage) {
        return transactions.call((connection, sql) -> find(sql, cycle, stage));
    }

    private void take(DSLContext sql, SchoolYear cycle, Stage stage, Holder holder) {
        Optional<Holder> before = find(sql, cycle, stage);
        boolean free = onServer()
                ? sql.fetchValue("select pg_try_advisory_lock(?, ?)", FAMILY, key(cycle, stage))
                        .equals(true)
                : before.filter(holder::isSameProcess).isEmpty();
        if (!free) {
            throw inUse(cycle, stage, before);
        }
        try {
            sql.transaction(inner -> {
                inner.dsl()
                        .deleteFrom(STAGE_LOCK)
                        .where(leftOver(cycle, stage, before))
                        .execute();
                inner.dsl()
                        .insertInto(STAGE_LOCK)
                        .set(STAGE_LOCK.CYCLE, cycle.text())
                        .set(STAGE_LOCK.STAGE, stage.name())
                        .set(STAGE_LOCK.HOLDER_HOST, holder.host())
                        .set(STAGE_LOCK.HOLDER_PID, holder.pid())
                        .set(STAGE_LOCK.PROCESS_STARTED_AT, Moments.stored(holder.processStartedAt()))
                        .set(STAGE_LOCK.ACQUIRED_AT, Moments.stored(holder.acquiredAt()))
                        .execute();
            });
        } catch (IntegrityConstraintViolationException another) {
            throw inUse(cycle, stage, find(sql, cycle, stage));
        }
    }

    /** On the embedded database another thread may have taken the lock since it was looked at: its row is not taken away. */
    private Condition leftOver(SchoolYear cycle, Stage stage, Optional<Holder> before) {
        return onServer()
                ? of(cycle, stage)
                : before.map(gone -> of(cycle, stage)
                                .and(STAGE_LOCK.HOLDER_PID.eq(gone.pid()))
                                .and(STAGE_LOCK.PROCESS_STARTED_AT.eq(Moments.stored(gone.processStartedAt()))))
                        .orElse(DSL.falseCondition());
    }

    private Connection session() {
        try {
            return database.dataSource().getConnection();
        } catch (SQLException e) {
            throw Transactions.failure(e);
        }
    }

    private void release(Connection session, SchoolYear cycle, Stage stage, Exception first) {
        try (session) {
            unlock(transactions.over(session), cycle, stage);
        } catch (SQLException | DataAccessException e) {
            first.addSuppressed(e);
        }
    }

    private void unlock(DSLContext sql, SchoolYear cycle, Stage stage) {
        if (onServer()) {
            sql.fetch("select pg_advisory_unlock(?, ?)", FAMILY, key(cycle, stage));
        }
    }

    private boolean onServer() {
        return database.dialect() == SQLDialect.POSTGRES;
    }

    private static int key(SchoolYear cycle, Stage stage) {
        return cycle.firstYear() * 10 + stage.ordinal();
    }

    private static Condition of(SchoolYear cycle, Stage stage) {
        return STAGE_LOCK.CYCLE.eq(cycle.text()).and(STAGE_LOCK.STAGE.eq(stage.name()));
    }

    private static Optional<Holder> find(DSLContext sql, SchoolYear cycle, Stage stage) {
        return sql
                .selectFrom(STAGE_LOCK)
                .where(of(cycle, stage))
                .fetch(row -> new Holder(
                        row.getHolderHost(),
                        row.getHolderPid(),
                        Moments.read(row.getProcessStartedAt()),
                        Moments.read(row.getAcquiredAt())))
                .stream()
                .findFirst();
    }

    private static Refusal inUse(SchoolYear cycle, Stage stage, Optional<Holder> by) {
        String found = by.map(holder -> String.format(
                        Locale.ROOT, "process %d on %s since %s", holder.pid(), holder.host(), holder.acquiredAt()))
                .orElse("");
        return Refusal.Kind.LOCKED.of(
                IssueCode.STAGE_IN_USE,
                "database",
                "another run is computing " + cycle.text() + " " + stage.word() + " at the moment",
                found,
                "",
                "wait until it has ended, then type the same command again");
    }
}
