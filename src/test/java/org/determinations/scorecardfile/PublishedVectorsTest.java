package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.scenario.Scenario;
import org.determinations.scorecard.scenario.ScenarioCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published number and every constructed boundary comes out, or the scenario says why it cannot. */
class PublishedVectorsTest {

    static Stream<String> packs() {
        return ShippedScorecards.names().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_scenario_comes_out_or_says_why_not(String pack) {
        List<Scenario.Result> results = ShippedScorecards.results(pack);
        assertThat(results).isNotEmpty();
        assertThat(results.stream()
                        .filter(r -> !r.isEqual() && !r.isExplained())
                        .map(r ->
                                r.scenario().where().text() + " " + r.scenario().id() + ": " + r.differences() + " "
                                        + r.outcome().stops())
                        .toList())
                .isEmpty();
        assertThat(results.stream()
                        .filter(r -> r.isEqual() && !r.scenario().differs().isEmpty())
                        .map(r -> r.scenario().id())
                        .toList())
                .as("scenarios that say that they differ and do not")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_row_has_a_scenario(String pack) {
        List<Outcome> outcomes = ShippedScorecards.results(pack).stream()
                .map(Scenario.Result::outcome)
                .toList();
        assertThat(ScenarioCoverage.of(ShippedScorecards.read(pack), outcomes))
                .as("rows that no scenario reaches")
                .isEmpty();
    }

    @Test
    void the_table_of_vectors_is_printed() {
        StringBuilder table = new StringBuilder("pack | tried | equal | different | reasons\n");
        int tried = 0;
        for (String pack : ShippedScorecards.names()) {
            List<Scenario.Result> results = ShippedScorecards.results(pack);
            List<String> reasons = results.stream()
                    .filter(Scenario.Result::isExplained)
                    .map(r -> r.scenario().differs())
                    .distinct()
                    .toList();
            long equal = results.stream().filter(Scenario.Result::isEqual).count();
            tried += results.size();
            table.append(String.format(
                    Locale.ROOT,
                    "%s | %d | %d | %d | %s%n",
                    pack,
                    results.size(),
                    equal,
                    results.size() - equal,
                    String.join("; ", reasons)));
        }
        System.out.print(table);
        assertThat(tried).isGreaterThan(0);
    }
}
