package org.determinations.report.trial;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many districts go in which direction between two results.
 *
 * @param moves a direction that none goes is not there
 */
public record TrialTally(Map<TrialMove, Integer> moves) {

    public TrialTally {
        moves = moves.isEmpty() ? Map.of() : new EnumMap<>(moves);
    }

    /** How many go that way. */
    public int count(TrialMove move) {
        return moves.getOrDefault(move, 0);
    }

    /** How many go anywhere. */
    public int moved() {
        return moves.entrySet().stream()
                .filter(entry -> entry.getKey().isMove())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
