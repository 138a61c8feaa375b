package org.determinations.determination;

import org.determinations.model.DistrictFacts;

/** Answers every rule of a pack for one district after the other of one stage. Safe for use by several threads at once. */
@FunctionalInterface
public interface DistrictJudge {

    /** The answers; an exception is a program fault and stops the run. */
    DistrictAnswers answer(DistrictFacts district);
}
