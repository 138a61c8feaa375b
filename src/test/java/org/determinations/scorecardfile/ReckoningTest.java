package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.determinations.issue.SourceRef;
import org.determinations.scorecard.GivenValue;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures, elements and components: statuses, shares, small groups, sums, weights, rounding, ranks. */
class ReckoningTest {
    private static final String SHOWN = "category: { rows: [ { otherwise: yes, then: MR } ] }\n";

    private static final CardText POINTS = new CardText("""
            measures:
              a: { words: "a", unit: percent, round: "0 half up", codes: { NA: not applicable, NR: missing, NC: too small } }
              b: { words: "b", unit: percent, codes: { NA: not applicable } }
              c: { words: "c", unit: percent, codes: { NA: not applicable } }
            elements:
              ea: { words: "a", reads: a, out of: "2", rows: [ { a: at least 95, points: "2" }, { a: at least 75, points: "1" }, { otherwise: yes, points: "0" } ], when: { missing: zero, not valid: stop, not applicable: out, too small: 1.5 points } }
              eb: { words: "b", reads: b, out of: "16", rows: [ { b: at least 1, points: "15" }, { otherwise: yes, points: "16" } ], when: { missing: out, not applicable: out } }
              bonus: { words: "c", reads: c, out of: "1", bonus: yes, rows: [ { c: above 0, points: "1" }, { otherwise: yes, points: "0" } ], when: { missing: out, not applicable: out } }
            components:
              score: { words: "score", of: "ea, eb, bonus", combine: percent of possible, round: none, when nothing: stop }
              down:  { words: "score", of: "ea, eb", combine: percent of possible, round: "1 down", when nothing: out }
            """ + SHOWN);

    @ParameterizedTest
    @CsvSource({
        "94.4, 1",
        "94.5, 2",
        "95, 2",
        "74.4, 0",
        "74.5, 1",
        "NA, out",
        "NR, 0",
        "NC, 1.5",
        "'', 0",
        "(not valid), out"
    })
    void a_status_decides_before_any_row_and_a_value_is_rounded_first(String value, String points) {
        assertThat(CardText.result(POINTS.of("a", value), "ea")).isEqualTo(points);
    }

    @Test
    void not_applicable_leaves_points_and_possible_points() {
        Outcome all = POINTS.of("a", "100", "b", "1");
        assertThat(CardText.result(all, "score")).isEqualTo("94.4444");
        assertThat(CardText.result(all, "down")).isEqualTo("94.4");
        assertThat(CardText.result(POINTS.of("a", "NA", "b", "1"), "score")).isEqualTo("93.75");
    }

    @Test
    void a_bonus_adds_to_the_points_only() {
        assertThat(CardText.result(POINTS.of("a", "100", "b", "1", "c", "5"), "score"))
                .isEqualTo("100");
    }

    @Test
    void a_component_of_nothing_stops_or_is_out_as_written() {
        Outcome none = POINTS.of("a", "NA");
        assertThat(none.category()).isEmpty();
        assertThat(none.stops()).containsExactly("score: none of its parts has a value");
        assertThat(CardText.result(none, "down")).isEqualTo("out");
        assertThat(none.decided().label()).isEqualTo("undetermined");
    }

    @Test
    void a_status_that_stops_and_one_that_the_policy_does_not_name_leave_the_unit_to_a_person() {
        assertThat(POINTS.of("a", "(not valid)", "b", "1").stops())
                .containsExactly("ea: the policy leaves not valid to a person");
        assertThat(POINTS.of("a", "99", "b", "(too small)").stops())
                .containsExactly("eb: the policy does not say what follows when b is too small");
    }

    @Test
    void a_code_that_the_measure_does_not_know_is_a_fault_and_never_a_number() {
        Outcome outcome = POINTS.of("a", "N/A", "b", "1");
        assertThat(outcome.category()).isEmpty();
        assertThat(outcome.stops()).first().isEqualTo("a: N/A is no percent that the policy allows");
    }

