package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is parsed once, and a file that says anything else is read as it is. */
class ParsedTextsTest {
    private static final int HALF = 500_000;

    @TempDir
    Path folder;

    private static YamlNode node(int line) {
        return YamlNode.text(line, "a");
    }

    @Test
    void the_texts_asked_for_last_are_kept_up_to_a_million_characters_and_a_longer_one_is_not() {
        ParsedTexts texts = new ParsedTexts();
        texts.keep("a".repeat(HALF), node(1));
        texts.keep("b".repeat(HALF), node(2));
        assertThat(texts.find("a".repeat(HALF))).contains(node(1));
        texts.keep("c", node(3));
        assertThat(texts.find("b".repeat(HALF))).as("asked for the longest ago").isEmpty();
        assertThat(texts.find("a".repeat(HALF))).contains(node(1));
        assertThat(texts.find("c")).contains(node(3));
        texts.keep("d".repeat(2 * HALF + 1), node(4));
        assertThat(texts.find("d".repeat(2 * HALF + 1))).isEmpty();
        assertThat(texts.find("c")).contains(node(3));
        texts.keep("d".repeat(2 * HALF), node(5));
        assertThat(texts.find("d".repeat(2 * HALF))).contains(node(5));
        assertThat(texts.find("c")).isEmpty();
    }

    @Test
    void a_file_is_read_as_it_is_now_and_another_with_the_same_text_has_the_same_nodes() throws Exception {
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, "key: one\n");
        YamlNode one = read(file, new ArrayList<>()).orElseThrow();
        assertThat(read(file, new ArrayList<>()).orElseThrow()).isSameAs(one);
        Files.writeString(file, "key: two\n");
        assertThat(read(file, new ArrayList<>())
                        .orElseThrow()
                        .entries()
                        .get(0)
                        .value()
                        .text())
                .isEqualTo("two");
        assertThat(read(Files.writeString(folder.resolve("b.yaml"), "key: one\n"), new ArrayList<>()))
                .contains(one);
    }

    @Test
    void a_text_that_cannot_be_read_is_told_under_the_name_of_each_file() throws Exception {
        for (String name : List.of("a.yaml", "b.yaml")) {
            List<Issue> issues = new ArrayList<>();
            assertThat(read(Files.writeString(folder.resolve(name), "key: &a one\nother: *a\n"), issues))
                    .isEmpty();
            assertThat(issues).extracting(issue -> issue.where().file()).containsExactly(name);
        }
    }

    private static Optional<YamlNode> read(Path file, List<Issue> issues) {
        return YamlReader.read(file, file.getFileName().toString(), IssueCode.CONTRACT_INVALID, issues);
    }
}
