package org.determinations.scorecard.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.GivenValue;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;
import org.determinations.scorecardfile.WrittenScorecard;
import org.junit.jupiter.api.Test;

/** Two facts that only together give another category: the nearest of every grid, found by trying all of it. */
class CounterfactualPairsTest {
    private static final int HIGHEST = 20;
    private static final List<String> FACTS = List.of("a", "b", "c");

    /** Bands that read one or two facts, and sums that facts enter themselves. */
    private static final List<String> POLICIES = List.of("""
            measures:
              "{X}": { for each: { X: "a, b, c" }, words: "{X}", unit: points, lowest: "0", highest: "20" }
            elements:
              "e {X}": { for each: { X: "a, b, c" }, words: "{X}", reads: "{X}", out of: "2", rows: [ { "{X}": at least 15, points: "2" }, { "{X}": at least 7, points: "1" }, { otherwise: yes, points: "0" } ], when: { missing: out } }
            components: { s: { words: s, of: "e a, e b, e c", combine: percent of possible, round: none, when nothing: stop } }
            category: { rows: [ { s: at least 80, then: MR }, { s: at least 30, then: NA }, { otherwise: yes, then: NI } ] }
            """, """
            measures:
              "{X}": { for each: { X: "a, b, c" }, words: "{X}", unit: points, lowest: "0", highest: "20" }
            components: { s: { words: s, of: { a: "0.5", b: "0.3", c: "0.2" }, combine: weighted sum, round: 0 half up, when out: stop } }
            category: { rows: [ { s: at least 16, then: MR }, { s: at least 5, then: NA }, { otherwise: yes, then: NI } ] }
            """, """
            measures:
              "{X}": { for each: { X: "a, b, c" }, words: "{X}", unit: points, lowest: "0", highest: "20" }
            category: { rows: [ { a: at least 12, b: at least 8, then: MR }, { c: at least 18, a: at most 4, then: NI }, { b: at least c, then: NA }, { otherwise: yes, then: NSI } ] }
            """);

    private static UnitMeasures unit(Map<String, Integer> values) {
        Map<String, GivenValue> given = new TreeMap<>();
        values.forEach((name, value) -> given.put(name, GivenValue.of(value.toString(), SourceRef.ofFile(""))));
        return UnitMeasures.of("1", given);
    }

    @Test
    void the_nearest_pair_of_every_category_is_the_nearest_on_the_whole_grid() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (String policy : POLICIES) {
            Scorecard scorecard = WrittenScorecard.of(policy);
            for (int i = 0; i < 6; i++) {
                Map<String, Integer> values = new TreeMap<>();
                FACTS.forEach(fact -> values.put(fact, random.nextInt(HIGHEST + 1)));
                String as = "seed " + seed + ", " + values + ", " + policy;
                assertThat(found(scorecard, values)).as(as).isEqualTo(tried(scorecard, values));
                List<CounterfactualPair> all = CounterfactualPairs.of(scorecard, unit(values), UnitRanks.NONE, 100);
                for (int most = 1; most <= all.size(); most++) {
                    assertThat(CounterfactualPairs.of(scorecard, unit(values), UnitRanks.NONE, most))
                            .as(as)
                            .isEqualTo(all.subList(0, most));
                }
            }
        }
    }

    /** Pair and category to the distance. */
    private static Map<String, ExactRatio> found(Scorecard scorecard, Map<String, Integer> values) {
        Map<String, ExactRatio> found = new TreeMap<>();
        for (CounterfactualPair pair : CounterfactualPairs.of(scorecard, unit(values), UnitRanks.NONE, 100)) {
            Map<String, Integer> changed = new TreeMap<>(values);
            changed.put(pair.first().measure(), Integer.valueOf(pair.first().to()));
            changed.put(pair.second().measure(), Integer.valueOf(pair.second().to()));
            assertThat(category(scorecard, changed)).isEqualTo(pair.category());
            found.put(
                    pair.first().measure() + pair.second().measure() + " " + pair.category(),
                    pair.distance().orElseThrow());
        }
        return found;
    }

    private static Map<String, ExactRatio> tried(Scorecard scorecard, Map<String, Integer> values) {
        Map<String, ExactRatio> nearest = new TreeMap<>();
        Optional<CategoryCode> now = category(scorecard, values);
        for (String one : FACTS) {
            for (String other : FACTS.subList(FACTS.indexOf(one) + 1, FACTS.size())) {
                for (int x = 0; x <= HIGHEST; x++) {
                    for (int y = 0; y <= HIGHEST; y++) {
                        Optional<CategoryCode> then = category(scorecard, with(with(values, one, x), other, y));
                        boolean neither = category(scorecard, with(values, one, x))
                                        .equals(now)
                                && category(scorecard, with(values, other, y)).equals(now);
                        if (neither && !then.equals(now)) {
                            int distance = Math.abs(x - values.get(one)) + Math.abs(y - values.get(other));
                            nearest.merge(
                                    one + other + " " + then,
                                    ExactRatio.of(distance, 1),
                                    (a, b) -> a.compareTo(b) <= 0 ? a : b);
                        }
                    }
                }
            }
        }
        return nearest;
    }

    private static Map<String, Integer> with(Map<String, Integer> values, String fact, int value) {
        Map<String, Integer> changed = new TreeMap<>(values);
        changed.put(fact, value);
        return changed;
    }

    private static Optional<CategoryCode> category(Scorecard scorecard, Map<String, Integer> values) {
        return scorecard.evaluate(unit(values), UnitRanks.NONE).category();
    }

    @Test
    void only_as_many_as_are_asked_for_and_the_nearest_of_them() {
        Scorecard scorecard = WrittenScorecard.of(POLICIES.get(1));
        UnitMeasures unit = unit(Map.of("a", 2, "b", 1, "c", 0));
        List<CounterfactualPair> all = CounterfactualPairs.of(scorecard, unit, UnitRanks.NONE, 100);
        assertThat(all).hasSizeGreaterThan(2);
        assertThat(CounterfactualPairs.of(scorecard, unit, UnitRanks.NONE, 2)).isEqualTo(all.subList(0, 2));
    }
}
