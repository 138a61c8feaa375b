package org.determinations.application.schedule;

/** What looking after a due firing came to, the least telling first. */
public enum FiringOutcome {
    /** It had come to its end before, here or elsewhere. */
    OVER,
    /** Files are missing; it stays due. */
    WAITING,
    /** The same work was already done, or the same files were already refused. */
    NOTHING_TO_DO,
    /** Files are missing and the job does not wait. */
    SKIPPED,
    /** A run was computed. */
    DONE,
    /** A run was computed and rows were left out. */
    DONE_WITH_REJECTED_ROWS,
    /** Another process or the machine was in the way; it stays due. */
    HELD,
    /** Files or policy were refused. */
    REFUSED,
    /** The program failed. */
    FAILED;

    /** Whether the firing is still due afterwards. */
    boolean isOpen() {
        return this == WAITING || this == HELD;
    }

    FiringOutcome orMoreTelling(FiringOutcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
