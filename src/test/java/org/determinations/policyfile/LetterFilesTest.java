package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.IssueCode;
import org.determinations.model.release.LetterKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letters of a copy of the shipped policies, damaged in one way at a time. */
class LetterFilesTest {
    private static final String PACK = "massachusetts-2012.2";

    @TempDir
    private Path root;

    private Path policies = Path.of("");
    private Path letters = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        policies = root.resolve("policies");
        letters = policies.resolve(PACK).resolve("letters");
        try (Stream<Path> files = Files.walk(ShippedPolicies.folder())) {
            for (Path file : files.sorted().toList()) {
                Files.copy(
                        file,
                        policies.resolve(
                                ShippedPolicies.folder().relativize(file).toString()));
            }
        }
    }

    private List<String> found() {
        return ShippedPolicies.files().lint(policies).stream()
                .map(issue -> issue.code().code() + " " + issue.where().text())
                .toList();
    }

    private String hash() throws IOException {
        return FileHashes.of(policies.resolve(PACK)).combined();
    }

    @Test
    void a_changed_letter_is_a_change_of_a_locked_pack() throws IOException {
        String before = hash();
        Files.writeString(letters.resolve("official.md"), "# Another\n\n{{label}}\n");
        assertThat(found()).containsExactly("PA-002 massachusetts-2012.2/letters/official.md");
        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void an_unknown_field_is_found_by_lint() throws IOException {
        Files.writeString(letters.resolve("official.md"), "# Another\n\n{{lable}}\n");
        assertThat(found())
                .containsExactly(
                        "PA-002 massachusetts-2012.2/letters/official.md",
                        "PA-017 massachusetts-2012.2/letters/official.md:3");
    }

    @Test
    void a_stage_without_a_letter_a_blank_one_and_one_for_no_stage_are_errors() throws IOException {
        Files.delete(letters.resolve("provisional.md"));
        Files.writeString(letters.resolve("preliminary.md"), "\n");
        Files.writeString(letters.resolve("final.md"), "# Final\n");
        Files.writeString(letters.resolve(".hidden"), "x");
        assertThat(found())
                .filteredOn(line -> !line.startsWith("PA-002"))
                .containsExactly(
                        "PA-007 massachusetts-2012.2/letters/provisional.md",
                        "PA-007 massachusetts-2012.2/letters/preliminary.md",
                        "PA-007 massachusetts-2012.2/letters/final.md");
    }

    @Test
    void a_run_has_the_letters_of_its_own_pack_and_of_no_other() throws IOException {
        String hash = hash();
        assertThat(PackFiles.letters(policies, PACK, hash).byKind().keySet()).containsExactly(LetterKind.values());
        assertThat(PackFiles.letters(policies, "gone-2010.1", hash).byKind()).isEmpty();
        assertThat(PackFiles.letters(policies, PACK, "0".repeat(64)).byKind()).isEmpty();
        Files.writeString(letters.resolve("official.md"), "# Another\n\n{{label}}\n");
        assertThat(PackFiles.letters(policies, PACK, hash).byKind()).isEmpty();
        assertThat(PackFiles.letters(policies, PACK, hash()).find(LetterKind.OFFICIAL))
                .contains("# Another\n\n{{label}}\n");
    }

    @Test
    void the_codes_of_letters_are_those_of_policy_files() {
        assertThat(IssueCode.LETTER_FIELD.code()).isEqualTo("PA-017");
    }
}
