package org.determinations.scorecardfile;

import org.determinations.scorecard.Scorecard;

/** A scorecard that a test of another room writes as a text. */
public final class WrittenScorecard {
    private WrittenScorecard() {}

    /** What stands below the head; categories MR, NA, NI and NSI. */
    public static Scorecard of(String sections) {
        return new CardText(sections).card();
    }
}
