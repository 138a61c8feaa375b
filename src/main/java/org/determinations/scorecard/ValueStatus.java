package org.determinations.scorecard;

import java.util.List;
import org.determinations.model.Worded;

/** What a measure, element or component has instead of a value, or that it has one. Exactly one holds; none of them is 0. */
public enum ValueStatus implements Worded {
    VALUE,
    /** Owed, and not there. */
    MISSING,
    NOT_VALID,
    /** Fewer units counted than the scorecard asks for. */
    TOO_SMALL,
    /** Published as such, or a share of nothing. */
    NOT_APPLICABLE,
    /** Of an element or component: it does not count. */
    OUT;

    /** What a measure can have instead of a value. */
    public static List<ValueStatus> ofMeasures() {
        return List.of(MISSING, NOT_VALID, TOO_SMALL, NOT_APPLICABLE);
    }
}
