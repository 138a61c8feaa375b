package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.determinations.issue.SourceRef;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.Placement;
import org.determinations.model.student.StudentCell;
import org.junit.jupiter.api.Test;

/** Codes 41 and 50 are one placement, a separate day school: what their rows come to. */
class CodedCountsTest {
    private static final StudentCell SCHOOL = Counts.DISABLED.with(Placement.SEPARATE_SCHOOL);

    private static StudentCount row(String file, int row, StudentCell cell, String code, Reported<Integer> students) {
        FactSource source = new FactSource(SourceRef.ofRow(file, row), Map.of("students", "students"));
        return new StudentCount(RandomState.YEAR, RandomState.district(0), cell, students, source).coded(code);
    }

    private static StudentCount row(int row, String code, int students) {
        return row("a.csv", row, SCHOOL, code, Reported.of(students));
    }

    private static List<String> merged(StudentCount... rows) {
        return CodedCounts.merge(List.of(rows)).stream()
                .map(CodedCountsTest::text)
                .toList();
    }

    private static String text(StudentCount count) {
        return count.source().row().file() + ":" + count.source().row().row() + " "
                + count.students().fold(n -> "" + n, (why, text) -> why + " " + text);
    }

    @Test
    void two_codes_of_one_placement_are_added_up_and_stand_where_the_first_stood() {
        assertThat(merged(row(2, "41", 7), row(3, "50", 5))).containsExactly("a.csv:2 12");
        assertThat(merged(row(3, "41", 7), row(2, "50", 5))).as("the row above").containsExactly("a.csv:2 12");
        assertThat(merged(row("b.csv", 2, SCHOOL, "41", Reported.of(7)), row(9, "50", 5)))
                .as("the file before")
                .containsExactly("a.csv:9 12");
    }

    @Test
    void other_cells_and_districts_stay_by_themselves() {
        StudentCount other = row("a.csv", 4, Counts.DISABLED.with(Placement.RESIDENTIAL), "60", Reported.of(9));
        assertThat(merged(other, row(3, "50", 5), row(2, "41", 7))).containsExactly("a.csv:2 12", "a.csv:4 9");
    }

    /** Code 41 stands twice, with 7 and 8: both sums are kept, so that the contradiction is still seen. */
    @Test
    void a_code_that_stands_twice_gives_two_sums() {
        assertThat(merged(row(2, "41", 7), row(3, "50", 5), row(4, "41", 8)))
                .containsExactly("a.csv:2 12", "a.csv:3 13");
        assertThat(merged(row(2, "41", 7), row(3, "41", 7))).containsExactly("a.csv:2 7", "a.csv:3 7");
    }

    @Test
    void a_sum_with_a_withheld_count_is_withheld() {
        Reported<Integer> withheld = Reported.absent(Missing.SUPPRESSED, "*");
        assertThat(merged(row(2, "41", 7), row("a.csv", 3, SCHOOL, "50", withheld)))
                .containsExactly("a.csv:2 SUPPRESSED *");
        assertThat(merged(row("a.csv", 2, SCHOOL, "41", withheld), row(3, "50", 5)))
                .containsExactly("a.csv:2 SUPPRESSED *");
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        List<StudentCount> rows = new ArrayList<>(List.of(
                row(2, "41", 7), row(3, "50", 5), row(4, "41", 8), row("b.csv", 2, SCHOOL, "50", Reported.of(1))));
        List<StudentCount> expected = CodedCounts.merge(rows);
        assertThat(expected).extracting(CodedCountsTest::text).containsExactly("a.csv:2 12", "a.csv:4 9");
        for (int seed = 1; seed <= 20; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertThat(CodedCounts.merge(rows)).as("seed %d", seed).isEqualTo(expected);
        }
    }
}
