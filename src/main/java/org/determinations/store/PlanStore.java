package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.RunPlan.RUN_PLAN;

import java.time.ZoneId;
import java.util.Optional;
import org.determinations.model.run.RunPlan;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.determinations.store.sql.Transactions;

/** The dates that a run was computed under, beside its stage's date. */
public final class PlanStore {
    private final Transactions transactions;

    PlanStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds the plan of a run; once per run. */
    public void append(int run, RunPlan plan) {
        transactions.run((connection, sql) -> sql.insertInto(RUN_PLAN)
                .set(RUN_PLAN.RUN_NUMBER, run)
                .set(RUN_PLAN.TIME_ZONE, plan.zone().getId())
                .set(
                        RUN_PLAN.WINDOW_OPENS_ON,
                        plan.window().map(DiscrepancyWindow::opensOn).orElse(null))
                .set(
                        RUN_PLAN.WINDOW_CLOSES_AT,
                        plan.window().map(DiscrepancyWindow::closesAt).orElse(null))
                .execute());
    }

    /** The plan of a run; empty for a run that never came to registering its files. */
    public Optional<RunPlan> find(int run) {
        return transactions.call((connection, sql) -> sql.selectFrom(RUN_PLAN)
                .where(RUN_PLAN.RUN_NUMBER.eq(run))
                .fetchOptional(p -> new RunPlan(
                        ZoneId.of(p.getTimeZone()),
                        Optional.ofNullable(p.getWindowOpensOn())
                                .map(day -> new DiscrepancyWindow(day, p.getWindowClosesAt())))));
    }
}
