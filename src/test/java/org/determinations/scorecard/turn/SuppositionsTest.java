package org.determinations.scorecard.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.scorecard.InventedUnits;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;
import org.determinations.scorecardfile.ShippedScorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reckoning only what a fact reaches decides exactly what a whole evaluation decides: category, base, label and streak. */
class SuppositionsTest {
    private static final int UNITS = 12;

    static Stream<String> packs() {
        return ShippedScorecards.names().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_short_way_and_the_whole_way_decide_the_same(String pack) {
        long seed = System.nanoTime();
        Scorecard scorecard = ShippedScorecards.read(pack);
        List<UnitMeasures> units = new InventedUnits(scorecard, new Random(seed)).list(UNITS);
        UnitRanks ranks = UnitRanks.of(scorecard, units);
        Readings readings = new Readings(scorecard);
        List<String> differences = new ArrayList<>();
        int tried = 0;
        for (UnitMeasures unit : units) {
            Suppositions suppositions = new Suppositions(readings, unit, ranks);
            FactGrid grid = new FactGrid(readings, unit);
            for (Measure measure : scorecard.measures()) {
                for (String value : values(measure, grid)) {
                    UnitMeasures supposed = unit.with(measure.id(), Suppositions.given(unit, measure, value));
                    Outcome.Decided whole = scorecard.evaluate(supposed, ranks).decided();
                    Outcome.Decided brief = suppositions.suppose(measure, value);
                    tried++;
                    if (!whole.equals(brief)) {
                        differences.add(unit + " " + measure.id() + " " + value + ": " + whole + ", " + brief);
                    }
                }
            }
        }
        assertThat(differences).as("seed " + seed).isEmpty();
        assertThat(tried).as("seed " + seed).isGreaterThan(UNITS);
    }

    /** A grid, every code, what no row names, and what is no number. */
    private static Set<String> values(Measure measure, FactGrid grid) {
        Set<String> values = new LinkedHashSet<>();
        if (measure.isGiven()) {
            values.add("another");
            values.addAll(measure.reading().codes().keySet());
        }
        if (measure.isGiven() && measure.isNumeric()) {
            grid.points(measure, grid.step(measure)).forEach(point -> values.add(Reckoned.show(point)));
        } else if (measure.isGiven()) {
            values.addAll(grid.codes(measure));
        }
        return values;
    }

    @Test
    void the_facts_that_would_change_a_category_are_those_of_the_whole_way(TestReporter reporter) {
        long seed = System.nanoTime();
        Scorecard scorecard = ShippedScorecards.read("franklin-2023.1");
        List<UnitMeasures> units = new InventedUnits(scorecard, new Random(seed)).list(40);
        Counterfactuals.Finder brief = Counterfactuals.of(scorecard, UnitRanks.NONE);
        Counterfactuals.Finder whole = bySteps(scorecard);
        long[] cpu = new long[2];
        for (UnitMeasures unit : units) {
            long start = cpu();
            List<Counterfactual> found = brief.find(unit);
            long middle = cpu();
            assertThat(found).as("seed " + seed).isEqualTo(whole.find(unit));
            cpu[0] += middle - start;
            cpu[1] += cpu() - middle;
        }
        reporter.publishEntry("CPU, microseconds a unit", cpu[0] / 40_000 + " in place of " + cpu[1] / 40_000);
    }

    /** With a whole evaluation for each value. */
    private static Counterfactuals.Finder bySteps(Scorecard scorecard) {
        Readings readings = new Readings(scorecard);
        return unit -> new Counterfactuals(
                        readings,
                        unit,
                        new Suppositions(readings, unit, UnitRanks.NONE),
                        (measure, text) -> scorecard
                                .evaluate(
                                        unit.with(measure.id(), Suppositions.given(unit, measure, text)),
                                        UnitRanks.NONE)
                                .decided())
                .find();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
