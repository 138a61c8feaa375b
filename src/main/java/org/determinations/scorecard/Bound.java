package org.determinations.scorecard;

import java.util.Optional;
import org.determinations.model.ExactRatio;

/**
 * What a condition compares with: a number, or another measure such as a target or an average.
 *
 * @param name of the other measure; empty beside a number
 */
public record Bound(Optional<ExactRatio> number, String name) {

    public static Bound of(ExactRatio number) {
        return new Bound(Optional.of(number), "");
    }

    public static Bound ofMeasure(String name) {
        return new Bound(Optional.empty(), name);
    }

    /** The number for one unit; empty when the other measure has none. */
    Optional<ExactRatio> resolve(Known known) {
        return number.isPresent() ? number : known.get(name).number();
    }

    public String text() {
        return number.map(Reckoned::show).orElse(name);
    }
}
