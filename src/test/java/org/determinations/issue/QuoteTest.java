package org.determinations.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void a_text_of_eighty_signs_is_whole_and_a_longer_one_ends_in_an_ellipsis() {
        assertThat(Quote.of("")).isEqualTo("\"\"");
        assertThat(Quote.of("x".repeat(80))).isEqualTo("\"" + "x".repeat(80) + "\"");
        assertThat(Quote.of("x".repeat(81))).isEqualTo("\"" + "x".repeat(80) + "…\"");
        assertThat(Quote.of("x".repeat(79) + "y" + "z".repeat(5_000_000)))
                .isEqualTo("\"" + "x".repeat(79) + "y" + "…\"");
    }

    @Test
    void it_stands_on_one_line_with_what_is_unseen_spelled_out_and_counted_as_it_is_spelled() {
        assertThat(Quote.of("a\tb\r\nc")).isEqualTo("\"a b  c\"");
        assertThat(Quote.of("a\u202eb")).isEqualTo("\"a\\u202Eb\"");
        assertThat(Quote.of("\u0007".repeat(14))).isEqualTo("\"" + "\\u0007".repeat(13) + "\\u" + "…\"");
    }

    @Test
    void a_sign_that_is_written_as_two_is_not_cut_into_halves() {
        String sign = "\uD83D\uDE00";
        assertThat(Quote.of("x".repeat(78) + sign)).isEqualTo("\"" + "x".repeat(78) + sign + "\"");
        assertThat(Quote.of("x".repeat(79) + sign)).isEqualTo("\"" + "x".repeat(79) + "…\"");
    }
}
