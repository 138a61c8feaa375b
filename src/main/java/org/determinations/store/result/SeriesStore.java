package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.DisproportionalityAssociation.DISPROPORTIONALITY_ASSOCIATION;
import static org.determinations.store.generated.default_schema.tables.DisproportionalityFunnel.DISPROPORTIONALITY_FUNNEL;
import static org.determinations.store.generated.default_schema.tables.DisproportionalityFunnelPoint.DISPROPORTIONALITY_FUNNEL_POINT;
import static org.determinations.store.generated.default_schema.tables.DisproportionalitySeries.DISPROPORTIONALITY_SERIES;
import static org.determinations.store.generated.default_schema.tables.PublicCountEarlier.PUBLIC_COUNT_EARLIER;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.FunnelPoint;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.StateFunnel;
import org.determinations.model.secondary.YearSeries;
import org.determinations.store.sql.Transactions;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What a run of the secondary analysis found beyond single measures: over years, over groups, and over all districts. */
public final class SeriesStore {
    private final Transactions transactions;

    public SeriesStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Remembers which earlier runs' released counts a run is held against; once per run. */
    public void appendEarlier(int run, SortedSet<Integer> earlier) {
        transactions.run((connection, sql) -> {
            for (int number : earlier) {
                sql.insertInto(PUBLIC_COUNT_EARLIER)
                        .set(PUBLIC_COUNT_EARLIER.RUN_NUMBER, run)
                        .set(PUBLIC_COUNT_EARLIER.EARLIER_RUN_NUMBER, number)
                        .execute();
            }
        });
    }

    /** Those runs, by number. */
    public SortedSet<Integer> listEarlier(int run) {
        return transactions.call((connection, sql) -> new TreeSet<>(sql.select(PUBLIC_COUNT_EARLIER.EARLIER_RUN_NUMBER)
                .from(PUBLIC_COUNT_EARLIER)
                .where(PUBLIC_COUNT_EARLIER.RUN_NUMBER.eq(run))
                .fetch(PUBLIC_COUNT_EARLIER.EARLIER_RUN_NUMBER)));
    }

    /** Adds measure B-G of the newest school year. */
    public void appendAssociations(int run, List<GroupAssociation> associations) {
        transactions.run((connection, sql) ->
                SeriesRows.ASSOCIATIONS.insert(connection, DISPROPORTIONALITY_ASSOCIATION, run, associations));
    }

    /** Measure B-G of a run, by district and outcome. */
    public List<GroupAssociation> listAssociations(int run) {
        return listAssociations(DISPROPORTIONALITY_ASSOCIATION.RUN_NUMBER.eq(run));
    }

    /** The same of the districts from one code to another, both included. */
    public List<GroupAssociation> listAssociations(int run, DistrictCode from, DistrictCode to) {
        return listAssociations(DISPROPORTIONALITY_ASSOCIATION
                .RUN_NUMBER
                .eq(run)
                .and(DISPROPORTIONALITY_ASSOCIATION.DISTRICT_CODE.between(from.digits(), to.digits())));
    }

    private List<GroupAssociation> listAssociations(Condition which) {
        return transactions.call((connection, sql) ->
                sql.selectFrom(DISPROPORTIONALITY_ASSOCIATION).where(which).fetch(SeriesRows::association).stream()
                        .sorted(Comparator.comparing(GroupAssociation::subject)
                                .thenComparing(GroupAssociation::outcome))
                        .toList());
    }

    /** Adds the series of measures that are there already. */
    public void appendSeries(int run, List<YearSeries> series) {
        transactions.run(
                (connection, sql) -> SeriesRows.SERIES.insert(connection, DISPROPORTIONALITY_SERIES, run, series));
    }

    /**
     * The series of a run, by district and key.
     *
     * @param measures every measure of the run, which the series are made of
     */
    public List<YearSeries> listSeries(int run, List<MeasureResult> measures) {
        return listSeries(DISPROPORTIONALITY_SERIES.RUN_NUMBER.eq(run), measures);
    }

    /**
     * The same of the districts from one code to another, both included.
     *
     * @param measures theirs
     */
    public List<YearSeries> listSeries(int run, DistrictCode from, DistrictCode to, List<MeasureResult> measures) {
        return listSeries(
                DISPROPORTIONALITY_SERIES
                        .RUN_NUMBER
                        .eq(run)
                        .and(DISPROPORTIONALITY_SERIES.DISTRICT_CODE.between(from.digits(), to.digits())),
                measures);
    }

    private List<YearSeries> listSeries(Condition which, List<MeasureResult> measures) {
        Map<DistrictCode, Map<MeasureKey, Map<SchoolYear, MeasureResult>>> results = new TreeMap<>();
        measures.forEach(m -> results.computeIfAbsent(m.subject().district(), d -> new TreeMap<>())
                .computeIfAbsent(m.key(), k -> new TreeMap<>())
                .put(m.subject().schoolYear(), m));
        return transactions.call(
                (connection, sql) -> sql
                        .selectFrom(DISPROPORTIONALITY_SERIES)
                        .where(which)
                        .fetch(row -> SeriesRows.series(row, results))
                        .stream()
                        .sorted(Comparator.comparing(YearSeries::district).thenComparing(YearSeries::key))
                        .toList());
    }

    /** Adds the funnels of the newest school year. */
    public void appendFunnels(int run, List<StateFunnel> funnels) {
        transactions.run((connection, sql) -> {
            SeriesRows.FUNNELS.insert(connection, DISPROPORTIONALITY_FUNNEL, run, funnels);
            List<SeriesRows.PointOf> points = funnels.stream()
                    .flatMap(funnel ->
                            funnel.points().stream().map(point -> new SeriesRows.PointOf(funnel.key(), point)))
                    .toList();
            SeriesRows.POINTS.insert(connection, DISPROPORTIONALITY_FUNNEL_POINT, run, points);
        });
    }

    /** The funnels of a run, by key. */
    public List<StateFunnel> listFunnels(int run) {
        return transactions.call((connection, sql) -> {
            Map<MeasureKey, List<FunnelPoint>> points = points(sql, run);
            return sql
                    .selectFrom(DISPROPORTIONALITY_FUNNEL)
                    .where(DISPROPORTIONALITY_FUNNEL.RUN_NUMBER.eq(run))
                    .fetch(row -> SeriesRows.funnel(row, points))
                    .stream()
                    .sorted(Comparator.comparing(StateFunnel::key))
                    .toList();
        });
    }

    private static Map<MeasureKey, List<FunnelPoint>> points(DSLContext sql, int run) {
        return sql
                .selectFrom(DISPROPORTIONALITY_FUNNEL_POINT)
                .where(DISPROPORTIONALITY_FUNNEL_POINT.RUN_NUMBER.eq(run))
                .orderBy(DISPROPORTIONALITY_FUNNEL_POINT.DISTRICT_CODE)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        SeriesRows::pointKey,
                        TreeMap::new,
                        Collectors.mapping(SeriesRows::point, Collectors.toList())));
    }
}
