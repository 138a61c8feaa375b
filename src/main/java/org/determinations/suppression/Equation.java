package org.determinations.suppression;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a reader knows of the unknown counts from one line: their signed sum.
 *
 * @param signs 1 or -1 for each unknown count, by id
 * @param sum what they come to
 */
record Equation(SortedMap<String, Integer> signs, long sum) {

    Equation {
        signs = new TreeMap<>(signs);
    }
}
