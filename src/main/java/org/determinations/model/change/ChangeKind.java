package org.determinations.model.change;

import java.util.Locale;

/** What became of a district's result from one run to another. */
public enum ChangeKind {
    /** Same determination category and same label. */
    UNCHANGED,
    /** Determined in both runs, with another determination category or label. */
    CHANGED,
    /** Undetermined before, determined now. */
    NEWLY_DETERMINED,
    /** Determined before, undetermined now. */
    NO_LONGER_DETERMINED,
    /** Only the later run has the district. */
    APPEARED,
    /** Only the earlier run has the district. */
    VANISHED;

    /** For a sentence: {@code newly determined}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
