package org.determinations.model;

import java.util.Arrays;
import java.util.Optional;

/** What became of a district. */
public enum SuccessionKind implements Worded {
    /** Several districts become one; one row per predecessor. */
    MERGED,
    /** One district becomes several; one row per successor. */
    SPLIT,
    /** The same district under another name, another code, or both. */
    RENAMED,
    /** It ends without a successor. */
    CLOSED,
    /** It begins without a predecessor. */
    OPENED;

    /** The kind with that name, as the successor table spells it; empty when there is none. */
    public static Optional<SuccessionKind> find(String name) {
        return Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst();
    }
}
