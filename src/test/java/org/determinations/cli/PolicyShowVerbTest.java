package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.determinations.docs.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy pack as a person reads it. */
class PolicyShowVerbTest {
    @TempDir
    Path scratch;

    private String shown(String... words) {
        Typed.Ending ending = Typed.in(scratch, words);
        assertThat(ending.code()).as(ending.err()).isZero();
        return ending.out();
    }

    @Test
    void a_scorecard_is_its_tables_with_what_is_assumed_marked() {
        assertThat(shown("policy", "show", "indiana-2018.1")).startsWith("""
                        indiana-2018.1: Indiana, results-driven accountability of 2018
                          governs      2018-19
                          approved by  nobody yet: a reading of published sources, for the agency that uses it to approve
                          approved on  none
                        """).contains("""

                          Lines that no source says: 4. Each is marked ASSUMED.
                        """, """

                        MEASURES: WHAT IS READ
                            name                in words                          how it is read                    rests on
                            results percent     results, percent of possible      unit percent; round none; lowest  S1
                                                points                            0; highest 100
                        """, """

                          rda: RDA score
                            what       gives                                                               rests on
                            combine    weighted sum                                                        S1
                            round      none                                                                S1
                            when out   stop; when none is left: stop                                       S1
                            otherwise  weighted results x 1, weighted compliance x 1, weighted timely x 1  S1

                        CATEGORY: THE FIRST ROW THAT FITS DECIDES
                            what             gives  rests on
                            rda at least 75  MR     ASSUMED, see S1
                            rda at least 60  NA     ASSUMED, see S1
                            rda at least 45  NI     ASSUMED, see S1
                            otherwise        NSI    ASSUMED, see S1

                        ENFORCEMENT: WHAT FOLLOWS
                            what                  gives                      rests on
                            final category is MR  permits universal support  S1
                        """);
    }

    @Test
    void tables_that_a_pack_keeps_in_files_and_forms_are_expanded() {
        assertThat(shown("policy", "show", "franklin-2023.1")).contains("""

                          taking part: taking part in the state assessment
                            what                       gives          rests on
                            reads                      participation  S1
                            out of                     4              S1
                            participation at least 95  4              S1
                            participation at least 75  2              S1
                            otherwise                  0              S1
                        """);
    }

    @Test
    void a_pack_of_rules_is_shown_as_ever_and_as_tables_in_markdown() {
        String text = shown("policy", "show", "--cycle", "2012-13");
        assertThat(text).startsWith("massachusetts-2012.2: ").contains("; shown for 2012-13\napproved by: ");
        assertThat(shown("policy", "show", "massachusetts-2012.2"))
                .isEqualTo(text.replace("; shown for 2012-13\n", "\n"));
        assertThat(shown("policy", "show", "massachusetts-2012.2", "--format", "markdown"))
                .startsWith("# massachusetts-2012.2: ")
                .contains(
                        "## Rules, in the order in which they are asked\n", "| what | value | rests on |\n", "ASSUMED");
    }

    @Test
    void json_has_every_statement_and_says_for_which_cycle_if_any() {
        String named = shown("policy", "show", "indiana-2018.1", "--json");
        assertThat(Schemas.problems(named)).isEmpty();
        assertThat(named).contains("\"shown_for_cycle\": null", "\"what\": \"rda at least 75\"");
        String governing = shown("policy", "show", "--cycle", "2012-13", "--format", "json");
        assertThat(Schemas.problems(governing)).isEmpty();
        assertThat(governing).contains("\"shown_for_cycle\": \"2012-13\"", "\"statements\": [ ]");
    }

    @Test
    void a_pack_and_a_cycle_are_one_question_too_many() {
        Typed.Ending ending = Typed.in(scratch, "policy", "show", "indiana-2018.1", "--cycle", "2012-13");
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err()).startsWith("wrong usage: give PACK or --cycle, not both\n");
    }
}
