package org.determinations.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.model.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of a pack held against each other, at and beside equality. */
class ParameterOrderTest {

    private static Map<String, PackRule> rules(String rule, Map<String, String> values) {
        Map<String, Parameter> parameters = new TreeMap<>();
        values.forEach((name, value) -> parameters.put(
                name, new Parameter(name, value, ParameterUnit.RATIO, List.of("S1"), Confidence.ASSUMED, "")));
        return Map.of(rule, new PackRule(rule, List.of("S1"), Confidence.ASSUMED, parameters, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 2.0, true, true",
        "2.0, 2.00, false, true",
        "2.01, 2.0, false, false",
        "10, 9, false, false",
    })
    void equal_numbers_contradict_only_a_strict_order(String low, String high, boolean rises, boolean doesNotFall) {
        Map<String, PackRule> rules = rules("MA-BANDS", Map.of("watch", low, "high", high));
        String[] terms = {"BANDS.watch", "BANDS.high"};
        assertThat(ParameterOrder.rising(terms).led("MA-").breach(rules).isEmpty())
                .isEqualTo(rises);
        assertThat(ParameterOrder.notFalling(terms).led("MA-").breach(rules).isEmpty())
                .isEqualTo(doesNotFall);
    }

    @Test
    void a_breach_names_both_numbers_and_the_rule_of_the_later_one() {
        Map<String, PackRule> rules = rules("F", Map.of("trimmed", "0.6"));
        assertThat(ParameterOrder.rising("0", "F.trimmed", "0.5").breach(rules))
                .contains(new ParameterOrder.Breach("F", "F.trimmed 0.6", "F.trimmed below 0.5"));
        assertThat(ParameterOrder.notFalling("1", "F.trimmed").breach(rules))
                .contains(new ParameterOrder.Breach("F", "F.trimmed 0.6", "F.trimmed at least 1"));
        assertThat(ParameterOrder.rising("F.trimmed", "F.trimmed").breach(rules))
                .contains(new ParameterOrder.Breach("F", "F.trimmed 0.6, F.trimmed 0.6", "F.trimmed below F.trimmed"));
    }

    @Test
    void a_number_that_the_pack_lacks_is_told_elsewhere() {
        Map<String, PackRule> rules = rules("F", Map.of("trimmed", "0.6"));
        assertThat(ParameterOrder.rising("F.trimmed", "F.other").breach(rules)).isEqualTo(Optional.empty());
        assertThat(ParameterOrder.rising("G.trimmed", "0.5").breach(rules)).isEqualTo(Optional.empty());
    }

    /** A marker of three school years that looks at two would never be met, and would call every district at risk. */
    @Test
    void the_marker_of_the_analysis_is_not_longer_than_its_window() {
        Map<String, PackRule> rules = new TreeMap<>(rules("X-SEC-YEARS", Map.of("window", "2")));
        rules.putAll(rules("X-SEC-MARKER", Map.of("schoolYears", "3")));
        assertThat(AnalysisRules.orders("X-").stream()
                        .flatMap(order -> order.breach(rules).stream())
                        .map(ParameterOrder.Breach::rule))
                .containsExactly("X-SEC-YEARS");
    }
}
