package org.determinations.model.secondary;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.ExactRatio;

/**
 * One measure of one district in one school year. Grain: one per subject and key; immutable.
 *
 * @param input the counts; empty when they could not be had
 * @param judgement what the measure says, and why
 * @param figures the ratio and what follows from it; empty unless the status is a judgement
 * @param setting what the ratio is to be read beside
 * @param evidence p-values; empty without a ratio
 * @param remarks what is to be remarked
 */
public record MeasureResult(
        MeasureSubject subject,
        MeasureKey key,
        Optional<MeasureInput> input,
        MeasureJudgement judgement,
        Optional<RatioFigures> figures,
        RatioSetting setting,
        Optional<MeasureEvidence> evidence,
        MeasureRemarks remarks) {

    /** The reason of a measure whose counts nobody gave. */
    public static final String NOT_IN_INPUT = "not in the input";

    /** What the measure says, in words: counts that nobody gave are not too few students. */
    public String statusWords() {
        return isNotInInput()
                ? "not calculated: its counts are not in the input; this is not the same as no concern"
                : status().words();
    }

    /** Whether nobody gave the counts that the measure needs. */
    public boolean isNotInInput() {
        return status() == MeasureStatus.NOT_CALCULATED && reason().equals(NOT_IN_INPUT);
    }

    /** A measure that was not judged. */
    public static MeasureResult without(
            MeasureSubject subject, MeasureKey key, Optional<MeasureInput> input, MeasureStatus status, String reason) {
        return new MeasureResult(
                subject,
                key,
                input,
                new MeasureJudgement(status, RatioMethod.NONE, reason),
                Optional.empty(),
                RatioSetting.NONE,
                Optional.empty(),
                MeasureRemarks.NONE);
    }

    /** The same result with another p-value. */
    public MeasureResult with(MeasureEvidence other) {
        return new MeasureResult(subject, key, input, judgement, figures, setting, Optional.of(other), remarks);
    }

    /** The same result with one more mark. */
    public MeasureResult marked(MeasureMark mark) {
        Set<MeasureMark> all = EnumSet.of(mark);
        all.addAll(marks());
        return remarked(new MeasureRemarks(unknownBounds(), all));
    }

    /** The same result with bounds for students of unknown group, least first. */
    public MeasureResult bounded(List<ExactRatio> bounds) {
        return remarked(new MeasureRemarks(bounds, marks())).marked(MeasureMark.UNKNOWN_GROUP);
    }

    private MeasureResult remarked(MeasureRemarks other) {
        return new MeasureResult(subject, key, input, judgement, figures, setting, evidence, other);
    }

    public MeasureStatus status() {
        return judgement.status();
    }

    public RatioMethod method() {
        return judgement.method();
    }

    public String reason() {
        return judgement.reason();
    }

    public Optional<StateComparison> state() {
        return setting.state();
    }

    public Optional<Sensitivity> sensitivity() {
        return setting.sensitivity();
    }

    public List<ExactRatio> unknownBounds() {
        return remarks.unknownBounds();
    }

    public Set<MeasureMark> marks() {
        return remarks.marks();
    }
}
