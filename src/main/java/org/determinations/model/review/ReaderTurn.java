package org.determinations.model.review;

import org.determinations.model.Worded;

/** Whose reading of a record it is. Different persons, who do not know each other's scores. */
public enum ReaderTurn implements Worded {
    /** Whose score counts. */
    FIRST,
    /** Whose score is held against the first, to see whether readers agree. */
    SECOND,
    /** Whose score counts where the first two are two points or more apart. */
    THIRD
}
