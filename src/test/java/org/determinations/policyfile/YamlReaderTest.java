package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

    @TempDir
    private Path folder;

    private final List<Issue> issues = new ArrayList<>();

    private Optional<YamlNode> read(byte[] bytes) throws IOException {
        Path file = folder.resolve("some.yaml");
        Files.write(file, bytes);
        return YamlReader.read(file, "shown.yaml", IssueCode.UNREADABLE_POLICY, issues);
    }

    private Optional<YamlNode> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_scalar_stays_text_and_knows_its_line() throws IOException {
        YamlNode root = read("# comment\na: 3.00\nb: true\nc: 2012-13\nd:\n  - 010\n  - ~\ne:\n")
                .orElseThrow();
        assertThat(issues).isEmpty();
        assertThat(root.entries()).extracting(YamlNode.Entry::key).containsExactly("a", "b", "c", "d", "e");
        assertThat(root.entries()).extracting(YamlNode.Entry::line).containsExactly(2, 3, 4, 5, 8);
        assertThat(root.entries().get(0).value().text()).isEqualTo("3.00");
        assertThat(root.entries().get(1).value().text()).isEqualTo("true");
        assertThat(root.entries().get(2).value().text()).isEqualTo("2012-13");
        assertThat(root.entries().get(3).value().items())
                .extracting(YamlNode::text)
                .containsExactly("010", "~");
        assertThat(root.entries().get(4).value().text()).isEmpty();
    }

    @Test
    void keys_that_stand_twice_are_both_kept() throws IOException {
        assertThat(read("a: 1\na: 2\n").orElseThrow().entries()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                         | shown.yaml: PA-007 the file is empty
        a: [                       | shown.yaml:
        a: &x 1\\nb: *x            | shown.yaml:2: PA-007 the file uses an anchor
        a: 1\\n---\\nb: 2          | PA-007 the file holds a second document
        """)
    void what_is_no_plain_document_is_refused(String text, String message) throws IOException {
        assertThat(read(text.replace("\\n", "\n"))).isEmpty();
        assertThat(issues).hasSize(1);
        assertThat(issues.get(0).line()).contains(message).contains("PA-007");
    }

    @Test
    void other_encodings_are_refused() throws IOException {
        assertThat(read(new byte[] {'a', ':', ' ', (byte) 0xE9})).isEmpty();
        assertThat(issues.get(0).wrong()).isEqualTo("the file is not UTF-8");
    }

    @Test
    void a_file_that_is_not_there_is_an_issue() {
        assertThat(YamlReader.read(folder.resolve("nowhere.yaml"), "shown.yaml", IssueCode.UNREADABLE_POLICY, issues))
                .isEmpty();
        assertThat(issues.get(0).wrong()).isEqualTo("the file cannot be read");
    }
}
