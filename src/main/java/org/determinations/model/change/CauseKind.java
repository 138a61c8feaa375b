package org.determinations.model.change;

/** What can make a district's result differ between two runs. */
public enum CauseKind {
    /** A corrected level that an MCAS discrepancy names. */
    CORRECTED_INPUT("corrected input"),
    /** A level that a discrepancy corrected in the earlier run alone. */
    CORRECTION_WITHDRAWN("correction withdrawn"),
    DECISION_ADDED("decision added"),
    DECISION_WITHDRAWN("decision withdrawn"),
    DECISION_CHANGED("decision changed"),
    /** A fact moved, and no discrepancy names it. */
    OTHER_INPUT("other input"),
    /** The successor table: districts merged, were split, renamed, opened or closed. */
    SUCCESSION("district successors"),
    /** One run considers compliance and the other does not, or the stage has another date. */
    STAGE("stage"),
    POLICY_PACK("policy pack"),
    PROGRAM_VERSION("program version"),
    /** Nothing visible differs. A fault of the program, printed as such. */
    NONE_VISIBLE("no visible cause: a fault of the program");

    private final String words;

    CauseKind(String words) {
        this.words = words;
    }

    /** For a sentence: {@code decision added}. */
    public String words() {
        return words;
    }
}
