package org.determinations.model;

import java.util.Optional;

/** Whether a measure has a value, and if not, why. Exactly one holds; none but the first is a value, and none is zero. */
public enum ValueStatus implements Worded {
    VALUE,
    /** Owed, and not there. */
    MISSING,
    /** Reported, and found not to be usable. */
    NOT_VALID,
    /** Of too few students or records to be used or shown. */
    TOO_SMALL,
    /** Nothing was owed. */
    NOT_APPLICABLE;

    /** The status of what is absent for that reason. */
    public static ValueStatus of(Missing why) {
        return switch (why) {
            case NOT_DUE, NOT_APPLICABLE, NO_DENOMINATOR -> NOT_APPLICABLE;
            case DUE_NOT_REPORTED, BLANK, UNREADABLE -> MISSING;
            case SUPPRESSED -> TOO_SMALL;
            case QUESTIONED -> NOT_VALID;
        };
    }

    /** Why there is no value, in the terms of evidence; empty for a value. */
    public Optional<Missing> missing() {
        return switch (this) {
            case VALUE -> Optional.empty();
            case MISSING -> Optional.of(Missing.DUE_NOT_REPORTED);
            case NOT_VALID -> Optional.of(Missing.QUESTIONED);
            case TOO_SMALL -> Optional.of(Missing.SUPPRESSED);
            case NOT_APPLICABLE -> Optional.of(Missing.NOT_APPLICABLE);
        };
    }
}
