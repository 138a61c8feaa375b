package org.determinations.model.secondary;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.model.ExactRatio;

/**
 * A district's ratio beside that of the State.
 *
 * @param stateRatio ratio in the whole State, the district included; empty when a State count is zero
 * @param restRatio ratio in the rest of the State, the district left out; empty likewise
 * @param relative the district's ratio over that of the rest
 * @param z difference of the logarithms over its standard error; empty when a count is zero
 */
public record StateComparison(
        Optional<ExactRatio> stateRatio,
        Optional<ExactRatio> restRatio,
        Optional<ExactRatio> relative,
        Optional<BigDecimal> z) {

    public boolean aboveRest() {
        return relative.filter(r -> r.compareTo(ExactRatio.ONE) > 0).isPresent();
    }
}
