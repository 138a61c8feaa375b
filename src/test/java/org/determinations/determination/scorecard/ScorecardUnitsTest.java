package org.determinations.determination.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.determination.StageDistricts;
import org.determinations.scorecardfile.WrittenScorecard;
import org.junit.jupiter.api.Test;

/** Several scorecards that the districts of a stage are held against at once. */
class ScorecardUnitsTest {
    private static final String MEASURED = """
            measures: { v: { words: v, unit: percent } }
            category:
              rows: [ { v: at least 50, then: MR }, { otherwise: yes, then: NI } ]
            """;

    /** The second scorecard gives the middle third as much as the best, and the third ranks another measure, of which C has the most. */
    @Test
    void several_scorecards_are_ranked_in_one_look_at_the_districts_and_in_none_where_nothing_ranks() {
        Carded state = Carded.under(ranked("v", "2, 1, 0"))
                .says('A', "v", "90")
                .says('B', "v", "80")
                .says('C', "v", "70")
                .says('C', "w", "5")
                .says('B', "w", "4")
                .says('A', "w", "3");
        List<Integer> looks = new ArrayList<>();
        StageDistricts stage = StageDistricts.of(state.facts()).with(district -> {
            looks.add(1);
            return district;
        });
        MeasureYears years = MeasureYears.of(stage);
        assertThat(looks).hasSize(3);
        List<ScorecardUnits> held = ScorecardUnits.of(
                List.of(
                        state.scorecard(),
                        WrittenScorecard.of(ranked("v", "2, 2, 0")),
                        WrittenScorecard.of(ranked("w", "2, 1, 0"))),
                years,
                stage);
        assertThat(looks).hasSize(6);
        assertThat(Stream.of('A', 'B', 'C')
                        .map(letter -> ScorecardUnits.categories(held, state.district(Carded.code(letter))).stream()
                                .map(category -> category.orElseThrow().text())
                                .toList()))
                .containsExactly(List.of("MR", "MR", "NI"), List.of("NA", "MR", "NA"), List.of("NI", "NI", "MR"));
        ScorecardUnits.of(List.of(WrittenScorecard.of(MEASURED)), years, stage);
        assertThat(looks).hasSize(6);
    }

    private static String ranked(String by, String points) {
        return """
                measures: { v: { words: v, unit: percent }, w: { words: w, unit: percent } }
                elements: { r: { words: r, reads: BY, out of: "2", rank: { of: BY, best: highest, parts: "3", points: "POINTS", ties: upper, fewest units: "3" }, when: { missing: out } } }
                category:
                  rows: [ { r: at least 2, then: MR }, { r: at least 1, then: NA }, { otherwise: yes, then: NI } ]
                """.replace("BY", by).replace("POINTS", points);
    }
}
