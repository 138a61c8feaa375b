package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.determinations.application.TestInstallation;
import org.determinations.docs.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two policy packs, compared as a person compares them. */
class PolicyDiffVerbTest {
    @TempDir
    Path scratch;

    private Path copy(String pack) throws IOException {
        return TestInstallation.copy(
                TestInstallation.app().resolve("jobs/policies").resolve(pack), scratch.resolve(pack));
    }

    private String difference(String before, String after, String... more) {
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"policy", "diff", before, after}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        Typed.Ending ending = Typed.in(scratch.resolve("home"), words);
        assertThat(ending.code()).as(ending.err()).isZero();
        return ending.out();
    }

    @Test
    void a_pack_says_the_same_as_itself() {
        assertThat(difference("indiana-2018.1", "indiana-2018.1"))
                .isEqualTo("indiana-2018.1 -> indiana-2018.1: the two say the same\n");
        assertThat(difference("massachusetts-2012.2", "massachusetts-2012.2"))
                .isEqualTo("massachusetts-2012.2 -> massachusetts-2012.2: the two say the same\n");
    }

    @Test
    void scorecards_are_compared_by_row() throws IOException {
        Path draft = copy("indiana-2018.1");
        TestInstallation.edit(
                draft, "scorecard.yaml", "{ rda: at least 75, then: MR }", "{ rda: at least 70, then: MR }");
        TestInstallation.edit(
                draft, "scorecard.yaml", "{ rda: at least 45, then: NI }", "{ rda: at least 45, then: NSI }");
        assertThat(difference("indiana-2018.1", draft.toString())).isEqualTo("""
                indiana-2018.1 -> indiana-2018.1: 3 differences

                removed  category: rda at least 75
                  was  MR

                changed  category: rda at least 45
                  was  NI
                  is   NSI

                added  category: rda at least 70
                  is   MR
                """);
        String json = difference("indiana-2018.1", draft.toString(), "--json");
        assertThat(Schemas.problems(json)).isEmpty();
        assertThat(json).contains("\"was\": \"NI\"", "\"is\": \"NSI\"");
    }

    @Test
    void packs_of_rules_are_compared_by_parameter_and_letters_by_whether_they_differ() throws IOException {
        Path draft = copy("massachusetts-2012.2");
        TestInstallation.edit(
                draft,
                "determination.yaml",
                "significantBelow:\n        value: \"95\"",
                "significantBelow:\n        value: \"90\"");
        TestInstallation.edit(draft, "letters/official.md", "{{district_name}}", "{{district_name}},");
        assertThat(difference("massachusetts-2012.2", draft.toString())).startsWith("""
                        massachusetts-2012.2 -> massachusetts-2012.2: 2 differences

                        changed  rules MA12-F1: significantBelow
                          was  95 (percent)
                          is   90 (percent)

                        changed  letters: official.md
                          was  SHA-256\s""");
    }

    @Test
    void a_source_or_confidence_that_changes_is_a_difference() throws IOException {
        Path draft = copy("indiana-2018.1");
        TestInstallation.edit(draft, "scorecard.yaml", "confidence: assumed", "confidence: derived");
        assertThat(difference("indiana-2018.1", draft.toString())).contains("""

                cited otherwise  category: rda at least 75
                  was  S1, assumed
                  is   S1, derived
                """);
    }

    @Test
    void packs_of_two_shapes_differ_by_whole_rules() {
        assertThat(difference("massachusetts-2012.2", "indiana-2018.1"))
                .contains("""

                changed  pack: shape
                  was  alignment
                  is   scorecard
                """, "\nremoved  rules MA12-ALIGN: alignment\n", "\nadded  rules RDA: rule\n");
    }
}
