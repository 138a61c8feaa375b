package org.determinations.followthrough.review;

/**
 * What follows from how far readers agree: by the district's own pairs where there are enough, else by those of all districts in the
 * round.
 *
 * @param own of the district
 * @param ofState of all districts in the same round
 */
public record AgreementJudgement(Agreement own, Agreement ofState) {

    /** Whether scores can be used. */
    public enum Use {
        USABLE("usable", "readers agree enough"),
        NOT_USABLE("not usable", "readers agree too little: train them and read again"),
        NOT_JUDGED("not judged", "too few records were read twice to judge whether readers agree");

        private final String word;
        private final String words;

        Use(String word, String words) {
            this.word = word;
            this.words = words;
        }

        /** For a table. */
        public String word() {
            return word;
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
