package org.determinations.model.secondary;

import java.util.Optional;

/**
 * What a ratio is to be read beside. Empty for adjusted ratios and without a ratio.
 *
 * @param state beside the State
 * @param sensitivity how much hangs on single students
 */
public record RatioSetting(Optional<StateComparison> state, Optional<Sensitivity> sensitivity) {
    /** Beside nothing. */
    public static final RatioSetting NONE = new RatioSetting(Optional.empty(), Optional.empty());
}
