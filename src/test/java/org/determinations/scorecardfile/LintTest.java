package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gaps and overlaps on the grid that the rounding leaves, rows that never fit, measures that nobody reads. */
class LintTest {
    private static final String ARIZONA = """
            measures: { percent: { words: "percent", unit: percent, lowest: "0", highest: "100" } }
            components: { score: { words: s, of: { percent: "1" }, combine: weighted sum, when out: stop, round: ROUND } }
            category:
              rows:
                - { score: from 80 to 100, then: MR }
                - { score: from 50 to 79, then: NA }
                - { score: from 20 to 49, then: NI }
                - { score: below 20, then: NSI }
                - { otherwise: yes, stop: "above 100" }
            """;

    private static List<String> found(CardText card, IssueCode code) {
        return card.issues().stream()
                .filter(issue -> issue.code() == code)
                .map(Issue::found)
                .toList();
    }

    @Test
    void arizona_as_printed_leaves_two_values_open() {
        CardText card = new CardText(ARIZONA.replace("ROUND", "none"));
        assertThat(found(card, IssueCode.SCORECARD_BANDS))
                .containsExactly("category: score 49.5", "category: score 79.5");
        assertThat(card.isRead()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0 half up, true", "0 down, true", "1 half up, false"})
    void a_declared_rounding_closes_the_gap_or_does_not(String round, boolean read) {
        assertThat(new CardText(ARIZONA.replace("ROUND", '"' + round + '"')).isRead())
                .isEqualTo(read);
    }

    @Test
    void growth_of_massachusetts_2019_unrounded_leaves_two_values_open() {
        String growth =
                "growth,otherwise,points\nat least 60.0,,4\nfrom 50.0 to 59.9,,3\nfrom 40.0 to 49.9,,2\n,yes,0\n";
        String card = """
                measures: { growth: { words: g, unit: number, round: ROUND } }
                elements: { e: { words: g, reads: growth, out of: "4", rows: tables/growth.csv, when: { missing: out } } }
                category: { rows: [ { otherwise: yes, then: MR } ] }
                """;
        CardText open = CardText.withTables(card.replace("ROUND", "none"), Map.of("tables/growth.csv", growth));
        assertThat(found(open, IssueCode.SCORECARD_BANDS)).containsExactly("e: growth 49.95", "e: growth 59.95");
        assertThat(open.issues().get(0).where().text()).startsWith("p/tables/growth.csv:4");
        assertThat(CardText.withTables(card.replace("ROUND", "\"1 half up\""), Map.of("tables/growth.csv", growth))
                        .isRead())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: from 50 to 60, then: NA  | a: from 60 to 70, then: NI | category: a 60",
                "a: at least 60, then: NA    | a: from 50 to 60, then: NI | category: a 60",
                "a: below 50, then: NA       | a: above 49, then: NI      | category: a 49.5",
            })
    void a_value_that_fits_two_bands(String first, String second, String expected) {
        CardText card = new CardText(rows(first, second));
        assertThat(found(card, IssueCode.SCORECARD_BANDS)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: at least 60, then: MR   | a: at least 50, then: NA",
                        "a: below 17, then: MR    | a: below 32, then: NA",
                "a: below 50, then: MR      | a: at least 50, then: NA",
                        "a: from 0 to below 50, then: MR | a: from 50 to 100, then: NA",
            })
    void rows_that_meet_are_sound(String first, String second) {
        CardText card = new CardText(rows(first, second));
        assertThat(card.lines()).isEmpty();
    }

    private static String rows(String first, String second) {
        return "measures: { a: { words: a, unit: number } }\ncategory:\n  rows:\n    - { " + first + " }\n    - { "
                + second + " }\n    - { otherwise: yes, stop: \"no value\" }\n";
    }

    @Test
    void bands_are_told_apart_by_what_else_their_rows_ask() {
        CardText card = new CardText("""
                measures: { a: { words: a, unit: number }, c: { words: c, unit: code } }
                category:
                  rows:
                    - { c: is X, a: from 0 to 49, then: NA }
                    - { c: is X, a: from 50 to 100, then: MR }
                    - { c: is Y, a: from 0 to below 60, then: NA }
                    - { c: is Y, a: from 60 to 100, then: MR }
                    - { otherwise: yes, stop: "no value" }
                """);
        assertThat(found(card, IssueCode.SCORECARD_BANDS)).containsExactly("category: a 49.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: at least 50, then: MR        | a: at least 60, then: NA",
                        "a: has a value, then: MR  | a: at least 60, then: NA",
                "c: \"one of X, Y\", then: MR    | c: is Y, then: NA",
                        "a: at least 50, then: MR  | a: at least 50, c: is X, then: NA",
                "c: is X, then: MR               | c: is X, a: at least 5, then: NA"
            })
    void a_row_that_can_never_fit(String first, String second) {
        CardText card = new CardText(
                "measures: { a: { words: a, unit: number }, c: { words: c, unit: code } }\ncategory:\n  rows:\n    - { "
                        + first + " }\n    - { " + second + " }\n    - { otherwise: yes, then: NI }\n");
        assertThat(card.issues()).extracting(Issue::code).containsExactly(IssueCode.SCORECARD_ROW_UNREACHED);
        assertThat(card.issues().get(0).found()).startsWith("category, row 2");
        assertThat(card.issues().get(0).where().row()).isEqualTo(10);
    }
}
