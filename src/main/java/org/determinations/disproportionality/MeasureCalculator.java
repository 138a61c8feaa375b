package org.determinations.disproportionality;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.disproportionality.interval.PValue;
import org.determinations.disproportionality.interval.StateScore;
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
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.RatioSetting;
import org.determinations.model.secondary.StateComparison;

/** One plain measure from its counts: method, ratio, interval, status, State, sensitivity and evidence. Needs no other district. */
public final class MeasureCalculator {
    private final DisproportionalityParameters parameters;
    private final SizeRule sizes;
    private final BandRule bands;
    private final RatioMath math;

    public MeasureCalculator(DisproportionalityParameters parameters) {
        this.parameters = parameters;
        this.sizes = new SizeRule(parameters.minimums());
        this.bands = new BandRule(parameters.bands());
        this.math = new RatioMath(parameters.precision());
    }

    public MeasureResult evaluate(MeasureSubject subject, MeasureKey key, MeasureInput input) {
        Optional<MeasureResult> blocked = blocked(subject, key, input);
        if (blocked.isPresent()) {
            return blocked.get();
        }
        SizeRule.Choice choice = sizes.choose(input);
        OutcomeCount comparison =
                choice.method() == RatioMethod.RISK_RATIO ? input.comparison() : input.stateComparison();
        RatioFigures figures = math.figures(input.focal(), comparison);
        Sensitivities sensitivities = new Sensitivities(sizes, bands, math);
        MeasureStatus status = bands.status(figures.ratio(), figures.interval());
        var sensitivity = sensitivities.of(input, choice.method(), status);
        StateComparison state = state(input, comparison, figures.ratio());
        Set<MeasureMark> marks = marks(input, figures);
        if (sensitivity.studentsToChange().orElse(0) == 1) {
            marks.add(MeasureMark.FRAGILE);
        }
        if (state.aboveRest()) {
            marks.add(MeasureMark.ABOVE_REST_OF_STATE);
        }
        return new MeasureResult(
                subject,
                key,
                Optional.of(input),
                new MeasureJudgement(status, choice.method(), choice.reason()),
                Optional.of(figures),
                new RatioSetting(Optional.of(state), Optional.of(sensitivity)),
                Optional.of(PValue.of(input.focal(), comparison)),
                new MeasureRemarks(List.of(), marks));
    }

    private Optional<MeasureResult> blocked(MeasureSubject subject, MeasureKey key, MeasureInput input) {
        Optional<OutcomeCount> wrong = Stream.of(
                        input.focal(), input.comparison(), input.stateFocal(), input.stateComparison())
                .filter(c -> c.others() < 0)
                .findFirst();
        if (wrong.isPresent()) {
            return Optional.of(MeasureResult.without(
                    subject,
                    key,
                    Optional.of(input),
                    MeasureStatus.DATA_ERROR,
                    "more students with the outcome than students: "
                            + wrong.get().text()));
        }
        if (input.focal().students() == 0) {
            return Optional.of(MeasureResult.without(
                    subject, key, Optional.of(input), MeasureStatus.GROUP_ABSENT, MeasureStatus.GROUP_ABSENT.words()));
        }
        SizeRule.Choice choice = sizes.choose(input);
        return choice.method() == RatioMethod.NONE
                ? Optional.of(MeasureResult.without(
                        subject, key, Optional.of(input), MeasureStatus.NOT_CALCULATED, choice.reason()))
                : Optional.empty();
    }

    private StateComparison state(MeasureInput input, OutcomeCount comparison, ExactRatio ratio) {
        Optional<OutcomeCount> restFocal = input.stateFocal().without(input.focal());
        Optional<OutcomeCount> restComparison = input.stateComparison().without(input.comparison());
        Optional<ExactRatio> rest = restFocal.flatMap(f -> restComparison.flatMap(c -> RatioMath.ratio(f, c)));
        return new StateComparison(
                RatioMath.ratio(input.stateFocal(), input.stateComparison()),
                rest,
                rest.filter(r -> !r.isZero()).map(ratio::dividedBy),
                restFocal.flatMap(f -> restComparison.flatMap(c -> StateScore.z(
                        input.focal(), comparison, f, c, parameters.precision().limitPlaces()))));
    }

    private Set<MeasureMark> marks(MeasureInput input, RatioFigures figures) {
        Set<MeasureMark> marks = EnumSet.noneOf(MeasureMark.class);
        if (figures.ceiling().filter(bands::outOfReach).isPresent()) {
            marks.add(MeasureMark.RATIO_CEILING);
        }
        if (sizes.small(input.focal())) {
            marks.add(MeasureMark.SMALL_NUMBERS);
        }
        return marks;
    }
}
