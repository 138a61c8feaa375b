package org.determinations.suppression;

import java.util.Arrays;
import java.util.Optional;

/** What an attack found out of the cells of a table, by their places. One per attack; not for several threads. */
final class FoundRanges {
    private static final long KNOWN = -2;
    private static final long OPEN = -1;

    private final long[] low;
    private final long[] high;

    /** Of so many cells, each of which a reader knows until something else is said of it. */
    FoundRanges(int cells) {
        this.low = new long[cells];
        this.high = new long[cells];
        Arrays.fill(high, KNOWN);
    }

    /** Says that nothing bounds a count. */
    void open(int cell) {
        put(cell, new CountRange(0, Optional.empty()));
    }

    void put(int cell, CountRange range) {
        low[cell] = range.low();
        high[cell] = range.high().orElse(OPEN);
    }

    /** The range of a count that is not shown; empty for one that a reader simply has. */
    Optional<CountRange> find(int cell) {
        return high[cell] == KNOWN
                ? Optional.empty()
                : Optional.of(
                        new CountRange(low[cell], high[cell] == OPEN ? Optional.empty() : Optional.of(high[cell])));
    }
}
