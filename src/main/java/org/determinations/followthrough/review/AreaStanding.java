package org.determinations.followthrough.review;

import java.util.Optional;
import org.determinations.model.Worded;

/**
 * Where an area stands. The first that holds counts: a mean hides that half of the records have 4 and half 0, so the share at 0 or 1
 * is asked first.
 */
public enum AreaStanding implements Worded {
    TOO_SMALL,
    NOT_USABLE,
    PRIORITY,
    SUPPORT,
    STEADY,
    STRENGTH;

    static AreaStanding of(Optional<Shares> shares, AgreementJudgement judgement) {
        if (shares.isEmpty()) {
            return TOO_SMALL;
        }
        return judgement.use() == AgreementJudgement.Use.NOT_USABLE ? NOT_USABLE : of(shares.get());
    }

    private static AreaStanding of(Shares of) {
        if (of.lowShare().compareToPercent(ReviewDefaults.PRIORITY_LOW) >= 0
                || !of.mean().isAtLeast(ReviewDefaults.PRIORITY_MEAN)) {
            return PRIORITY;
        }
        if (!of.mean().isAtLeast(ReviewDefaults.SUPPORT_MEAN)) {
            return SUPPORT;
        }
        return of.mean().isAtLeast(ReviewDefaults.STEADY_MEAN) ? STRENGTH : STEADY;
    }

    /** Whether a figure of the area says something. */
    public boolean isUsable() {
        return this != TOO_SMALL && this != NOT_USABLE;
    }
}
