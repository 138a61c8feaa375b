package org.determinations.determination;

import java.util.List;
import java.util.Optional;
import org.determinations.model.stage.DistrictFacts;

/** Answers every rule of a pack for one district after the other of one stage. Safe for use by several threads at once. */
@FunctionalInterface
public interface DistrictJudge {

    /** The answers; an exception is a program fault and stops the run. */
    DistrictAnswers answer(DistrictFacts district);

    /**
     * Two facts that together would give the district another category where neither would alone, the nearest first, as
     * sentences; empty where the shape does not look for them. Takes longer than an answer, and is no part of one.
     *
     * @param most pairs that are given
     */
    default Optional<List<String>> pairs(DistrictFacts district, int most) {
        return Optional.empty();
    }
}
