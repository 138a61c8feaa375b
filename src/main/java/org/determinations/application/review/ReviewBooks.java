package org.determinations.application.review;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.determinations.followthrough.review.ReviewBook;
import org.determinations.model.review.ScoreStatement;
import org.determinations.store.Stores;

/** All that a store knows of quality reviews. */
public final class ReviewBooks {
    private ReviewBooks() {}

    /** Read anew each time. */
    public static ReviewBook read(Stores stores) {
        return read(stores, score -> true);
    }

    /** The same with the scores alone that were given up to a day. */
    public static ReviewBook read(Stores stores, LocalDate on) {
        return read(stores, score -> !score.reviewedOn().isAfter(on));
    }

    private static ReviewBook read(Stores stores, Predicate<ScoreStatement> which) {
        return new ReviewBook(
                stores.reviews().listScores().stream()
                        .map(recorded -> recorded.stated().statement())
                        .filter(which)
                        .toList(),
                stores.reviews().listSamples().stream()
                        .map(recorded -> recorded.stated().statement())
                        .toList());
    }
}
