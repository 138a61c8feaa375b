package org.determinations.followthrough.review;

import java.util.Optional;
import org.determinations.model.review.ReviewRound;

/**
 * What an area's share at 0 or 1 did since the last round. A change is said only where both rounds have ten records and their
 * intervals part.
 *
 * @param since the last round of the district that has a sample; empty when there is none
 * @param before figures of that round, shown beside those of this one; empty where there are none, or where they cannot be used
 */
public record RoundChange(Kind kind, Optional<ReviewRound> since, Optional<Shares> before) {

    /** What can be said. */
    public enum Kind {
        NO_EARLIER_ROUND("no earlier round"),
        TOO_SMALL("fewer than ten records in one of the rounds"),
        NOT_USABLE("readers agree too little in one of the rounds"),
        NOT_TOLD_FROM_CHANCE("no change that can be told from chance"),
        FEWER_LOW("fewer records at 0 or 1"),
        MORE_LOW("more records at 0 or 1");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static final RoundChange NONE = new RoundChange(Kind.NO_EARLIER_ROUND, Optional.empty(), Optional.empty());

    static RoundChange between(ReviewRound since, AreaFigures before, AreaFigures now) {
        if (before.shares().isEmpty() || now.shares().isEmpty()) {
            return new RoundChange(Kind.TOO_SMALL, Optional.of(since), before.shares());
        }
        if (!before.standing().isUsable() || !now.standing().isUsable()) {
            return new RoundChange(Kind.NOT_USABLE, Optional.of(since), Optional.empty());
        }
        ShareInterval then = ShareInterval.of(before.shares().get().lowShare());
        ShareInterval today = ShareInterval.of(now.shares().get().lowShare());
        Kind kind =
                today.isBelow(then) ? Kind.FEWER_LOW : then.isBelow(today) ? Kind.MORE_LOW : Kind.NOT_TOLD_FROM_CHANCE;
        return new RoundChange(kind, Optional.of(since), before.shares());
    }
}
