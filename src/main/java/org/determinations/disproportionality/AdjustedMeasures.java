package org.determinations.disproportionality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.disproportionality.interval.StratifiedTables;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureJudgement;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureRemarks;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioInterval;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.RatioSetting;

/**
 * A risk ratio adjusted for one other attribute: Mantel and Haenszel's, exact, with Greenland and Robins' limits. The size rule
 * is applied to the sums over the strata; there is no alternate ratio. Informs, never decides.
 */
public final class AdjustedMeasures {
    private final DisproportionalityParameters parameters;
    private final SizeRule sizes;
    private final BandRule bands;

    public AdjustedMeasures(DisproportionalityParameters parameters) {
        this.parameters = parameters;
        this.sizes = new SizeRule(parameters.minimums());
        this.bands = new BandRule(parameters.bands());
    }

    /** One measure from its strata, in any order. */
    public MeasureResult evaluate(MeasureSubject subject, MeasureKey key, List<StratifiedTables.Stratum> strata) {
        OutcomeCount focal =
                strata.stream().map(StratifiedTables.Stratum::focal).reduce(OutcomeCount.NONE, OutcomeCount::plus);
        OutcomeCount comparison =
                strata.stream().map(StratifiedTables.Stratum::comparison).reduce(OutcomeCount.NONE, OutcomeCount::plus);
        MeasureInput input = new MeasureInput(focal, comparison, OutcomeCount.NONE, OutcomeCount.NONE);
        if (strata.stream()
                .anyMatch(s -> s.focal().others() < 0 || s.comparison().others() < 0)) {
            return without(
                    subject, key, input, MeasureStatus.DATA_ERROR, "more students with the outcome than students");
        }
        if (focal.students() == 0) {
            return without(subject, key, input, MeasureStatus.GROUP_ABSENT, MeasureStatus.GROUP_ABSENT.words());
        }
        StratifiedTables tables = new StratifiedTables(strata);
        Optional<RatioFigures> figures =
                sizes.meets(focal) && sizes.usable(comparison) ? figures(focal, tables) : Optional.empty();
        return figures.map(f -> judged(subject, key, input, f, tables))
                .orElseGet(() -> without(
                        subject,
                        key,
                        input,
                        MeasureStatus.NOT_CALCULATED,
                        "too few students, or no stratum with both groups; the group has " + sizes.tooFew(focal)
                                + ", its comparison group " + comparison.text()));
    }

    /** The figures of a stratified ratio; empty when one of its sums is zero. */
    Optional<RatioFigures> figures(OutcomeCount focal, StratifiedTables tables) {
        List<ExactRatio> sums = tables.riskSums();
        if (sums.get(0).isZero() || sums.get(1).isZero()) {
            return Optional.empty();
        }
        ExactRatio ratio = sums.get(0).dividedBy(sums.get(1));
        RatioInterval interval = tables.riskLimits(parameters.precision().confidence())
                .rounded(parameters.precision().limitPlaces());
        ExactRatio adjustedRisk =
                ExactRatio.of(focal.outcome(), focal.students()).dividedBy(ratio);
        return Optional.of(RatioMath.figures(focal, ratio, adjustedRisk, interval));
    }

    private MeasureResult judged(
            MeasureSubject subject, MeasureKey key, MeasureInput input, RatioFigures figures, StratifiedTables tables) {
        String reason = tables.used() + " strata with both groups"
                + (tables.skipped() == 0 ? "" : ", " + tables.skipped() + " without")
                + tables.summary(parameters.precision().confidence());
        return new MeasureResult(
                subject,
                key,
                Optional.of(input),
                new MeasureJudgement(
                        bands.status(figures.ratio(), figures.interval()), RatioMethod.MANTEL_HAENSZEL, reason),
                Optional.of(figures),
                new RatioSetting(Optional.empty(), Optional.empty()),
                tables.evidence(),
                new MeasureRemarks(List.of(), tables.skipped() == 0 ? Set.of() : Set.of(MeasureMark.STRATA_SKIPPED)));
    }

    private static MeasureResult without(
            MeasureSubject subject, MeasureKey key, MeasureInput input, MeasureStatus status, String reason) {
        return MeasureResult.without(subject, key, Optional.of(input), status, reason);
    }
}
