package org.determinations.application.review;

import org.determinations.followthrough.review.ReviewBook;
import org.determinations.store.Stores;

/** All that a store knows of quality reviews. */
public final class ReviewBooks {
    private ReviewBooks() {}

    /** Read anew each time. */
    public static ReviewBook read(Stores stores) {
        return new ReviewBook(
                stores.reviews().listScores().stream()
                        .map(recorded -> recorded.stated().statement())
                        .toList(),
                stores.reviews().listSamples().stream()
                        .map(recorded -> recorded.stated().statement())
                        .toList());
    }
}