    @ParameterizedTest
    @CsvSource({"9, 10, 90", "0, 10, 0", "0, 0, not applicable", "'', 10, missing", "9, '', missing", "1, 3, 33.3333"})
    void a_share(String part, String whole, String expected) {
        CardText card = new CardText("""
                measures:
                  part: { words: "p", unit: count }
                  whole: { words: "w", unit: count }
                  rate: { words: "r", unit: percent, share: { part: part, whole: whole } }
                """ + SHOWN);
        assertThat(CardText.result(card.of("part", part, "whole", whole), "rate"))
                .isEqualTo(expected);
    }

    @Test
    void a_change_and_the_better_of_two() {
        CardText card = new CardText("""
                measures:
                  now: { words: "n", unit: percent }
                  last: { words: "l", unit: percent }
                  more: { words: "m", unit: percent, change: { of: now, since: last } }
                  best: { words: "b", unit: percent, better of: { of: "now, last", best: highest } }
                  least: { words: "b", unit: percent, better of: { of: "now, last", best: lowest } }
                """ + SHOWN);
        Outcome both = card.of("now", "31.5", "last", "42");
        assertThat(CardText.result(both, "more")).isEqualTo("-10.5");
        assertThat(CardText.result(both, "best")).isEqualTo("42");
        assertThat(CardText.result(both, "least")).isEqualTo("31.5");
        Outcome one = card.of("now", "31.5");
        assertThat(CardText.result(one, "more")).isEqualTo("missing");
        assertThat(CardText.result(one, "best")).isEqualTo("31.5");
    }

    @ParameterizedTest
    @CsvSource({"29, too small", "30, 50", "31, 50", "'', missing"})
    void a_small_group_has_no_value(String n, String expected) {
        CardText card = new CardText("""
                measures:
                  n: { words: "n", unit: count }
                  rate: { words: "r", unit: percent, fewest: { of: n, at least: "30" } }
                  own: { words: "o", unit: percent, fewest: { at least: "30" } }
                """ + SHOWN);
        GivenValue own = GivenValue.of("50", SourceRef.ofFile("m.csv"));
        UnitMeasures unit =
                CardText.unit("n", n, "rate", "50").with("own", n.isEmpty() ? own : own.counted(new BigDecimal(n)));
        assertThat(CardText.result(card.of(unit), "rate")).isEqualTo(expected);
        assertThat(CardText.result(card.of(unit), "own")).isEqualTo(expected);
    }

    @Test
    void records_are_counted_that_fit_every_condition() {
        CardText card = new CardText("""
                measures:
                  open: { words: "open findings", unit: count, count: { of: findings, where: { source: "one of CPR, MCR", age in years: at most 2, verified: has no value } } }
                """ + SHOWN);
        List<Map<String, GivenValue>> rows = new ArrayList<>();
        for (String[] row : new String[][] {
            {"CPR", "2", ""}, {"MCR", "2.5", ""}, {"CPR", "1", "2012-01-01"}, {"HEARING", "1", ""}, {"MCR", "0", ""}
        }) {
            SourceRef where = SourceRef.ofRow("findings.csv", rows.size() + 2);
            rows.add(Map.of(
                    "source", GivenValue.of(row[0], where),
                    "age in years", GivenValue.of(row[1], where),
                    "verified", GivenValue.of(row[2], where)));
        }
        UnitMeasures unit = new UnitMeasures("0001", Map.of(), Map.of("findings", rows), List.of());
        assertThat(CardText.result(card.of(unit), "open")).isEqualTo("2");
        assertThat(CardText.result(card.of(CardText.unit()), "open")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "reweight, weighted mean, 80, '', 80", "reweight, weighted sum, 80, '', 80", "skip, weighted sum, 80, '', 40",
        "skip, weighted mean, 80, '', 40", "stop, weighted mean, 80, '', out", "reweight, weighted mean, 80, 60, 72",
        "reweight, weighted mean, '', '', out"
    })
    void weights_with_a_part_out(String out, String combine, String a, String b, String expected) {
        String nothing = out.equals("stop") ? "" : ", when nothing: out";
        String weights = combine.equals("weighted sum") || out.equals("skip") ? "0.5\", b: \"0.5" : "60\", b: \"40";
        CardText card = new CardText("measures: { a: { words: a, unit: percent }, b: { words: b, unit: percent } }\n"
                + "components: { s: { words: s, of: { a: \"" + weights + "\" }, combine: " + combine + ", when out: "
                + out + nothing + ", round: none } }\n" + SHOWN);
        assertThat(CardText.result(card.of("a", a, "b", b), "s")).isEqualTo(expected);
    }

