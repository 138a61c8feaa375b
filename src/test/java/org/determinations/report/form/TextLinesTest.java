package org.determinations.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.report.run.IssueText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {

    @ParameterizedTest
    @CsvSource({"0,0", "999,999", "1000,'1,000'", "1254,'1,254'", "1000000,'1,000,000'"})
    void numbers_have_english_thousands_separators(long number, String text) {
        assertThat(TextLines.number(number)).isEqualTo(text);
    }

    @Test
    void control_characters_of_an_input_file_never_reach_a_terminal() {
        assertThat(TextLines.clean("a\u001b[31mred\u0007\tb\r\nc\u202Ed"))
                .isEqualTo("a\uFFFD[31mred\uFFFD b  c\uFFFDd");
    }

    @Test
    void wrapping_loses_no_word_and_never_exceeds_the_width() {
        long seed = 20120919;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < random.nextInt(30); i++) {
                words.add("é".repeat(1 + random.nextInt(25)));
            }
            int width = 1 + random.nextInt(40);
            List<String> lines = TextLines.wrap(String.join(" ", words), width);
            assertThat(lines).as("seed %d round %d", seed, round).isNotEmpty();
            assertThat(lines).as("seed %d round %d", seed, round).allMatch(l -> TextLines.length(l) <= width);
            assertThat(String.join("", lines).replace(" ", ""))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(String.join("", words));
        }
    }

    @Test
    void a_table_fits_its_width_and_keeps_every_character() {
        long seed = 4711;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int columns = 1 + random.nextInt(5);
            List<List<String>> rows = new ArrayList<>();
            for (int r = 0; r < 5; r++) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c < columns; c++) {
                    row.add(("x".repeat(1 + random.nextInt(12)) + " ").repeat(random.nextInt(8)));
                }
                rows.add(row);
            }
            TextTable table = TextTable.of(Collections.nCopies(columns, "head"), rows, 60);
            assertThat(table.body()).as("seed %d round %d", seed, round).allMatch(l -> TextLines.length(l) <= 60);
            long expected = rows.stream()
                    .flatMap(List::stream)
                    .flatMapToInt(String::chars)
                    .filter(c -> c == 'x')
                    .count();
            assertThat(String.join("", table.body())
                            .chars()
                            .filter(c -> c == 'x')
                            .count())
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(expected);
        }
    }

    @Test
    void fifty_issues_are_printed_whole_and_a_longer_list_says_what_it_leaves_out() {
        assertThat(IssueText.render(issues(50), Style.PLAIN).lines())
                .hasSize(50)
                .noneMatch(l -> l.startsWith("showing"));
        assertThat(IssueText.render(issues(51), Style.PLAIN).lines())
                .hasSize(51)
                .endsWith("showing 50 of 51");
        assertThat(IssueText.render(issues(1254), Style.PLAIN).lines()).endsWith("showing 50 of 1,254");
        assertThat(IssueText.render(List.of(), Style.PLAIN)).isEmpty();
    }

    @Test
    void what_refuses_a_file_stands_before_what_concerns_a_row() {
        List<Issue> issues = new ArrayList<>(issues(60));
        issues.add(Issue.of(
                IssueCode.UNKNOWN_HEADER, SourceRef.ofFile("z.csv"), "the header fits no layout", "", "", "rename it"));
        assertThat(IssueText.render(issues, Style.PLAIN)).startsWith("CRITICAL z.csv: IN-004");
        assertThat(IssueText.counts(issues)).isEqualTo("1 critical, 60 infos");
        assertThat(IssueText.counts(List.of())).isEqualTo("none");
    }

    private static List<Issue> issues(int count) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            issues.add(Issue.of(
                    IssueCode.CODE_PADDED,
                    SourceRef.ofRow("a.csv", i),
                    "zeros were restored",
                    "1",
                    "",
                    "nothing to do"));
        }
        return issues;
    }
}
