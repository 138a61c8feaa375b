package org.determinations.model.review;

import java.time.LocalDate;
import java.util.Optional;

/** What a reader says of one area of a record. Grain: one per record, reader and area; immutable. */
public record ScoreStatement(
        ReviewedRecord record, ReviewArea area, ReviewReader reader, AreaScore given, LocalDate reviewedOn)
        implements ReviewStatement {

    /** What a later statement replaces. */
    public record Key(ReviewedRecord record, ReviewArea area, String readerNumber) {}

    @Override
    public Key key() {
        return new Key(record, area, reader.number());
    }

    @Override
    public Optional<ScoreStatement> score() {
        return Optional.of(this);
    }
}