    @Test
    void a_weight_may_be_a_measure_and_must_then_be_there() {
        CardText card = new CardText("""
                measures: { a: { words: a, unit: percent }, b: { words: b, unit: percent }, wa: { words: w, unit: percent }, wb: { words: w, unit: percent } }
                components: { s: { words: s, of: { a: wa, b: wb }, combine: weighted mean, when out: reweight, when nothing: out, round: "0 half up" } }
                """ + SHOWN);
        assertThat(CardText.result(card.of("a", "54.5", "b", "22.5", "wa", "70", "wb", "30"), "s"))
                .isEqualTo("45");
        assertThat(CardText.result(card.of("a", "54.5", "wa", "70"), "s")).isEqualTo("55");
        assertThat(card.of("a", "54.5", "b", "22.5", "wa", "70").stops())
                .containsExactly("s: the weight of b is missing");
    }

    @Test
    void the_worst_grade_by_the_written_order() {
        CardText card = new CardText("""
                measures: { a: { words: a, unit: code }, b: { words: b, unit: code } }
                elements:
                  "e{N}": { for each: { N: "a, b" }, words: "{N}", reads: "{N}", rows: [ { "{N}": is 3, gives: poor }, { "{N}": is 2, gives: fair }, { otherwise: yes, gives: good } ], when: { missing: out } }
                components:
                  worst: { words: w, of: "ea, eb", combine: worst, order: "good, fair, poor", when nothing: out }
                  poor: { words: n, of: "ea, eb", combine: count, that give: "fair, poor" }
                """ + SHOWN);
        assertThat(CardText.result(card.of("a", "1", "b", "2"), "worst")).isEqualTo("fair");
        assertThat(CardText.result(card.of("a", "3", "b", "2"), "poor")).isEqualTo("2");
        assertThat(CardText.result(card.of("a", "1"), "worst")).isEqualTo("good");
        assertThat(CardText.result(card.of(), "worst")).isEqualTo("out");
        assertThat(CardText.result(card.of(), "poor")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "upper, highest, '1,2,3,4,5,6,7,8,9', '0,0,0,1,1,1,2,2,2'",
        "upper, lowest, '1,2,3,4,5,6,7,8,9', '2,2,2,1,1,1,0,0,0'",
        "upper, highest, '5,5,5,5,5,5,5,5,5', '2,2,2,2,2,2,2,2,2'",
        "lower, highest, '5,5,5,5,5,5,5,5,5', '0,0,0,0,0,0,0,0,0'",
        "upper, highest, '1,2,3,4,5,6,6,8,9', '0,0,0,1,1,2,2,2,2'",
        "lower, highest, '1,2,3,4,5,6,6,8,9', '0,0,0,1,1,1,1,2,2'",
        "upper, highest, '1,2,3,4,5,6,7,8,9,10', '0,0,0,1,1,1,2,2,2,2'",
        "upper, highest, '1,2,3,4,5,6,7,8', 'out,out,out,out,out,out,out,out'"
    })
    void thirds_with_ties_and_fewest_units(String ties, String best, String values, String points) {
        CardText card = new CardText("""
                measures: { v: { words: v, unit: percent } }
                elements: { r: { words: r, reads: v, out of: "2", rank: { of: v, best: BEST, parts: "3", points: "2, 1, 0", ties: TIES, fewest units: "9" }, when: { missing: out } } }
                """.replace("BEST", best).replace("TIES", ties) + SHOWN);
        List<UnitMeasures> units = new ArrayList<>();
        for (String value : values.split(",")) {
            units.add(CardText.named("0" + units.size(), "v", value));
        }
        units.add(CardText.named("none"));
        UnitRanks ranks = UnitRanks.of(card.card(), units);
        List<String> found = units.subList(0, units.size() - 1).stream()
                .map(unit -> CardText.result(card.card().evaluate(unit, ranks), "r"))
                .toList();
        assertThat(String.join(",", found)).isEqualTo(points);
        assertThat(card.card().isRanked()).isTrue();
    }
}
