package org.determinations.model.release;

import org.determinations.model.Worded;

/** How a point of the checklist stands. */
public enum ChecklistAnswer implements Worded {
    PASSED,
    /** The point does not apply to the stage or to what is asked. */
    NOT_APPLICABLE,
    /** A warning that a named person signed for, in these very words. */
    SIGNED,
    /** To be signed for by name and note. */
    WARNING,
    /** Blocks; nobody can sign for it. */
    ERROR;
}
