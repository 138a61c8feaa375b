package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.EquityCount.EQUITY_COUNT;
import static org.determinations.store.generated.default_schema.tables.EquitySetting.EQUITY_SETTING;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.model.equity.EquitySettings;
import org.determinations.model.secondary.PublicCount;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.Transactions;

/** Public counts of equity over the State. */
public final class EquityStore {
    private static final String BLANK = " ";
    private static final RowColumns<PublicCount> EQUITY_COUNTS = new RowColumns<PublicCount>()
            .owner(EQUITY_COUNT.RUN_NUMBER)
            .text(EQUITY_COUNT.CELL, PublicCount::cell)
            .flag(EQUITY_COUNT.IS_PRIMARY, PublicCount::primary)
            .countIfAny(EQUITY_COUNT.STUDENTS, PublicCount::shown);
    private final Transactions transactions;

    public EquityStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Stores the public counts of equity over the State, and the table that they follow; once per run. */
    public void append(int run, EquitySettings settings, List<PublicCount> counts) {
        transactions.run((connection, sql) -> {
            sql.insertInto(EQUITY_SETTING)
                    .set(EQUITY_SETTING.RUN_NUMBER, run)
                    .set(
                            EQUITY_SETTING.SIZES,
                            settings.sizes().stream().map(String::valueOf).collect(Collectors.joining(BLANK)))
                    .set(EQUITY_SETTING.INSIDE_80, String.join(BLANK, settings.inside80()))
                    .set(EQUITY_SETTING.INSIDE_40_TO_79, String.join(BLANK, settings.inside40To79()))
                    .execute();
            EQUITY_COUNTS.insert(connection, EQUITY_COUNT, run, counts);
        });
    }

    /** The table that the equity of a run follows; empty for a run that did not look at it. */
    public Optional<EquitySettings> find(int run) {
        return transactions.call((connection, sql) -> sql.selectFrom(EQUITY_SETTING)
                .where(EQUITY_SETTING.RUN_NUMBER.eq(run))
                .fetchOptional(row -> new EquitySettings(
                        parts(row.getSizes()).stream()
                                .map(Integer::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        new TreeSet<>(parts(row.getInside_80())),
                        new TreeSet<>(parts(row.getInside_40To_79())))));
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BLANK));
    }

    /** The public counts of equity of a run, by cell. */
    public List<PublicCount> list(int run) {
        return transactions.call((connection, sql) -> sql
                .selectFrom(EQUITY_COUNT)
                .where(EQUITY_COUNT.RUN_NUMBER.eq(run))
                .fetch(row ->
                        new PublicCount(row.getCell(), row.getIsPrimary(), Optional.ofNullable(row.getStudents())))
                .stream()
                .sorted(Comparator.comparing(PublicCount::cell))
                .toList());
    }
}
