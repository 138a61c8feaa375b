package org.determinations.model.secondary;

/** How often a measure was of concern in the school years that can be compared. */
public enum Persistence {
    /** No school year of those that can be compared has a judgement; never to be read as no concern. */
    NOT_JUDGED("no school year could be judged; this is not the same as no concern"),
    NONE("no concern in the school years that could be judged"),
    REVIEW("of concern in one year"),
    PERSISTENT("persistent"),
    SUSTAINED("sustained");

    private final String words;

    Persistence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
