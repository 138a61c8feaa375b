package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.disproportionality.interval.StratifiedTables;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.Persistence;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.YearPoint;
import org.determinations.model.secondary.YearSeries;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;

/**
 * Several school years of one measure: each by itself, how often it was of concern, the run of the federal-style marker, and a
 * ratio pooled by school year. A school year that is missing, withheld, not calculated or a copy of the one before is a gap; a
 * change of the low-income definition puts everything before it out of comparison.
 */
public final class YearReading {
    private final DisproportionalityParameters parameters;

    public YearReading(DisproportionalityParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The series that ends in {@code newest}.
     *
     * @param results the measure's result in each school year that was read
     * @param copies school years whose file is a copy of the one before; they are not counted
     */
    public YearSeries read(
            DistrictCode district,
            MeasureKey key,
            SchoolYear newest,
            Map<SchoolYear, MeasureResult> results,
            Set<SchoolYear> copies) {
        List<YearPoint> points = new ArrayList<>();
        for (int back = parameters.years().window() - 1; back >= 0; back--) {
            SchoolYear schoolYear = new SchoolYear(newest.firstYear() - back);
            Optional<MeasureResult> result = Optional.ofNullable(results.get(schoolYear));
            points.add(new YearPoint(
                    schoolYear,
                    result,
                    gap(result, copies.contains(schoolYear)),
                    points.isEmpty() ? "" : breakBefore(key, schoolYear)));
        }
        List<YearPoint> compared = compared(points);
        List<SchoolYear> concernYears = compared.stream()
                .filter(YearPoint::concern)
                .map(YearPoint::schoolYear)
                .toList();
        return new YearSeries(
                district,
                key,
                points,
                persistence(compared, concernYears.size()),
                concernYears,
                pooled(compared),
                marker(key, compared));
    }

    private static String gap(Optional<MeasureResult> result, boolean copy) {
        if (result.isEmpty()) {
            return "no data for this year";
        }
        if (copy) {
            return "a copy of the year before";
        }
        MeasureStatus status = result.get().status();
        return status.judged() ? "" : result.get().statusWords();
    }

    private String breakBefore(MeasureKey key, SchoolYear schoolYear) {
        boolean touchesIncome =
                key.income() != IncomeGroup.ALL || key.kind().shape() == MeasureKind.Shape.ADJUSTED_FOR_INCOME;
        String before = parameters.years().definitionIn(schoolYear.previous());
        String now = parameters.years().definitionIn(schoolYear);
        return touchesIncome && !before.equals(now)
                ? "definition of low income changed from " + before + " to " + now
                : "";
    }

    /** The school years after the last break. */
    private static List<YearPoint> compared(List<YearPoint> points) {
        int from = 0;
        for (int i = 0; i < points.size(); i++) {
            if (!points.get(i).breakBefore().isEmpty()) {
                from = i;
            }
        }
        return points.subList(from, points.size());
    }

    private Persistence persistence(List<YearPoint> compared, int concernYears) {
        if (compared.stream().allMatch(p -> p.ratio().isEmpty())) {
            return Persistence.NOT_JUDGED;
        }
        DisproportionalityParameters.Years years = parameters.years();
        if (concernYears >= years.sustained()) {
            return Persistence.SUSTAINED;
        }
        if (concernYears >= years.persistent()) {
            return Persistence.PERSISTENT;
        }
        return concernYears >= years.review() ? Persistence.REVIEW : Persistence.NONE;
    }

    /** Over the years with a ratio, each against the group it was judged against. */
    private Optional<RatioFigures> pooled(List<YearPoint> compared) {
        List<StratifiedTables.Stratum> strata = compared.stream()
                .filter(p -> p.gap().isEmpty())
                .flatMap(p -> p.result().stream())
                .filter(r -> r.key().kind().shape() == MeasureKind.Shape.PLAIN)
                .flatMap(r -> r.input().map(i -> stratum(r, i)).stream())
                .toList();
        if (strata.size() < 2) {
            return Optional.empty();
        }
        OutcomeCount focal =
                strata.stream().map(StratifiedTables.Stratum::focal).reduce(OutcomeCount.NONE, OutcomeCount::plus);
        return new AdjustedMeasures(parameters).figures(focal, new StratifiedTables(strata));
    }

    private static StratifiedTables.Stratum stratum(MeasureResult result, MeasureInput input) {
        return switch (result.method()) {
            case ALTERNATE_RISK_RATIO -> new StratifiedTables.Stratum(input.focal(), input.stateComparison());
            case RISK_RATIO, MANTEL_HAENSZEL, NONE -> new StratifiedTables.Stratum(input.focal(), input.comparison());
        };
    }

    private String marker(MeasureKey key, List<YearPoint> compared) {
        boolean raceOutcome = key.race() != RaceEthnicity.ALL
                && key.income() == IncomeGroup.ALL
                && key.kind().shape() == MeasureKind.Shape.PLAIN;
        return raceOutcome
                ? parameters
                        .years()
                        .federalMarker()
                        .read(compared.stream().map(YearPoint::ratio).toList())
                        .label()
                : "";
    }
}
