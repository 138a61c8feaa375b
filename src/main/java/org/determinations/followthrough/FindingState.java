package org.determinations.followthrough;

/** How far a finding has come. */
public enum FindingState {
    /** Not corrected, and its day has not passed. */
    OPEN("open"),
    /** Neither corrected nor verified, and its day has passed. */
    OVERDUE("overdue"),
    /** Corrected as both proofs or its file say, and no person has verified that yet. */
    TO_VERIFY("to verify"),
    /** Corrected and verified. */
    CLOSED("closed");

    private final String word;

    FindingState(String word) {
        this.word = word;
    }

    /** As people type and read it. */
    public String word() {
        return word;
    }

    /** Whether its correction has not been shown. */
    public boolean isUncorrected() {
        return this == OPEN || this == OVERDUE;
    }
}
