package org.determinations.model;

/** How often a measure was of concern in the school years that can be compared. */
public enum Persistence {
    NONE("no concern in the years compared"),
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
