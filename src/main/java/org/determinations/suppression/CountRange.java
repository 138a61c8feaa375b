package org.determinations.suppression;

import java.util.Optional;

/**
 * The least and the largest value a count can have for all a reader knows. Unit: students; both included.
 *
 * @param high empty when nothing bounds it
 */
public record CountRange(long low, Optional<Long> high) {

    /** Whether fewer than {@code k} students lie between the ends. */
    public boolean narrowerThan(int k) {
        return high.filter(h -> h - low < k).isPresent();
    }

    /** Whether this tells more than the other, of the same count. */
    boolean tellsMoreThan(CountRange other) {
        boolean higher = low > other.low;
        boolean lower =
                high.filter(h -> other.high.filter(o -> o <= h).isEmpty()).isPresent();
        return higher || lower;
    }

    /** {@code 0 to 18}. */
    public String text() {
        return low + " to " + high.map(String::valueOf).orElse("any number");
    }
}
