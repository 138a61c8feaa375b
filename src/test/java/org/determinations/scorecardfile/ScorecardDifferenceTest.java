package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.scorecard.difference.ScorecardDifference;
import org.determinations.scorecard.difference.ScorecardLine;
import org.determinations.scorecard.difference.ScorecardLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardDifferenceTest {
    private static final String CARD = """
            measures: { a: { words: "a", unit: percent }, c: { words: "c", unit: code } }
            category:
              rows:
                - { a: at least 80, then: MR }
                - { c: is X, then: NA }
                - { otherwise: yes, then: NI }
            """;

    private static List<String> differences(String text) {
        return ScorecardDifference.of(new CardText(CARD).card(), new CardText(text).card()).stream()
                .map(ScorecardDifference::text)
                .toList();
    }

    @Test
    void a_scorecard_is_written_out_in_the_order_of_the_file() {
        assertThat(ScorecardLines.of(new CardText(CARD).card()).stream().map(ScorecardLine::text))
                .contains("measures a: unit -> percent", "category a at least 80 -> MR", "category otherwise -> NI")
                .startsWith("scorecard id -> invented.1", "categories least to most serious -> MR, NA, NI, NSI");
    }

    @Test
    void the_same_scorecard_has_no_difference() {
        assertThat(differences(CARD + "# a comment\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "then: NA | then: NI | changed: category c is X -> NA, now NI",
                "unit: percent | unit: number | changed: measures a: unit -> percent, now number",
                "then: NA | then: NA, confidence: assumed | cited otherwise: category c is X -> NA",
            })
    void what_changed_is_named(String before, String after, String expected) {
        assertThat(differences(CARD.replace(before, after))).containsExactly(expected);
    }

    @Test
    void a_bound_that_changed_is_a_row_taken_out_and_one_put_in() {
        assertThat(differences(CARD.replace("80", "75")))
                .containsExactly("removed: category a at least 80 -> MR", "added: category a at least 75 -> MR");
    }

    @Test
    void rows_that_changed_places_are_named() {
        String first = "    - { a: at least 80, then: MR }\n";
        String second = "    - { c: is X, then: NA }\n";
        assertThat(differences(CARD.replace(first + second, second + first)))
                .containsExactly("moved: category c is X -> NA now stands before category a at least 80 -> MR");
    }
}
