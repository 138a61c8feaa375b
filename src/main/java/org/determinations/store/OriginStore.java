package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.RunOrigin.RUN_ORIGIN;

import java.util.Optional;
import org.determinations.model.run.RunOrigin;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.determinations.store.sql.Transactions;

/** Where the cycle folder of each run was, and which window it announced. */
public final class OriginStore {
    private final Transactions transactions;

    OriginStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds the origin of a run; once per run. */
    public void append(int run, RunOrigin origin) {
        transactions.run((connection, sql) -> sql.insertInto(RUN_ORIGIN)
                .set(RUN_ORIGIN.RUN_NUMBER, run)
                .set(RUN_ORIGIN.CYCLE_FOLDER, origin.cycleFolder())
                .set(
                        RUN_ORIGIN.WINDOW_OPENS_ON,
                        origin.announced().map(DiscrepancyWindow::opensOn).orElse(null))
                .set(
                        RUN_ORIGIN.WINDOW_CLOSES_AT,
                        origin.announced().map(DiscrepancyWindow::closesAt).orElse(null))
                .execute());
    }

    /** The origin of a run; empty for a run that never came to registering its files. */
    public Optional<RunOrigin> find(int run) {
        return transactions.call((connection, sql) -> sql.selectFrom(RUN_ORIGIN)
                .where(RUN_ORIGIN.RUN_NUMBER.eq(run))
                .fetchOptional(row -> new RunOrigin(
                        row.getCycleFolder(),
                        Optional.ofNullable(row.getWindowOpensOn())
                                .map(day -> new DiscrepancyWindow(day, row.getWindowClosesAt())))));
    }
}
