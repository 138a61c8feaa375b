package org.determinations.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file holds. Recognised by its header, never by its name. */
public enum FileKind {
    ACCOUNTABILITY_LEVELS,
    SPP_INDICATORS,
    REVIEW_FINDINGS,
    COMPLIANCE_DECISIONS,
    MCAS_DISCREPANCIES,
    CORRECTED_LEVELS,
    STUDENT_COUNTS,
    STUDENT_RECORDS,
    /** Which district follows which, over the years. */
    DISTRICT_SUCCESSORS,
    SECONDARY_DECISIONS;

    /** As contracts spell it: {@code accountability-levels}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with that word; empty when there is none. */
    public static Optional<FileKind> find(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
