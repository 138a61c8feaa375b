package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.DisproportionalityAssociation.DISPROPORTIONALITY_ASSOCIATION;
import static org.determinations.store.generated.default_schema.tables.DisproportionalityFunnel.DISPROPORTIONALITY_FUNNEL;
import static org.determinations.store.generated.default_schema.tables.DisproportionalityFunnelPoint.DISPROPORTIONALITY_FUNNEL_POINT;
import static org.determinations.store.generated.default_schema.tables.DisproportionalitySeries.DISPROPORTIONALITY_SERIES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.FunnelPoint;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.Persistence;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioInterval;
import org.determinations.model.secondary.StateFunnel;
import org.determinations.model.secondary.YearPoint;
import org.determinations.model.secondary.YearSeries;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentOutcome;
import org.determinations.store.sql.RowColumns;
import org.jooq.Field;
import org.jooq.Record;

/** Series, associations and funnels as rows and back, without a digit lost. */
final class SeriesRows {
    private static final org.determinations.store.generated.default_schema.tables.DisproportionalityAssociation A =
            DISPROPORTIONALITY_ASSOCIATION;
    private static final org.determinations.store.generated.default_schema.tables.DisproportionalitySeries S =
            DISPROPORTIONALITY_SERIES;
    private static final org.determinations.store.generated.default_schema.tables.DisproportionalityFunnel F =
            DISPROPORTIONALITY_FUNNEL;
    private static final org.determinations.store.generated.default_schema.tables.DisproportionalityFunnelPoint P =
            DISPROPORTIONALITY_FUNNEL_POINT;
    private static final String LINE = "\n";
    private static final String PART = "|";

    static final RowColumns<GroupAssociation> ASSOCIATIONS = new RowColumns<GroupAssociation>()
            .owner(A.RUN_NUMBER)
            .text(A.DISTRICT_CODE, row -> row.subject().district().digits())
            .text(A.SCHOOL_YEAR, row -> row.subject().schoolYear().text())
            .word(A.OUTCOME, GroupAssociation::outcome)
            .text(A.REASON, GroupAssociation::reason)
            .textIfAny(A.CHI_SQUARE, row -> row.chiSquare().map(BigDecimal::toString))
            .number(A.DEGREES_OF_FREEDOM, GroupAssociation::degreesOfFreedom)
            .textIfAny(A.P_RAW, row -> row.p().map(BigDecimal::toString))
            .textIfAny(A.CRAMERS_V, row -> row.cramersV().map(BigDecimal::toString))
            .textIfAny(A.DISSIMILARITY, row -> row.dissimilarity().map(ExactRatio::text));

    static final RowColumns<YearSeries> SERIES = new RowColumns<YearSeries>()
            .owner(S.RUN_NUMBER)
            .text(S.DISTRICT_CODE, series -> series.district().digits())
            .all(MeasureRows.key(S), YearSeries::key)
            .word(S.PERSISTENCE, YearSeries::persistence)
            .text(
                    S.CONCERN_YEARS,
                    series ->
                            series.concernYears().stream().map(SchoolYear::text).collect(Collectors.joining(LINE)))
            .text(
                    S.SCHOOL_YEARS,
                    series -> series.points().stream().map(SeriesRows::line).collect(Collectors.joining(LINE)))
            .text(S.FEDERAL_MARKER, YearSeries::federalMarker)
            .all(pooledColumns(), YearSeries::pooled);

    static final RowColumns<StateFunnel> FUNNELS = new RowColumns<StateFunnel>()
            .owner(F.RUN_NUMBER)
            .all(MeasureRows.key(F), StateFunnel::key)
            .text(F.STATE_RISK, funnel -> funnel.stateRisk().toString())
            .text(F.DISPERSION, funnel -> funnel.dispersion().toString())
            .text(F.BETWEEN_VARIANCE, funnel -> funnel.between().toString());

    static final RowColumns<PointOf> POINTS = new RowColumns<PointOf>()
            .owner(P.RUN_NUMBER)
            .all(MeasureRows.key(P), PointOf::key)
            .text(P.DISTRICT_CODE, row -> row.point().district().digits())
            .count(P.OUTCOME, row -> row.point().count().outcome())
            .count(P.STUDENTS, row -> row.point().count().students())
            .text(
                    P.LIMITS,
                    row -> row.point().limits().stream()
                            .map(l -> l.confidence() + " " + l.low() + " " + l.high())
                            .collect(Collectors.joining(LINE)))
            .number(P.OUTSIDE, row -> row.point().outside());

    /** A point and the key of its funnel. */
    record PointOf(MeasureKey key, FunnelPoint point) {}

    private SeriesRows() {}

