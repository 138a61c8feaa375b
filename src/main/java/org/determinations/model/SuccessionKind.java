package org.determinations.model;

/** What became of a district. */
public enum SuccessionKind {
    /** Several districts become one; one row per predecessor. */
    MERGED,
    /** One district becomes several; one row per successor. */
    SPLIT,
    /** The same district under another name, another code, or both. */
    RENAMED,
    /** It ends without a successor. */
    CLOSED,
    /** It begins without a predecessor. */
    OPENED
}
