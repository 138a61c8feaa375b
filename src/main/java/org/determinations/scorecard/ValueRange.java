package org.determinations.scorecard;

import java.util.Optional;
import org.determinations.model.ExactRatio;

/** The lowest and highest value that a measure can have, as far as the scorecard says. */
public record ValueRange(Optional<ExactRatio> lowest, Optional<ExactRatio> highest) {
    public static final ValueRange OPEN = new ValueRange(Optional.empty(), Optional.empty());

    public boolean holds(ExactRatio number) {
        return lowest.map(low -> low.compareTo(number) <= 0).orElse(true)
                && highest.map(high -> number.compareTo(high) <= 0).orElse(true);
    }
}
