package org.determinations.disproportionality;

import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.RatioInterval;

/**
 * The band of an unrounded ratio. A lower edge belongs to the band above it; from {@code elevated} on the lower limit, rounded
 * to the stated places, must be above the evidence mark, or the band stays at watch.
 */
public final class BandRule {
    private final DisproportionalityParameters.Bands bands;

    public BandRule(DisproportionalityParameters.Bands bands) {
        this.bands = bands;
    }

    /** The status of a ratio with its interval; never one of those without a judgement. */
    public MeasureStatus status(ExactRatio ratio, RatioInterval interval) {
        if (!ratio.isAtLeast(bands.watch())) {
            return MeasureStatus.NO_CONCERN;
        }
        if (!ratio.isAtLeast(bands.elevated()) || interval.low().compareTo(bands.evidenceAbove()) <= 0) {
            return MeasureStatus.WATCH;
        }
        return ratio.isAtLeast(bands.high()) ? MeasureStatus.HIGH_CONCERN : MeasureStatus.CONCERN;
    }

    /** Whether a ratio is high enough for a concern, but the interval does not bear it out. */
    public boolean heldBackByInterval(ExactRatio ratio, RatioInterval interval) {
        return ratio.isAtLeast(bands.elevated()) && interval.low().compareTo(bands.evidenceAbove()) <= 0;
    }

    /** Whether no ratio up to the ceiling can be of concern. */
    boolean outOfReach(ExactRatio ceiling) {
        return !ceiling.isAtLeast(bands.elevated());
    }
}
