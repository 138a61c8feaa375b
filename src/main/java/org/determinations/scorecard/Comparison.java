package org.determinations.scorecard;

/** Every test that a condition can make. Closed: another one is a Java class with cases, a decision record and two policies. */
public enum Comparison {
    AT_LEAST("at least"),
    ABOVE("above"),
    AT_MOST("at most"),
    BELOW("below"),
    /** Both ends included. */
    FROM_TO("from"),
    /** The upper end not included. */
    FROM_TO_BELOW("from"),
    IS("is"),
    ONE_OF("one of"),
    NOT_ONE_OF("not one of"),
    SAME_AS("same as"),
    OTHER_THAN("other than that of"),
    HAS_VALUE("has a value"),
    HAS_NO_VALUE("has no value"),
    /** The value is absent for that reason. */
    IS_STATUS("is");

    public static final String ALLOWED =
            "at least A, above A, at most A, below A, from A to B, from A to below B, is X, one of X, Y,"
                    + " not one of X, Y, same as M, other than that of M, has a value, has no value, is missing, is not valid,"
                    + " is too small, is not applicable, is out";

    private final String word;

    Comparison(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Compares a number with one number, the upper side of the line being where it holds. */
    public boolean isFromBelow() {
        return this == AT_LEAST || this == ABOVE;
    }

    public boolean isFromAbove() {
        return this == AT_MOST || this == BELOW;
    }

    public boolean isBand() {
        return this == FROM_TO || this == FROM_TO_BELOW;
    }

    /** Compares numbers. */
    public boolean isNumeric() {
        return isFromBelow() || isFromAbove() || isBand();
    }

    /** Compares with the value of another measure, as text. */
    public boolean isOfTwo() {
        return this == SAME_AS || this == OTHER_THAN;
    }
}
