package org.determinations.model.release;

import java.util.Locale;

/** How a point of the checklist stands. */
public enum ChecklistAnswer {
    PASSED,
    /** The point does not apply to the stage or to what is asked. */
    NOT_APPLICABLE,
    /** A warning that a named person signed for, in these very words. */
    SIGNED,
    /** To be signed for by name and note. */
    WARNING,
    /** Blocks; nobody can sign for it. */
    ERROR;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
