package org.determinations.disproportionality;

/**
 * A count from the input, or why there is none. Never zero for an absent one.
 *
 * @param state whether there is a count
 * @param students 0 or more; 0 and meaningless unless present
 */
record Counted(State state, long students) {

    /** Worst last: putting two counts together keeps the worse. */
    enum State {
        PRESENT,
        NOT_IN_INPUT,
        SUPPRESSED,
        CONTRADICTORY
    }

    static Counted of(long students) {
        return students < 0 ? without(State.CONTRADICTORY) : new Counted(State.PRESENT, students);
    }

    /** The worst state of several counts, with their sum, which is meaningless unless all are present. */
    static Counted of(State worst, long students) {
        return worst == State.PRESENT ? of(students) : without(worst);
    }

    static Counted without(State state) {
        return new Counted(state, 0);
    }

    boolean present() {
        return state == State.PRESENT;
    }

    Counted plus(Counted other) {
        return with(other, students + other.students);
    }

    /** Contradictory when the part is larger. */
    Counted minus(Counted part) {
        return with(part, students - part.students);
    }

    private Counted with(Counted other, long result) {
        return of(state.compareTo(other.state) >= 0 ? state : other.state, result);
    }

    /** A count that the input lacks altogether counts as none. */
    Counted orNone() {
        return state == State.NOT_IN_INPUT ? of(0) : this;
    }
}
