package org.determinations.determination.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.determinations.determination.StageDistricts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside the category of a scorecard: what its rows asked. */
class ScorecardBasisTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "100,0,Results 100 with Compliance 0,NI",
        "100,100,Results 100 with Compliance 100,MR",
        "'',100,Results not counted with Compliance 100,MR",
    })
    void where_the_category_asks_several_components_none_stands_for_the_others(
            String rate, String timely, String basis, String category) {
        Carded state = Carded.under("""
                        measures:
                          rate: { words: "rate", unit: percent }
                          timely: { words: "timely", unit: percent }
                        components:
                          results: { words: "Results", of: rate, combine: mean, round: none, when out: skip, when nothing: out }
                          compliance: { words: "Compliance", of: timely, combine: mean, round: none, when out: skip, when nothing: stop }
                        category:
                          rows:
                            - { results: at least 50, compliance: at least 50, then: MR }
                            - { results: is out, compliance: at least 50, then: MR }
                            - { otherwise: yes, then: NI }
                        """).says('A', "timely", timely);
        Carded given = rate.isEmpty() ? state : state.says('A', "rate", rate);
        assertThat(given.determine('A').basisText()).isEqualTo(basis);
        assertThat(given.determine('A').label()).isEqualTo(category + " (" + basis + ")");
    }

    @Test
    void of_two_steps_that_move_the_category_the_last_one_gives_it() {
        Carded state = Carded.under("""
                        measures:
                          rate: { words: "rate", unit: percent }
                        category:
                          rows: [ { rate: has a value, then: MR }, { otherwise: yes, stop: "no rate" } ]
                        adjust:
                          - { id: low, words: "low", rows: [ { rate: below 50, at least as serious as: NA } ] }
                          - { id: lower, words: "lower", rows: [ { rate: below 40, at least as serious as: NI } ] }
                        """)
                .says('A', "rate", "39")
                .says('B', "rate", "40")
                .says('C', "other", "1");
        assertThat(state.determine('A').label()).isEqualTo("NI (39)");
        assertThat(state.determine('A').derived().map(Object::toString)).contains("MR");
        assertThat(state.determine('B').label()).isEqualTo("NA (40)");
        assertThat(state.determine('C').undeterminedReason()).isEqualTo("No rate.");
        assertThat(state.withoutDecision('A').map(Object::toString)).contains("NI");
        assertThat(ScorecardProgramme.PROGRAMME
                        .basis(state.district(Carded.code('A')), StageDistricts.of(state.facts()), state.pack())
                        .text())
                .isEqualTo("39");
    }
}
