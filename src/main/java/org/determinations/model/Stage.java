package org.determinations.model;

/** A stage of a cycle, in the order of the year. An amendment is a later run of the official stage. */
public enum Stage implements Worded {
    /** June: levels from three of the four years of data; compliance not considered; confidential to each district. */
    PROVISIONAL,
    /** August: complete results before corrections; compliance not considered; confidential to each district. */
    PRELIMINARY,
    /** September: corrected levels and the four compliance factors; public once released. */
    OFFICIAL,
    /** After the official release: analysis of Level 3, 4 and 5 districts; never changes a determination. */
    SECONDARY;

    /** Whether compliance is considered: only in September. */
    public boolean considersCompliance() {
        return this == OFFICIAL;
    }

    /** Whether a run's own files leave the department only in confidence; those of an official run hold what becomes public. */
    public boolean isConfidential() {
        return this != OFFICIAL;
    }

    /** Whether what a release puts out is public: official results, and the suppressed copy of the secondary analysis. */
    public boolean isPublicOnceReleased() {
        return this == OFFICIAL || this == SECONDARY;
    }
}
