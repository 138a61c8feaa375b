package org.determinations.model.secondary;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.model.ExactRatio;

/**
 * What is to be remarked about a measure.
 *
 * @param unknownBounds least and largest ratio were all students of unknown group on one side; empty when none is unknown
 * @param marks remarks, in their own order
 */
public record MeasureRemarks(List<ExactRatio> unknownBounds, Set<MeasureMark> marks) {
    /** Nothing. */
    public static final MeasureRemarks NONE = new MeasureRemarks(List.of(), Set.of());

    public MeasureRemarks {
        unknownBounds = List.copyOf(unknownBounds);
        marks = Collections.unmodifiableSet(new TreeSet<>(marks));
    }
}
