package org.determinations.model.parallel;

/** How a value of a run and the one of another table stand to each other. */
public enum Agreement {
    /** Both say the same, or both say nothing. */
    EQUAL("equal"),
    /** They say different things, and nobody accepted it. */
    DIFFERENT("different"),
    /** They say different things, and a person gave a reason why that is right. */
    ACCEPTED("accepted"),
    /** The run has the unit and the file has no row of it. */
    MISSING_IN_FILE("missing in the file"),
    /** The file has a row of the unit and the run does not have it. */
    MISSING_IN_RUN("missing in the run"),
    /** The file has several rows of the unit, so that none of them can be held against the run. */
    NOT_COMPARED("not compared");

    private final String words;

    Agreement(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody must look at it. */
    public boolean isOpen() {
        return this != EQUAL && this != ACCEPTED;
    }
}
