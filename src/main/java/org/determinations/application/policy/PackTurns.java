package org.determinations.application.policy;

import java.util.List;

/**
 * Where a better value gives a worse result: along the values of one fact a result goes one way and then the other. Not an
 * error; it is for the owner of the policy to know.
 *
 * @param pack name of its folder
 * @param units that were tried, one after the other
 * @param turns in the order in which they are met; one for each fact and result
 */
public record PackTurns(String pack, List<String> units, List<Turn> turns) {

    /**
     * A fact and a result that turns back along it.
     *
     * @param measure id of the fact
     * @param result id of the element or component, or {@code category}
     * @param example the first that was met
     * @param units of which it is so
     */
    public record Turn(String measure, String result, Example example, int units) {}

    /**
     * One turn back.
     *
     * @param from value of the fact before the turn
     * @param to value after it
     * @param before result before
     * @param after result after
     * @param unit of which it is so
     */
    public record Example(String from, String to, String before, String after, String unit) {}

    public PackTurns {
        units = List.copyOf(units);
        turns = List.copyOf(turns);
    }
}
