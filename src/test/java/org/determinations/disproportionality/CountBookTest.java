package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.SourceRef;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.junit.jupiter.api.Test;

/** Which row a count comes from, and what is said of rows that stand twice. */
class CountBookTest {
    private static final StudentCell LOW = Counts.ALL.with(IncomeGroup.LOW_INCOME);

    private static StudentCount row(int district, SchoolYear year, String file, int row, int students) {
        return new StudentCount(
                year,
                RandomState.district(district),
                LOW,
                Reported.of(students),
                new FactSource(SourceRef.ofRow(file, row), Map.of("students", "students")));
    }

    private static StudentCount row(String file, int row, int students) {
        return row(0, RandomState.YEAR, file, row, students);
    }

    private static CountBook book(StudentCount... rows) {
        return CountBook.of(RandomState.YEAR, List.of(rows));
    }

    private static List<String> issues(CountBook book) {
        return book.issues().stream()
                .map(i -> i.code() + " " + i.where().file() + ":" + i.where().row() + " " + i.found())
                .toList();
    }

    private static Counted low(CountBook book) {
        return book.find(RandomState.district(0), LOW);
    }

    @Test
    void the_same_count_twice_in_one_file_is_said_of_the_later_row_and_used_once() {
        CountBook book = book(row("a.csv", 9, 12), row("a.csv", 2, 12));
        assertThat(issues(book)).containsExactly("SAME_ROW_TWICE a.csv:9 12 students");
        assertThat(low(book)).isEqualTo(Counted.of(12));
    }

    @Test
    void two_counts_of_one_cell_contradict_each_other_and_neither_is_used() {
        CountBook book = book(row("a.csv", 2, 12), row("a.csv", 3, 13), row("b.csv", 1, 1));
        String found = "a.csv:2 with 12 students; a.csv:3 with 13 students; b.csv:1 with 1 student";
        assertThat(issues(book))
                .containsExactly(
                        "CONTRADICTING_ROWS a.csv:2 " + found,
                        "CONTRADICTING_ROWS a.csv:3 " + found,
                        "CONTRADICTING_ROWS b.csv:1 " + found);
        assertThat(low(book).state()).isEqualTo(Counted.State.CONTRADICTORY);
    }

    /** b.csv says again what a.csv says of two districts, c.csv of one. */
    @Test
    void a_file_that_stands_in_another_is_one_issue_with_the_number_of_its_rows() {
        CountBook book = book(
                row("a.csv", 2, 12),
                row(1, RandomState.YEAR, "a.csv", 3, 13),
                row("b.csv", 2, 12),
                row(1, RandomState.YEAR, "b.csv", 3, 13),
                row("c.csv", 2, 12));
        assertThat(book.issues())
                .extracting(i -> i.code() + " " + i.where().file() + " " + i.found())
                .containsExactly("SAME_ROW_TWICE b.csv 2 rows", "SAME_ROW_TWICE c.csv 1 row");
        assertThat(low(book)).isEqualTo(Counted.of(12));
    }

    @Test
    void an_unreadable_or_withheld_count_that_stands_twice_is_shown_as_it_stands() {
        StudentCount blank = absent(Missing.SUPPRESSED, "", 2);
        assertThat(book(blank, absent(Missing.SUPPRESSED, "", 3)).issues())
                .extracting(Issue::found)
                .containsExactly(Missing.SUPPRESSED.words());
        assertThat(book(blank, absent(Missing.SUPPRESSED, "<10", 3)).issues())
                .extracting(Issue::found)
                .containsOnly("a.csv:2 with suppressed by the publisher; a.csv:3 with \"<10\"");
    }

    private static StudentCount absent(Missing why, String text, int row) {
        StudentCount count = row("a.csv", row, 0);
        return new StudentCount(count.schoolYear(), count.district(), LOW, Reported.absent(why, text), count.source());
    }

