package org.determinations.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names under which a file may be put into a folder, and those that lead elsewhere or hide what they are. */
class OfferNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"levels.csv", "SPP 2012-13 (final).xlsx", "a.tsv", "9_rows+more.txt", "levels.v2.csv"})
    void plain_names_are_taken(String name) {
        assertThatCode(() -> OfferName.demand(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "levels",
                "levels.md",
                "levels.CSV",
                ".levels.csv",
                "~$levels.xlsx",
                "../levels.csv",
                "a/levels.csv",
                "a\\levels.csv",
                "C:levels.csv",
                "lev\u0000els.csv",
                "lev\nels.csv",
                "lev\u202Eels.csv",
                "l\u00E9vels.csv",
                "<b>levels.csv",
                "levels,2.csv",
                "con.csv",
                "LPT1.levels.csv"
            })
    void others_are_refused_in_signs_that_a_terminal_does_not_obey(String name) {
        assertThatThrownBy(() -> OfferName.demand(name)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.FILE_NAME_NOT_USABLE);
            assertThat(refusal.issues().get(0).found()).doesNotContain("\u0000", "\n", "\u202E");
        });
    }

    @Test
    void a_name_has_at_most_a_hundred_signs() {
        assertThatCode(() -> OfferName.demand("a".repeat(96) + ".csv")).doesNotThrowAnyException();
        assertThatThrownBy(() -> OfferName.demand("a".repeat(97) + ".csv")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> OfferName.demand("a".repeat(300) + ".csv"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).found()).hasSizeLessThan(130));
    }
}
