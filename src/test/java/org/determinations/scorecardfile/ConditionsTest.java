package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every condition of the closed list below, at and above its bound, and what a missing value does. */
class ConditionsTest {
    private static final String CARD = """
            measures:
              a: { words: "a", unit: percent }
              target: { words: "target of a", unit: percent }
              code: { words: "a code", unit: code }
              other: { words: "another code", unit: code }
            category:
              rows:
                - { %s, then: NI }
                - { otherwise: yes, then: MR }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: at least 60        | 59.99 | MR",
                "a: at least 60        | 60 | NI",
                "a: at least 60        | 60.01 | NI",
                "a: above 60           | 59.99 | MR",
                "a: above 60           | 60 | MR",
                "a: above 60           | 60.01 | NI",
                "a: at most 60         | 59.99 | NI",
                "a: at most 60         | 60 | NI",
                "a: at most 60         | 60.01 | MR",
                "a: below 60           | 59.99 | NI",
                "a: below 60           | 60 | MR",
                "a: below 60           | 60.01 | MR",
                "a: from 50 to 60      | 49.99 | MR",
                "a: from 50 to 60      | 50 | NI",
                "a: from 50 to 60      | 60 | NI",
                "a: from 50 to 60      | 60.01 | MR",
                "a: from 50 to below 60 | 59.99 | NI",
                "a: from 50 to below 60 | 60 | MR",
                "a: is 60              | 60.0 | NI",
                "a: is 60              | 60.01 | MR",
                "a: has a value        | 0 | NI",
                "a: has no value       | 0 | MR",
                "a: at least target    | 69.99 | MR",
                "a: at least target    | 70 | NI",
                "a: below target       | 70 | MR",
            })
    void numbers(String condition, String value, String category) {
        CardText card = new CardText(CARD.replace("%s", condition.trim()));
        assertThat(CardText.category(card.of("a", value, "target", "70"))).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: is X                     | X | NI", "code: is X                     | x | MR",
                "code: 'one of X, Y'            | Y | NI", "code: 'one of X, Y'            | Z | MR",
                "code: 'not one of X, Y'        | Y | MR", "code: 'not one of X, Y'        | Z | NI",
                "code: same as other            | A | NI", "code: same as other            | B | MR",
                "code: other than that of other | A | MR", "code: other than that of other | B | NI",
            })
    void codes(String condition, String value, String category) {
        CardText card = new CardText(CARD.replace("%s", condition.trim().replace('\'', '"')));
        assertThat(CardText.category(card.of("code", value, "other", "A"))).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "is missing,(missing),NI",
        "is missing,(not valid),MR",
        "is not valid,(not valid),NI",
        "is too small,(too small),NI",
        "is not applicable,(not applicable),NI",
        "has no value,(too small),NI",
        "at least 0,(missing),MR",
        "below 100,(not valid),MR",
        "at least target,50,MR"
    })
    void a_condition_on_what_has_no_value_fits_only_when_it_asks_for_that(String test, String value, String category) {
        CardText card = new CardText(CARD.replace("%s", "a: " + test));
        assertThat(CardText.category(card.of("a", value))).isEqualTo(category);
    }

    @Test
    void all_conditions_of_a_row_must_hold_and_the_first_row_that_fits_decides() {
        CardText card = new CardText("""
                measures: { a: { words: "a", unit: percent }, code: { words: "c", unit: code } }
                category:
                  rows:
                    - { a: at least 90, code: is yes, then: MR }
                    - { a: at least 80, then: NA }
                    - { otherwise: yes, then: NI }
                """);
        assertThat(CardText.category(card.of("a", "95", "code", "yes"))).isEqualTo("MR");
        assertThat(CardText.category(card.of("a", "95", "code", "no"))).isEqualTo("NA");
        assertThat(CardText.category(card.of("a", "95"))).isEqualTo("NA");
        assertThat(CardText.category(card.of("a", "79.9", "code", "yes"))).isEqualTo("NI");
    }
}
