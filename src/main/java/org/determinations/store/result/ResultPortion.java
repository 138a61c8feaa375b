package org.determinations.store.result;

import java.util.List;
import org.determinations.model.result.Determination;

/**
 * Some districts of a run as they are added to it: those that the run has determined, and those whose answers it takes over from an
 * earlier run. Immutable.
 *
 * @param determined with every rule's answer
 */
public record ResultPortion(List<Determination> determined, List<Carried> carried) {

    public ResultPortion {
        determined = List.copyOf(determined);
        carried = List.copyOf(carried);
    }

    /** Districts of which none is carried. */
    public static ResultPortion of(List<Determination> determined) {
        return new ResultPortion(determined, List.of());
    }

    /**
     * A district that did not move: its result is that of an earlier run, and the answers of its rules are the very rows of one.
     *
     * @param head the result; its rules may be left out
     * @param answersOf the run that has the answers
     * @param rowOf the run that has the result
     */
    public record Carried(Determination head, int answersOf, int rowOf) {}
}
