package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitRanks;
import org.determinations.scorecard.trial.Perturbation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One number of a scorecard is another; everything else, and the scorecard itself, stays. */
class PerturbationTest {
    private static final String CARD = """
            measures:
              rate: { words: "rate", unit: percent, fewest: { at least: "10" }, absent: "50" }
              late: { words: "late", unit: count, absent: "0" }
            components:
              total: { words: "total", of: { rate: "50", late: "3" }, combine: weighted mean, when out: reweight, when nothing: stop, round: none }
            category:
              rows:
                - { rate: from 60 to below 80, then: NA }
                - { rate: at least 80, then: MR }
                - { otherwise: yes, then: NI }
            adjust:
              - { id: late, words: "late", rows: [ { late: at least 0, at least as serious as: MR }, { otherwise: yes } ] }
            """;

    private static List<Perturbation> all() {
        return Perturbation.of(new CardText(CARD).card());
    }

    @Test
    void cuts_weights_and_smallest_groups_are_tried_in_pack_order() {
        assertThat(all())
                .extracting(p -> p.kind() + " " + p.section() + " " + p.what() + " " + Reckoned.show(p.was()) + " "
                        + Reckoned.show(p.tried()))
                .containsExactly(
                        "SMALLEST measures rate 10 20",
                        "SMALLEST measures rate 10 30",
                        "WEIGHT components total rate 50 45",
                        "WEIGHT components total rate 50 55",
                        "WEIGHT components total late 3 8",
                        "CUT category rate 60 59",
                        "CUT category rate 60 61",
                        "CUT category rate 80 79",
                        "CUT category rate 80 81",
                        "CUT adjust late late 0 1");
    }

    @Test
    void weights_that_are_shares_of_one_go_by_five_hundredths() {
        Scorecard card =
                new CardText(CARD.replace("rate: \"50\", late: \"3\"", "rate: \"0.60\", late: \"0.04\"")).card();
        assertThat(Perturbation.of(card))
                .filteredOn(p -> p.kind() == Perturbation.Kind.WEIGHT)
                .extracting(p -> p.what() + " " + Reckoned.show(p.tried()))
                .containsExactly("rate 0.55", "rate 0.65", "late 0.09");
    }

    @Test
    void parts_that_each_count_once_have_no_weights() {
        Scorecard card = new CardText(CARD.replace("rate: \"50\", late: \"3\"", "rate: \"1\", late: \"1\"")).card();
        assertThat(Perturbation.of(card)).noneMatch(p -> p.kind() == Perturbation.Kind.WEIGHT);
    }

    @ParameterizedTest
    @CsvSource({"79, 79, MR", "79, 80, NA", "79, 81, NA", "80, 79, MR", "80, 80, MR", "80, 81, NA", "81, 81, MR"})
    void a_cut_moves_in_every_row_that_has_it(String rate, String cut, String category) {
        Scorecard card = all().stream()
                .filter(p -> p.section().equals("category")
                        && Reckoned.show(p.tried()).equals(cut))
                .map(Perturbation::scorecard)
                .findFirst()
                .orElseGet(() -> new CardText(CARD).card());
        var unit = CardText.unit("rate", rate);
        var counted = unit.with("rate", unit.values().get("rate").counted(new BigDecimal("40")));
        assertThat(CardText.category(card.evaluate(counted, UnitRanks.NONE))).isEqualTo(category);
    }
}
