package org.determinations.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.determinations.model.ExactRatio;
import org.junit.jupiter.api.Test;

/** The place of a unit is what counting all other units gives: ties, a supposed value, a unit without one. */
class UnitRanksTest {
    @Test
    void the_place_of_any_value_is_what_counting_the_others_gives() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Map<String, ExactRatio> values = new TreeMap<>();
            int units = random.nextInt(12);
            for (int unit = 0; unit < units; unit++) {
                values.put("unit " + unit, ExactRatio.of(random.nextInt(6), 2));
            }
            UnitRanks ranks = new UnitRanks(Map.of("rate", values));
            for (boolean highest : List.of(true, false)) {
                for (boolean upper : List.of(true, false)) {
                    RankTable table = table(highest, upper);
                    for (int unit = 0; unit <= units; unit++) {
                        for (int number = -1; number <= 7; number++) {
                            ExactRatio value = ExactRatio.of(number, 2);
                            assertThat(ranks.place(table, "unit " + unit, value))
                                    .as("seed " + seed + ", " + values + ", unit " + unit + ", " + value)
                                    .isEqualTo(counted(values, table, "unit " + unit, value));
                        }
                    }
                }
            }
        }
    }

    private static UnitRanks.Place counted(
            Map<String, ExactRatio> values, RankTable table, String unit, ExactRatio number) {
        int above = 0;
        int units = 1;
        for (Map.Entry<String, ExactRatio> other : values.entrySet()) {
            if (!other.getKey().equals(unit)) {
                int order = other.getValue().compareTo(number) * (table.highestIsBest() ? -1 : 1);
                above += order < 0 || order == 0 && !table.tiesUpper() ? 1 : 0;
                units++;
            }
        }
        return new UnitRanks.Place(above + 1, units, above * table.points().size() / units);
    }

    private static RankTable table(boolean highest, boolean upper) {
        List<ExactRatio> thirds = List.of(ExactRatio.of(2, 1), ExactRatio.ONE, ExactRatio.ZERO);
        return new RankTable("rate", highest, thirds, upper, 1);
    }
}
