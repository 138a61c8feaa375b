package org.determinations.scorecardfile;

import java.util.Set;

/** Keys of a row that are no names of measures. */
final class RowKeys {
    static final String POINTS = "points";
    static final String GIVES = "gives";
    static final String STATUS = "status";
    static final String STOP = "stop";
    static final String THEN = "then";
    static final String USE = "use";
    static final String FLOOR = "at least as serious as";
    static final String CAP = "no more serious than";
    static final String LABEL = "label";
    static final String REQUIRES = "requires";
    static final String PERMITS = "permits";

    static final Set<String> ALL = Set.of(
            POINTS,
            GIVES,
            STATUS,
            STOP,
            THEN,
            USE,
            FLOOR,
            CAP,
            LABEL,
            REQUIRES,
            PERMITS,
            "note",
            "source",
            "confidence",
            "quote",
            SectionReading.OTHERWISE);

    private RowKeys() {}
}
