package org.determinations.model.secondary;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.model.ExactRatio;

/**
 * Limits of an interval, rounded half up to the policy's stated places before anything is compared with them.
 *
 * @param low 0 or more for a ratio
 * @param high empty when unbounded
 */
public record RatioInterval(BigDecimal low, Optional<BigDecimal> high) {

    /** {@code 1.57 to 2.00}, to that many places; an unbounded upper end says so. */
    public String text(int places) {
        return ExactRatio.of(low).decimal(places) + " to "
                + high.map(h -> ExactRatio.of(h).decimal(places).toString()).orElse("no upper limit");
    }
}
