package org.determinations.followthrough.review;

import org.determinations.model.Worded;

/**
 * What follows from how far readers agree: by the district's own pairs where there are enough, else by those of all districts in the
 * round.
 *
 * @param own of the district
 * @param ofState of all districts in the same round
 */
public record AgreementJudgement(Agreement own, Agreement ofState) {

    /** Whether scores can be used. */
    public enum Use implements Worded {
        USABLE("readers agree enough"),
        NOT_USABLE("readers agree too little: train them and read again"),
        NOT_JUDGED("too few records were read twice to judge whether readers agree");

        private final String words;

        Use(String words) {
            this.words = words;
        }

        /** What it means, and what to do. */
        public String words() {
            return words;
        }
    }

    /** The pairs that it is judged by. */
    public Agreement by() {
        return isOwn() ? own : ofState;
    }

    /** Whether the district's own pairs are enough. */
    public boolean isOwn() {
        return own.isEnough();
    }

    public Use use() {
        if (!by().isEnough()) {
            return Use.NOT_JUDGED;
        }
        return by().isUsable() ? Use.USABLE : Use.NOT_USABLE;
    }
}
