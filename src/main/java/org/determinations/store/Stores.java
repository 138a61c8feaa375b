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
 * where there is none. Each is made when it is asked for, and holds nothing but the way to the database: a command that only reads
 * a result never loads what reads the facts. Immutable.
 */
public final class Stores {
    private final Database database;
    private final Transactions transactions;

    private Stores(Database database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Stores that make a transaction of their own for each call. */
    public static Stores of(Database database) {
        return of(database, database.dataSource());
    }

    /**
     * Stores that take their connections from {@code connections}, which may know of a transaction under way. A lock
     * outlives transactions, so {@link #locks} and {@link #schedule} take theirs from the database itself.
     */
    public static Stores of(Database database, DataSource connections) {
        return new Stores(database, new Transactions(connections, database.dialect()));
    }

    public RunStore runs() {
        return new RunStore(transactions, database.releasedAlone());
    }

    public FileStore files() {
        return new FileStore(transactions);
    }

    public FactStore facts() {
        return new FactStore(transactions);
    }

    public IssueStore issues() {
        return new IssueStore(transactions);
    }

    public PlanStore plans() {
        return new PlanStore(transactions);
    }

    public OriginStore origins() {
        return new OriginStore(transactions);
    }

    public PolicyStore policies() {
        return new PolicyStore(transactions);
    }

    public DeterminationStore determinations() {
        return new DeterminationStore(transactions);
    }

    public MeasureStore measures() {
        return new MeasureStore(transactions);
    }

    public EquityStore equity() {
        return new EquityStore(transactions);
    }

    public SeriesStore series() {
        return new SeriesStore(transactions);
    }

    public OutputStore outputs() {
        return new OutputStore(transactions);
    }

    public ContentStore content() {
        return new ContentStore(transactions);
    }

    public ExportStore exports() {
        return new ExportStore(transactions);
    }

    public PackStore packs() {
        return new PackStore(transactions);
    }

    public JurisdictionStore jurisdictions() {
        return new JurisdictionStore(transactions);
    }

    public ReleaseStore releases() {
        return new ReleaseStore(transactions);
    }

    public LedgerStore ledger() {
        return new LedgerStore(transactions);
    }

    public ReviewStore reviews() {
        return new ReviewStore(transactions);
    }

    public AssistanceStore assistance() {
        return new AssistanceStore(transactions);
    }

    public DecisionStore decisions() {
        return new DecisionStore(transactions);
    }

    public NoteStore notes() {
        return new NoteStore(transactions);
    }

    public PeopleStore people() {
        return new PeopleStore(transactions);
    }

    public SealStore seals() {
        return new SealStore(transactions);
    }

    public AuditStore audit() {
        return new AuditStore(transactions, database.acting(), database::acted);
    }

    public ViewStore views() {
        return new ViewStore(transactions);
    }

    public LockStore locks() {
        return new LockStore(database);
    }

    public ScheduleStore schedule() {
        return new ScheduleStore(database, transactions);
    }

    public Checks checks() {
        return new Checks(transactions);
    }
}
