package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A State whose units are LEAs is answered in its own words: by a run, by an explanation and by what changed. */
class OtherWordsVerbTest {
    @TempDir
    Path home;

    private String typed(String... words) {
        Typed.Ending ending = Typed.in(home, words);
        assertThat(ending.code()).as(ending.err()).isZero();
        return ending.out();
    }

    @Test
    void what_a_terminal_says_of_a_run_is_in_the_words_of_its_state() {
        String cycle =
                TestInstallation.app().resolve("data-samples/franklin-2023-24").toString();
        assertThat(typed("run", "official", cycle))
                .contains("  LEAs read                                          24\n", "why each is on it")
                .doesNotContain("istrict", "strongest");
        String changed = typed("run", "official", cycle, "--again");
        assertThat(changed)
                .contains(
                        "LEAs read",
                        "Every LEA was computed, none taken over from run 1",
                        "0 LEAs changed",
                        "24 LEAs; 0 of them")
                .doesNotContain("istrict");
        assertThat(typed("explain", "005"))
                .startsWith("Elm Crossing, LEA 005\n")
                .doesNotContain("istrict");
        assertThat(typed("explain", "005", "--format", "markdown")).startsWith("# Elm Crossing, LEA 005\n");
        assertThat(typed("diff", "1", "2"))
                .contains("WHAT CHANGED: 0 LEAS", "Every LEA has the same result in both runs.")
                .doesNotContain("istrict");
        assertThat(typed("changes", "--since", "1"))
                .startsWith("0 LEAs have another result")
                .doesNotContain("istrict");
        assertThat(Typed.in(home, "checklist", "2").out())
                .contains("2 LEAs of the review list have no", "every LEA has a determination category")
                .doesNotContain("istrict");
        String[] keep = {
            "decide", "007", "--run", "2", "--keep", "--reason", "review-findings", "--text", "It was corrected."
        };
        assertThat(typed(keep)).startsWith("record 1: LEA 007, ").doesNotContain("istrict");
        assertThat(typed("decide", "undo", "1", "--text", "Another LEA was meant."))
                .startsWith("taken back: record 1, LEA 007, ");
        assertThat(typed("cycle", cycle, "--again")).contains("LEAs read").doesNotContain("istrict");
    }
}
