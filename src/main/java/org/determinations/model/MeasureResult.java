package org.determinations.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One measure of one district in one school year. Grain: one per subject and key; immutable.
 *
 * @param input the counts; empty when they could not be had
 * @param status what the measure says
 * @param method how the ratio was made
 * @param reason why this method or this status, in words
 * @param figures the ratio and what follows from it; empty unless the status is a judgement
 * @param state beside the State; empty for adjusted ratios and without a ratio
 * @param sensitivity how much hangs on single students; empty likewise
 * @param evidence p-values; empty without a ratio
 * @param unknownBounds least and largest ratio were all students of unknown group on one side; empty when none is unknown
 * @param marks remarks, in their own order
 */
public record MeasureResult(
        MeasureSubject subject,
        MeasureKey key,
        Optional<MeasureInput> input,
        MeasureStatus status,
        RatioMethod method,
        String reason,
        Optional<RatioFigures> figures,
        Optional<StateComparison> state,
        Optional<Sensitivity> sensitivity,
        Optional<MeasureEvidence> evidence,
        List<ExactRatio> unknownBounds,
        Set<MeasureMark> marks) {

    public MeasureResult {
        unknownBounds = List.copyOf(unknownBounds);
        marks = Collections.unmodifiableSet(new TreeSet<>(marks));
    }

    /** The reason of a measure whose counts nobody gave. */
    public static final String NOT_IN_INPUT = "not in the input";

    /** What the measure says, in words: counts that nobody gave are not too few students. */
    public String statusWords() {
        return isNotInInput()
                ? "not calculated: its counts are not in the input; this is not the same as no concern"
                : status.words();
    }

    /** Whether nobody gave the counts that the measure needs. */
    public boolean isNotInInput() {
        return status == MeasureStatus.NOT_CALCULATED && reason.equals(NOT_IN_INPUT);
    }

    /** A measure that was not judged. */
    public static MeasureResult without(
            MeasureSubject subject, MeasureKey key, Optional<MeasureInput> input, MeasureStatus status, String reason) {
        return new MeasureResult(
                subject,
                key,
                input,
                status,
                RatioMethod.NONE,
                reason,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of());
    }

    /** The same result with another p-value. */
    public MeasureResult with(MeasureEvidence other) {
        return new MeasureResult(
                subject,
                key,
                input,
                status,
                method,
                reason,
                figures,
                state,
                sensitivity,
                Optional.of(other),
                unknownBounds,
                marks);
    }

    /** The same result with one more mark. */
    public MeasureResult marked(MeasureMark mark) {
        Set<MeasureMark> all = EnumSet.of(mark);
        all.addAll(marks);
        return new MeasureResult(
                subject, key, input, status, method, reason, figures, state, sensitivity, evidence, unknownBounds, all);
    }

    /** The same result with bounds for students of unknown group, least first. */
    public MeasureResult bounded(List<ExactRatio> bounds) {
        return new MeasureResult(
                        subject,
                        key,
                        input,
                        status,
                        method,
                        reason,
                        figures,
                        state,
                        sensitivity,
                        evidence,
                        bounds,
                        marks)
                .marked(MeasureMark.UNKNOWN_GROUP);
    }
}
