package org.determinations.scorecard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.determinations.model.ExactRatio;

/**
 * The ranked values of every unit, with which one unit is compared. A counterfactual changes one unit and leaves all others.
 *
 * @param values ranked measure to unit to value; a unit without a value is left out
 */
public record UnitRanks(Map<String, Map<String, ExactRatio>> values) {
    public static final UnitRanks NONE = new UnitRanks(Map.of());

    public UnitRanks {
        values = new TreeMap<>(values);
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
        List<ExactRatio> others = values.getOrDefault(table.of(), Map.of()).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(unit))
                .map(Map.Entry::getValue)
                .toList();
        Comparator<ExactRatio> order = table.highestIsBest() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        int better =
                (int) others.stream().filter(o -> order.compare(o, number) < 0).count();
        int tied = (int) others.stream().filter(o -> o.compareTo(number) == 0).count();
        int above = table.tiesUpper() ? better : better + tied;
        int units = others.size() + 1;
        return new Place(above + 1, units, above * table.points().size() / units);
    }

    /**
     * A place.
     *
     * @param rank 1 for the best
     * @param part of the units, 0 for the best
     */
    record Place(int rank, int units, int part) {}
}
