package org.determinations.determination.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

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
}
