package org.determinations.disproportionality;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.Sensitivity;

/**
 * How many students of one group must have another outcome before the status changes; falling below a minimum size counts as a
 * change. Changes of the focal group and of the district's comparison group are looked at one at a time; the State's other
 * groups are taken as they are.
 */
record Sensitivities(SizeRule sizes, BandRule bands, RatioMath math) {
    /** For a measure that was judged with that method and status. */
    Sensitivity of(MeasureInput input, RatioMethod method, MeasureStatus status) {
        OutcomeCount focal = input.focal();
        OutcomeCount comparison = method == RatioMethod.RISK_RATIO ? input.comparison() : input.stateComparison();
        OptionalLong fewest = Stream.concat(focalChanges(input, status), comparisonChanges(input, method, status))
                .flatMapToLong(OptionalLong::stream)
                .min();
        return new Sensitivity(
                focal.outcome() == 0 ? Optional.empty() : RatioMath.ratio(moved(focal, -1), comparison),
                focal.others() == 0 ? Optional.empty() : RatioMath.ratio(moved(focal, 1), comparison),
                fewest);
    }

    private Stream<OptionalLong> focalChanges(MeasureInput input, MeasureStatus status) {
        OutcomeCount focal = input.focal();
        return Stream.of(
                fewest(1, focal.outcome(), k -> withFocal(input, moved(focal, -k)), status),
                fewest(1, focal.others(), k -> withFocal(input, moved(focal, k)), status));
    }

    /** In stretches within which the method stays, because a change of method may turn the status back. */
    private Stream<OptionalLong> comparisonChanges(MeasureInput input, RatioMethod method, MeasureStatus status) {
        OutcomeCount group = input.comparison();
        long spare = group.outcome() - sizes.leastUsable();
        if (method == RatioMethod.RISK_RATIO) {
            return Stream.of(
                    fewest(1, spare, k -> withComparison(input, -k), status),
                    fewest(spare + 1, spare + 1, k -> withComparison(input, -k), status),
                    fewest(1, group.others(), k -> withComparison(input, k), status));
        }
        return sizes.usable(moved(group, -spare))
                ? Stream.of(fewest(-spare, group.others(), k -> withComparison(input, k), status))
                : Stream.empty();
    }

    /**
     * The least of {@code from} to {@code most} students that changes the status. Within them the ratio moves in one direction:
     * where the first leaves the status as it is, a status once changed stays so. The first may change it by another method
     * alone, and more students lead back to it.
     */
    private OptionalLong fewest(long from, long most, LongFunction<MeasureInput> changed, MeasureStatus status) {
        if (from < 1 || most < from) {
            return OptionalLong.empty();
        }
        if (status(changed.apply(from)) != status) {
            return OptionalLong.of(from);
        }
        if (status(changed.apply(most)) == status) {
            return OptionalLong.empty();
        }
        long kept = from;
        long left = most;
        while (left - kept > 1) {
            long middle = kept + (left - kept) / 2;
            if (status(changed.apply(middle)) == status) {
                kept = middle;
            } else {
                left = middle;
            }
        }
        return OptionalLong.of(left);
    }

    private MeasureStatus status(MeasureInput input) {
        RatioMethod method = sizes.choose(input).method();
        if (method == RatioMethod.NONE) {
            return MeasureStatus.NOT_CALCULATED;
        }
        OutcomeCount comparison = method == RatioMethod.RISK_RATIO ? input.comparison() : input.stateComparison();
        return RatioMath.ratio(input.focal(), comparison)
                .map(r -> bands.status(r, math.interval(input.focal(), comparison)))
                .orElse(MeasureStatus.NOT_CALCULATED);
    }

    private static OutcomeCount moved(OutcomeCount group, long by) {
        return new OutcomeCount(group.outcome() + by, group.students());
    }

    private static MeasureInput withFocal(MeasureInput input, OutcomeCount focal) {
        return new MeasureInput(focal, input.comparison(), input.stateFocal(), input.stateComparison());
    }

    private static MeasureInput withComparison(MeasureInput input, long by) {
        return new MeasureInput(
                input.focal(), moved(input.comparison(), by), input.stateFocal(), input.stateComparison());
    }
}
