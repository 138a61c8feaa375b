package org.determinations.report.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.model.CategoryCode;

/**
 * How many districts go from which category to which. Pure; one per trial.
 *
 * @param before what stands in the rows: every category of the old policy, and {@code undetermined} where a district is
 * @param after what stands in the columns, likewise
 * @param counts row by row
 * @param moves how many go in each direction; a direction that none goes is not there
 */
public record TrialMatrix(
        List<String> before, List<String> after, List<List<Integer>> counts, Map<TrialMove, Integer> moves) {
    private static final String UNDETERMINED = "undetermined";

    public TrialMatrix {
        before = List.copyOf(before);
        after = List.copyOf(after);
        counts = counts.stream().map(List::copyOf).toList();
        moves = moves.isEmpty() ? Map.of() : new EnumMap<>(moves);
    }

    public static TrialMatrix of(TrialReport.Categories categories, List<TrialUnit> units) {
        List<String> before = named(
                categories.before(),
                units.stream().map(unit -> unit.before().shown()).toList());
        List<String> after = named(
                categories.after(),
                units.stream().map(unit -> unit.after().shown()).toList());
        List<List<Integer>> counts = new ArrayList<>();
        for (String was : before) {
            counts.add(after.stream().map(is -> count(units, was, is)).toList());
        }
        Map<TrialMove, Integer> moves = new EnumMap<>(TrialMove.class);
        units.forEach(unit -> moves.merge(unit.move(), 1, Integer::sum));
        return new TrialMatrix(before, after, counts, moves);
    }

    private static List<String> named(List<CategoryCode> categories, List<String> found) {
        Set<String> names = new LinkedHashSet<>();
        categories.forEach(category -> names.add(category.text()));
        found.stream().filter(name -> !name.equals(UNDETERMINED)).forEach(names::add);
        if (found.contains(UNDETERMINED)) {
            names.add(UNDETERMINED);
        }
        return List.copyOf(names);
    }

    private static int count(List<TrialUnit> units, String was, String is) {
        return Math.toIntExact(units.stream()
                .filter(unit -> unit.before().shown().equals(was)
                        && unit.after().shown().equals(is))
                .count());
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