    @Test
    void rows_of_other_school_years_are_left_out() {
        CountBook book = book(row("a.csv", 2, 12), row(1, new SchoolYear(2010), "a.csv", 3, 99));
        assertThat(book.districts()).containsExactly(RandomState.district(0));
        assertThat(book.has(RandomState.district(1))).isFalse();
        assertThat(issues(book)).isEmpty();
    }

    @Test
    void a_book_names_the_file_of_its_first_row_and_none_without_rows() {
        assertThat(book(row("b.csv", 2, 12), row(1, RandomState.YEAR, "a.csv", 7, 13))
                        .where()
                        .file())
                .as("the first district's")
                .isEqualTo("b.csv");
        assertThat(book().where().file()).isEmpty();
    }

    @Test
    void the_row_of_a_cell_is_its_own_or_the_districts_first() {
        CountBook book = Counts.of2011()
                .add(0, Counts.ALL, 100)
                .add(0, LOW, 40)
                .add(1, LOW, 30)
                .book();
        assertThat(rowOf(book, 0, LOW)).contains(3);
        assertThat(rowOf(book, 0, Counts.DISABLED)).contains(2);
        assertThat(rowOf(book, 1, Counts.ALL)).contains(4);
        assertThat(rowOf(book, 2, LOW)).isEmpty();
    }

    private static Optional<Integer> rowOf(CountBook book, int district, StudentCell cell) {
        return book.rowOf(RandomState.district(district), cell)
                .map(r -> r.source().row().row());
    }

    /** Rows of either disability category and of either span, and one of each that is not named. */
    @Test
    void disability_categories_and_grade_spans_are_told_apart() {
        StudentCell five = Counts.DISABLED.ofDisability("05");
        StudentCell eight = Counts.DISABLED.ofDisability("08");
        StudentCell young = Counts.DISABLED.inGrades("K-5");
        CountBook book = Counts.of2011()
                .add(0, eight.with(RaceEthnicity.BLACK), 4)
                .add(0, eight.with(RaceEthnicity.WHITE), 8)
                .add(0, five.with(RaceEthnicity.BLACK), 16)
                .add(0, five.with(RaceEthnicity.WHITE), 32)
                .add(0, young.with(RaceEthnicity.BLACK), 64)
                .add(0, young.with(RaceEthnicity.WHITE), 128)
                .book();
        assertThat(book.disabilityKinds()).containsExactly("05", "08");
        assertThat(book.gradeSpans()).containsExactly("K-5");
        assertThat(book.find(RandomState.district(0), five)).isEqualTo(Counted.of(48));
        assertThat(book.find(RandomState.district(0), eight)).isEqualTo(Counted.of(12));
        assertThat(book.find(RandomState.district(0), young)).isEqualTo(Counted.of(192));
        assertThat(book.find(RandomState.district(0), five.with(RaceEthnicity.BLACK)))
                .isEqualTo(Counted.of(16));
        assertThat(book.find(RandomState.district(0), Counts.DISABLED.ofDisability("09")))
                .as("a category that nobody has")
                .isEqualTo(Counted.of(0));
    }

    /** District 1 has only students with disabilities: how many are enrolled there is not known, which is not nobody. */
    @Test
    void a_district_without_enrolled_students_in_the_input_has_no_enrollment() {
        CountBook book = Counts.of2011()
                .identification(0, 20, 100, 20, 100)
                .add(1, Counts.DISABLED.with(IncomeGroup.LOW_INCOME), 20)
                .add(1, Counts.DISABLED.with(IncomeGroup.NOT_LOW_INCOME), 30)
                .book();
        assertThat(book.find(RandomState.district(1), LOW).state()).isEqualTo(Counted.State.NOT_IN_INPUT);
        assertThat(book.find(RandomState.district(1), Counts.DISABLED)).isEqualTo(Counted.of(50));
        assertThat(book.find(RandomState.district(0), LOW)).isEqualTo(Counted.of(100));
        assertThat(book.find(RandomState.district(0), LOW.with(RaceEthnicity.ASIAN))
                        .state())
                .as("no row of the State names a race")
                .isEqualTo(Counted.State.NOT_IN_INPUT);
    }
}
