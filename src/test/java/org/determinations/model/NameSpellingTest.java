package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names without what people spell differently, and the letter that gives a name away. */
class NameSpellingTest {

    @Test
    void words_are_what_stands_between_other_signs_and_none_of_them_is_empty() {
        assertThat(Stream.of("  B.  Reviewer ", "B.-Reviewer", "b reviewer", "B\u200b. Re\u00advi\u00e9wer")
                        .map(NameSpelling::of)
                        .map(NameSpelling::words))
                .containsOnly(List.of("b", "reviewer"));
        assertThat(NameSpelling.of("Reviewer, B.").sortedWords()).containsExactly("b", "reviewer");
        assertThat(NameSpelling.of("B. Reviewer").letters()).isEqualTo("breviewer");
        assertThat(NameSpelling.of(" . ").words()).isEmpty();
    }

    /** Accents alone, full width, Greek and Cyrillic capitals, and what a form of Unicode writes otherwise. */
    @ParameterizedTest
    @CsvSource({
        "\u00c9\u00c8, ee",
        "\uff21\uff4e\uff4e, ann",
        "\u0391\u039d\u039d, ann",
        "\u0410\u0432\u0435, abe",
        "\ufb01n, fin"
    })
    void letters_that_look_alike_are_one(String name, String letters) {
        assertThat(NameSpelling.of(name).letters()).isEqualTo(letters);
    }

    @Test
    void a_letter_of_another_script_than_most_is_named_and_of_as_many_the_first_counts_as_the_own() {
        assertThat(NameSpelling.foreignLetter("Ann Lee")).isEmpty();
        assertThat(NameSpelling.foreignLetter("\u00c9lan")).isEmpty();
        assertThat(NameSpelling.foreignLetter("\u0412\u043e\u0431 Ann Lee")).isEqualTo(OptionalInt.of(0x412));
        assertThat(NameSpelling.foreignLetter("A\u0431")).isEqualTo(OptionalInt.of(0x431));
        assertThat(NameSpelling.foreignLetter("\u0431A")).isEqualTo(OptionalInt.of('A'));
        assertThat(NameSpelling.foreignLetter("\u5c71\u7530\u3088\u3057"))
                .as("Han and kana are one name")
                .isEmpty();
        assertThat(NameSpelling.foreignLetter("\u30e6\u30fc\u30b6\u30fc"))
                .as("a sign that several scripts share is of none")
                .isEmpty();
    }
}
