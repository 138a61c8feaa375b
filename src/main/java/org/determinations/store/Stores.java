package org.determinations.store;

import javax.sql.DataSource;
import org.determinations.store.fact.FactStore;
import org.determinations.store.result.ContentStore;
import org.determinations.store.result.DeterminationStore;
import org.determinations.store.result.EquityStore;
import org.determinations.store.result.MeasureStore;
import org.determinations.store.result.SeriesStore;
import org.determinations.store.sql.Transactions;

/**
 * The stores over one database. They join the transaction of the connection they are given, and make one of their own
 * where there is none. Immutable.
 */
public record Stores(
        RunStore runs,
        FileStore files,
        FactStore facts,
        IssueStore issues,
        PlanStore plans,
        OriginStore origins,
        PolicyStore policies,
        DeterminationStore determinations,
        MeasureStore measures,
        EquityStore equity,
        SeriesStore series,
        OutputStore outputs,
        ContentStore content,
        ExportStore exports,
        PackStore packs,
        JurisdictionStore jurisdictions,
        ReleaseStore releases,
        LedgerStore ledger,
        ReviewStore reviews,
        AssistanceStore assistance,
        DecisionStore decisions,
        NoteStore notes,
        PeopleStore people,
        SealStore seals,
        AuditStore audit,
        ViewStore views,
        LockStore locks,
        ScheduleStore schedule,
        Checks checks) {

    /** Stores that make a transaction of their own for each call. */
    public static Stores of(Database database) {
        return of(database, database.dataSource());
    }

    /**
     * Stores that take their connections from {@code connections}, which may know of a transaction under way. A lock
     * outlives transactions, so {@link #locks} and {@link #schedule} take theirs from the database itself.
     */
    public static Stores of(Database database, DataSource connections) {
        Transactions transactions = new Transactions(connections, database.dialect());
        return new Stores(
                new RunStore(transactions, database.releasedAlone()),
                new FileStore(transactions),
                new FactStore(transactions),
                new IssueStore(transactions),
                new PlanStore(transactions),
                new OriginStore(transactions),
                new PolicyStore(transactions),
                new DeterminationStore(transactions),
                new MeasureStore(transactions),
                new EquityStore(transactions),
                new SeriesStore(transactions),
                new OutputStore(transactions),
                new ContentStore(transactions),
                new ExportStore(transactions),
                new PackStore(transactions),
                new JurisdictionStore(transactions),
                new ReleaseStore(transactions),
                new LedgerStore(transactions),
                new ReviewStore(transactions),
                new AssistanceStore(transactions),
                new DecisionStore(transactions),
                new NoteStore(transactions),
                new PeopleStore(transactions),
                new SealStore(transactions),
                new AuditStore(transactions, database.acting(), database::acted),
                new ViewStore(transactions),
                new LockStore(database),
                new ScheduleStore(database, transactions),
                new Checks(transactions));
    }
}
