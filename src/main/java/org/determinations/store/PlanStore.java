package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.RunPlan.RUN_PLAN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.CyclePlan;
import org.determinations.model.DiscrepancyWindow;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.store.generated.default_schema.tables.records.RunPlanRecord;
import org.jooq.TableField;

/** What the cycle folder's own file said when a run read it: zone, dates, window, and where the folder was. */
public final class PlanStore {
    private static final Map<Stage, TableField<RunPlanRecord, LocalDate>> DATES = new EnumMap<>(Map.of(
            Stage.PROVISIONAL,
            RUN_PLAN.PROVISIONAL_ON,
            Stage.PRELIMINARY,
            RUN_PLAN.PRELIMINARY_ON,
            Stage.OFFICIAL,
            RUN_PLAN.OFFICIAL_ON,
            Stage.SECONDARY,
            RUN_PLAN.SECONDARY_ON));

    private final Transactions transactions;

    PlanStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The plan of a run.
     *
     * @param cycleFolder absolute path, on the machine that ran it
     */
    public record RunPlan(CyclePlan plan, String cycleFolder) {}

    /** Adds a run's plan; one that is there already stays, because a run that continues has the same. */
    public void append(int run, RunPlan plan) {
        transactions.run((connection, sql) -> {
            if (sql.fetchExists(sql.selectFrom(RUN_PLAN).where(RUN_PLAN.RUN_NUMBER.eq(run)))) {
                return;
            }
            RunPlanRecord row = sql.newRecord(RUN_PLAN);
            row.setRunNumber(run);
            row.setTitle(plan.plan().title());
            row.setTimeZone(plan.plan().zone().getId());
            plan.plan().stageDates().forEach((stage, day) -> row.set(DATES.get(stage), day));
            plan.plan().discrepancyWindow().ifPresent(window -> {
                row.setWindowOpensOn(window.opensOn());
                row.setWindowClosesAt(window.closesAt());
            });
            row.setCycleFolder(plan.cycleFolder());
            row.insert();
        });
    }

    /** Empty for a run of a program that did not keep plans yet. */
    public Optional<RunPlan> find(int run, SchoolYear cycle) {
        return transactions.call((connection, sql) ->
                sql.selectFrom(RUN_PLAN).where(RUN_PLAN.RUN_NUMBER.eq(run)).fetch(row -> plan(row, cycle)).stream()
                        .findFirst());
    }

    private static RunPlan plan(RunPlanRecord row, SchoolYear cycle) {
        Map<Stage, LocalDate> dates = new EnumMap<>(Stage.class);
        DATES.forEach((stage, column) -> Optional.ofNullable(row.get(column)).ifPresent(day -> dates.put(stage, day)));
        Optional<DiscrepancyWindow> window = Optional.ofNullable(row.getWindowOpensOn())
                .map(opens -> new DiscrepancyWindow(opens, row.getWindowClosesAt()));
        return new RunPlan(
                new CyclePlan(cycle, row.getTitle(), ZoneId.of(row.getTimeZone()), dates, window),
                row.getCycleFolder());
    }
}
