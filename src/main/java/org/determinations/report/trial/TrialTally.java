package org.determinations.report.trial;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;

/**
 * How many districts go in which direction between two results.
 *
 * @param moves a direction that none goes is not there
 */
public record TrialTally(Map<TrialMove, Integer> moves) {

    public TrialTally {
        moves = moves.isEmpty() ? Map.of() : new EnumMap<>(moves);
    }

    /**
     * Of the same districts twice.
     *
     * @param order from least to most serious
     */
    public static TrialTally of(
            SortedMap<DistrictCode, Optional<CategoryCode>> before,
            SortedMap<DistrictCode, Optional<CategoryCode>> after,
            List<CategoryCode> order) {
        Map<TrialMove, Integer> moves = new EnumMap<>(TrialMove.class);
        before.forEach((code, was) ->
                moves.merge(TrialMove.of(was, after.getOrDefault(code, Optional.empty()), order), 1, Integer::sum));
        return new TrialTally(moves);
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
