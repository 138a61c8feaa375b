package org.determinations.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.junit.jupiter.api.Test;

/** Rows of one file that stand in another one: one issue for two files, however many rows and in whatever order they come. */
class RepeatedFilesTest {
    private final RepeatedFiles files = new RepeatedFiles();

    private static RepeatedFiles.Repeat repeat(String first, int firstRow, String file, int row) {
        return new RepeatedFiles.Repeat(
                SourceRef.ofRow(first, firstRow),
                Issue.of(IssueCode.SAME_ROW_TWICE, SourceRef.ofRow(file, row), "row " + row, "", "", "Remove it."));
    }

    @Test
    void a_single_row_keeps_its_own_issue() {
        files.add(repeat("a.csv", 2, "b.csv", 7));
        assertThat(files.issues()).extracting(Issue::wrong).containsExactly("row 7");
    }

    @Test
    void two_rows_of_the_same_files_are_one_issue_that_names_the_first() {
        files.add(repeat("a.csv", 5, "b.csv", 9));
        files.add(repeat("a.csv", 2, "b.csv", 7));
        files.add(repeat("a.csv", 3, "b.csv", 8));
        assertThat(files.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.where()).isEqualTo(SourceRef.ofFile("b.csv"));
            assertThat(issue.wrong()).isEqualTo("3 rows of the file say the same as rows of a.csv, which are kept");
            assertThat(issue.found()).isEqualTo("3 rows, the first in row 7");
        });
    }

    @Test
    void of_two_rows_that_say_the_same_as_one_the_first_is_named() {
        files.add(repeat("a.csv", 2, "b.csv", 7));
        files.add(repeat("a.csv", 2, "b.csv", 8));
        assertThat(files.issues()).extracting(Issue::found).containsExactly("2 rows, the first in row 7");
    }

    @Test
    void other_files_have_an_issue_of_their_own_in_the_order_of_the_first_row() {
        files.add(repeat("b.csv", 4, "c.csv", 3));
        files.add(repeat("a.csv", 9, "c.csv", 2));
        files.add(repeat("a.csv", 4, "b.csv", 8));
        assertThat(files.issues()).extracting(Issue::wrong).isEqualTo(List.of("row 8", "row 2", "row 3"));
    }
}
