package org.determinations.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.determinations.model.ExactRatio;

/**
 * The ranked values of every unit, with which one unit is compared. A counterfactual changes one unit and leaves all others, so
 * that they are put in order once. Immutable.
 */
public final class UnitRanks {
    public static final UnitRanks NONE = new UnitRanks(Map.of());

    /** Ranked measure to unit to value; a unit without a value is left out. */
    private final Map<String, Map<String, ExactRatio>> values;
    /** Ranked measure to the values of all units, ascending. */
    private final Map<String, List<ExactRatio>> sorted = new TreeMap<>();

    /** @param values ranked measure to unit to value; a unit without a value is left out */
    public UnitRanks(Map<String, Map<String, ExactRatio>> values) {
        this.values = new TreeMap<>(values);
        values.forEach((measure, of) ->
                sorted.put(measure, of.values().stream().sorted().toList()));
    }

    /** What the scorecard ranks, over all units of a cycle. */
    public static UnitRanks of(Scorecard scorecard, List<UnitMeasures> units) {
        return of(scorecard, (Consumer<UnitMeasures> each) -> units.forEach(each));
    }

    /**
     * The same of units that come one after the other; of each only the ranked values are kept.
     *
     * @param units hands on every unit
     */
    public static UnitRanks of(Scorecard scorecard, Consumer<Consumer<UnitMeasures>> units) {
        Gathering gathering = new Gathering(scorecard);
        if (!gathering.ranked().isEmpty()) {
            units.accept(gathering::see);
        }
        return gathering.ranks();
    }

    /** Is told of every unit, and keeps its ranked values alone. Used by one thread. */
    public static final class Gathering {
        private final Scorecard scorecard;
        private final List<String> ranked;
        private final Map<String, Map<String, ExactRatio>> values = new TreeMap<>();

        public Gathering(Scorecard scorecard) {
            this.scorecard = scorecard;
            this.ranked = scorecard.reckoning().elements().stream()
                    .flatMap(e -> e.table().rank().map(RankTable::of).stream())
                    .distinct()
                    .toList();
        }

        /** The measures that the scorecard ranks. */
        public List<String> ranked() {
            return ranked;
        }

        /** Looks at a unit. */
        public void see(UnitMeasures unit) {
            Map<String, Reckoned> known = MeasureReckoning.all(scorecard, unit);
            for (String measure : ranked) {
                known.getOrDefault(measure, Reckoned.without(ValueStatus.MISSING))
                        .number()
                        .ifPresent(number -> values.computeIfAbsent(measure, m -> new TreeMap<>())
                                .put(unit.unit(), number));
            }
        }

        /** What was gathered. */
        public UnitRanks ranks() {
            return new UnitRanks(values);
        }
    }

    /** Where a value of a unit stands among all others. */
    Place place(RankTable table, String unit, ExactRatio number) {
        List<ExactRatio> all = sorted.getOrDefault(table.of(), List.of());
        Optional<ExactRatio> own =
                Optional.ofNullable(values.getOrDefault(table.of(), Map.of()).get(unit));
        int below = first(all, other -> other.compareTo(number) >= 0);
        int notAbove = first(all, other -> other.compareTo(number) > 0);
        int itself = own.filter(value -> value.equals(number)).isPresent() ? 1 : 0;
        int lower = below - (own.filter(value -> value.compareTo(number) < 0).isPresent() ? 1 : 0);
        int tied = notAbove - below - itself;
        int others = all.size() - (own.isPresent() ? 1 : 0);
        int better = table.highestIsBest() ? others - lower - tied : lower;
        int above = table.tiesUpper() ? better : better + tied;
        int units = others + 1;
        return new Place(above + 1, units, above * table.points().size() / units);
    }

    /** How many of the ascending values stand before the first that is so. */
    private static int first(List<ExactRatio> ascending, Predicate<ExactRatio> isSo) {
        int low = 0;
        int high = ascending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isSo.test(ascending.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * A place.
     *
     * @param rank 1 for the best
     * @param part of the units, 0 for the best
     */
    record Place(int rank, int units, int part) {}
}