    private static RowColumns<Optional<RatioFigures>> pooledColumns() {
        return new RowColumns<Optional<RatioFigures>>()
                .textIfAny(S.POOLED_RATIO, pooled -> pooled.map(f -> f.ratio().text()))
                .textIfAny(
                        S.POOLED_FOCAL_RISK,
                        pooled -> pooled.map(f -> f.focalRisk().text()))
                .textIfAny(
                        S.POOLED_COMPARISON_RISK,
                        pooled -> pooled.map(f -> f.comparisonRisk().text()))
                .textIfAny(
                        S.POOLED_LOW,
                        pooled -> pooled.map(f -> f.interval().low().toString()))
                .textIfAny(
                        S.POOLED_HIGH,
                        pooled -> pooled.flatMap(f -> f.interval().high()).map(BigDecimal::toString))
                .textIfAny(
                        S.POOLED_DIFFERENCE,
                        pooled -> pooled.map(f -> f.difference().text()))
                .textIfAny(S.POOLED_EXCESS, pooled -> pooled.map(f -> f.excess().text()))
                .textIfAny(
                        S.POOLED_CEILING,
                        pooled -> pooled.flatMap(RatioFigures::ceiling).map(ExactRatio::text));
    }

    static GroupAssociation association(Record row) {
        return new GroupAssociation(
                new MeasureSubject(new DistrictCode(row.get(A.DISTRICT_CODE)), year(row.get(A.SCHOOL_YEAR))),
                StudentOutcome.valueOf(row.get(A.OUTCOME)),
                row.get(A.REASON),
                decimal(row, A.CHI_SQUARE),
                row.get(A.DEGREES_OF_FREEDOM),
                decimal(row, A.P_RAW),
                decimal(row, A.CRAMERS_V),
                ratio(row, A.DISSIMILARITY));
    }

    private static String line(YearPoint point) {
        return String.join(PART, point.schoolYear().text(), point.gap(), point.breakBefore());
    }

    static YearSeries series(Record row, Map<DistrictCode, Map<MeasureKey, Map<SchoolYear, MeasureResult>>> results) {
        DistrictCode district = new DistrictCode(row.get(S.DISTRICT_CODE));
        MeasureKey key = key(row);
        Map<SchoolYear, MeasureResult> own =
                results.getOrDefault(district, Map.of()).getOrDefault(key, Map.of());
        return new YearSeries(
                district,
                key,
                lines(row.get(S.SCHOOL_YEARS)).stream().map(l -> point(l, own)).toList(),
                Persistence.valueOf(row.get(S.PERSISTENCE)),
                lines(row.get(S.CONCERN_YEARS)).stream().map(SeriesRows::year).toList(),
                pooled(row),
                row.get(S.FEDERAL_MARKER));
    }

    private static YearPoint point(String line, Map<SchoolYear, MeasureResult> own) {
        String[] parts = line.split("\\|", -1);
        SchoolYear schoolYear = year(parts[0]);
        return new YearPoint(schoolYear, Optional.ofNullable(own.get(schoolYear)), parts[1], parts[2]);
    }

    private static Optional<RatioFigures> pooled(Record row) {
        return ratio(row, S.POOLED_RATIO)
                .map(ratio -> new RatioFigures(
                        ratio,
                        MeasureRows.ratio(row.get(S.POOLED_FOCAL_RISK)),
                        MeasureRows.ratio(row.get(S.POOLED_COMPARISON_RISK)),
                        new RatioInterval(new BigDecimal(row.get(S.POOLED_LOW)), decimal(row, S.POOLED_HIGH)),
                        MeasureRows.ratio(row.get(S.POOLED_DIFFERENCE)),
                        MeasureRows.ratio(row.get(S.POOLED_EXCESS)),
                        ratio(row, S.POOLED_CEILING)));
    }

    static StateFunnel funnel(Record row, Map<MeasureKey, List<FunnelPoint>> points) {
        MeasureKey key = key(row);
        return new StateFunnel(
                key,
                new BigDecimal(row.get(F.STATE_RISK)),
                new BigDecimal(row.get(F.DISPERSION)),
                new BigDecimal(row.get(F.BETWEEN_VARIANCE)),
                points.getOrDefault(key, List.of()));
    }

    static MeasureKey pointKey(Record row) {
        return key(row);
    }

    static FunnelPoint point(Record row) {
        return new FunnelPoint(
                new DistrictCode(row.get(P.DISTRICT_CODE)),
                new OutcomeCount(row.get(P.OUTCOME), row.get(P.STUDENTS)),
                lines(row.get(P.LIMITS)).stream()
                        .map(l -> l.split(" "))
                        .map(l ->
                                new FunnelPoint.Limit(new BigDecimal(l[0]), new BigDecimal(l[1]), new BigDecimal(l[2])))
                        .toList(),
                row.get(P.OUTSIDE));
    }

    /** The key's columns have the same names in every table. */
    private static MeasureKey key(Record row) {
        return new MeasureKey(
                MeasureRows.kind(row.get("measure", String.class)),
                RaceEthnicity.valueOf(row.get("race_ethnicity", String.class)),
                IncomeGroup.valueOf(row.get("income_group", String.class)),
                row.get("grade_span", String.class),
                row.get("disability_category", String.class));
    }

    private static SchoolYear year(String text) {
        return SchoolYear.parse(text).orElseThrow();
    }

    private static Optional<BigDecimal> decimal(Record row, Field<String> field) {
        return Optional.ofNullable(row.get(field)).map(BigDecimal::new);
    }

    private static Optional<ExactRatio> ratio(Record row, Field<String> field) {
        return Optional.ofNullable(row.get(field)).map(MeasureRows::ratio);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(LINE));
    }
}
