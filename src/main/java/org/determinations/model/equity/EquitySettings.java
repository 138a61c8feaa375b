package org.determinations.model.equity;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * By what districts are put together, and which placement codes are which band. One per installation; a run keeps its own.
 *
 * @param sizes the fewest students of each size; the first is 0; unit: students
 * @param inside80 codes of students who are inside the regular class 80 percent of the day or more
 * @param inside40To79 codes of those who are inside it 40 to 79 percent
 */
public record EquitySettings(SortedSet<Integer> sizes, SortedSet<String> inside80, SortedSet<String> inside40To79) {

    public EquitySettings {
        sizes = Collections.unmodifiableSortedSet(new TreeSet<>(sizes));
        inside80 = Collections.unmodifiableSortedSet(new TreeSet<>(inside80));
        inside40To79 = Collections.unmodifiableSortedSet(new TreeSet<>(inside40To79));
    }

    /** Codes that are in both bands. */
    public Set<String> inBoth() {
        Set<String> both = new TreeSet<>(inside80);
        both.retainAll(inside40To79);
        return both;
    }
}
