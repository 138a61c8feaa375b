package org.determinations.model.equity;

/** How one share stands to another. Different only where the intervals of the two have no number in common. */
public enum EquityReading {
    HIGHER("higher"),
    LOWER("lower"),
    /** The intervals have a number in common. */
    NOT_TOLD_APART("not told apart"),
    /** One of the two groups is smaller than the policy's minimum. */
    TOO_FEW("too few students to say"),
    /** There is no other group, or no earlier school year, to compare with. */
    NOTHING_TO_COMPARE("nothing to compare with"),
    /** The other school year counts low income by another definition. */
    OTHER_DEFINITION("another definition of low income"),
    /** A count behind it is withheld. */
    NOT_SHOWN("not shown");

    private final String words;

    EquityReading(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it states a difference. */
    public boolean isDifference() {
        return this == HIGHER || this == LOWER;
    }
}
