package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;
import org.determinations.scorecard.turn.Counterfactual;
import org.determinations.scorecard.turn.Counterfactuals;
import org.determinations.scorecard.turn.Monotony;
import org.junit.jupiter.api.Test;

/** One fact alone: exactly the nearest value that gives another category, also through sums, shares and ranks. */
class CounterfactualsTest {

    private static List<String> of(Scorecard card, UnitMeasures unit) {
        return Counterfactuals.of(card, UnitRanks.of(card, List.of(unit))).find(unit).stream()
                .map(Counterfactual::text)
                .toList();
    }

    @Test
    void a_weighted_sum_is_solved_with_its_rounding() {
        assertThat(of(
                        ShippedScorecards.read("indiana-2018.1"),
                        CardText.unit("results percent", "52.8", "compliance percent", "100", "timely percent", "100")))
                .containsExactly(
                        "results percent: 52.8 -> 49.8 gives NA",
                        "compliance percent: 100 -> 95.1 gives NA",
                        "timely percent: 100 -> 92.7 gives NA",
                        "results percent: 52.8 -> 19.8 gives NI",
                        "compliance percent: 100 -> 45.1 gives NI",
                        "timely percent: 100 -> 17.7 gives NI");
    }

    @Test
    void points_of_a_share_are_whole_and_no_more_than_the_whole() {
        assertThat(of(
                        ShippedScorecards.read("osep-rda-points"),
                        CardText.unit(
                                "results points",
                                "15",
                                "results available",
                                "24",
                                "compliance points",
                                "19",
                                "compliance available",
                                "20")))
                .contains(
                        "results points: 15 -> 16 gives MR",
                        "compliance points: 19 -> 20 gives MR",
                        "compliance points: 19 -> 11 gives NI",
                        "results points: 15 -> 5 gives NI");
    }

    @Test
    void bounds_of_rows_and_the_value_beside_them() {
        assertThat(of(
                        ShippedScorecards.read("new-york-2010.1"),
                        CardText.unit("cohort", "120", "graduation", "35.2", "dropout", "18.3")))
                .contains("dropout: 18.3 -> 32 gives NI", "graduation: 35.2 -> 21 gives NI")
                .noneMatch(line -> line.contains("gives MR"));
    }

    @Test
    void every_code_and_every_category_that_a_person_could_decide() {
        assertThat(of(
                        ShippedScorecards.read("massachusetts-2012"),
                        CardText.unit(
                                "accountability level",
                                "Level 2",
                                "stage",
                                "official",
                                "decision",
                                "NI",
                                "data year",
                                "2011-12")))
                .contains(
                        "decision: NI -> MR gives MRAR",
                        "decision: NI -> NSI gives NSI",
                        "accountability level: Level 2 -> Level 5 gives NSI",
                        "accountability level: Level 2 -> another gives undetermined",
                        "stage: official -> provisional gives MRAR")
                .doesNotContain("accountability level: Level 2 -> Level 1 gives MR");
    }

    @Test
    void each_supposed_value_gives_what_is_said_and_its_neighbor_does_not() {
        Scorecard card = ShippedScorecards.read("arizona.1");
        UnitMeasures unit = CardText.unit("percent", "64");
        List<Counterfactual> found = Counterfactuals.of(card, UnitRanks.NONE).find(unit);
        assertThat(found.stream().map(Counterfactual::text))
                .containsExactly(
                        "percent: 64 -> 49.4 gives NI",
                        "percent: 64 -> 79.5 gives MR",
                        "percent: 64 -> 19.4 gives NSI");
        for (Counterfactual one : found) {
            assertThat(card.evaluate(CardText.unit("percent", one.to()), UnitRanks.NONE)
                            .category())
                    .isEqualTo(one.category());
        }
    }

    @Test
    void a_rank_is_taken_with_all_other_units_unchanged() {
        CardText card = new CardText("""
                measures: { v: { words: v, unit: percent } }
                elements: { r: { words: r, reads: v, out of: "2", rank: { of: v, best: highest, parts: "3", points: "2, 1, 0", ties: upper, fewest units: "3" }, when: { missing: out } } }
                components: { s: { words: s, of: r, combine: percent of possible, round: none, when nothing: stop } }
                category: { rows: [ { s: at least 100, then: MR }, { otherwise: yes, then: NA } ] }
                """);
        List<UnitMeasures> units =
                List.of(CardText.named("1", "v", "10"), CardText.named("2", "v", "20"), CardText.named("3", "v", "30"));
        assertThat(Counterfactuals.of(card.card(), UnitRanks.of(card.card(), units)).find(units.get(1)).stream()
                        .map(Counterfactual::text))
                .containsExactly("v: 20 -> 30 gives MR");
    }

    @Test
    void a_better_value_with_a_worse_result_is_listed() {
        CardText card = new CardText("""
                measures: { v: { words: v, unit: percent } }
                elements: { e: { words: e, reads: v, out of: "2", rows: [ { v: below 50, points: "1" }, { v: below 90, points: "0" }, { otherwise: yes, points: "2" } ], when: { missing: out } } }
                category: { rows: [ { otherwise: yes, then: MR } ] }
                """);
        assertThat(Monotony.of(card.card(), CardText.unit("v", "60"), UnitRanks.NONE).stream()
                        .map(Monotony.Reversal::text))
                .containsExactly("v 89.9 -> 90: e 0 -> 2");
        assertThat(Monotony.of(ShippedScorecards.read("arizona.1"), CardText.unit("percent", "60"), UnitRanks.NONE))
                .isEmpty();
    }
}
