package org.determinations.model.review;

import java.util.Optional;

/** What a row of a file of quality reviews says: a score, or how a record was chosen. */
public interface ReviewStatement {

    ReviewedRecord record();

    /** What it is about: a later statement of the same key takes its place. */
    Object key();

    /** As a score; empty for a statement about a sample. */
    default Optional<ScoreStatement> score() {
        return Optional.empty();
    }

    /** As a statement about a sample; empty for a score. */
    default Optional<SampleStatement> sample() {
        return Optional.empty();
    }
}
