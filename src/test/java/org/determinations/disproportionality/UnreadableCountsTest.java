package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.junit.jupiter.api.Test;

/** A rejected row may have been any cell that fits what can be read of it: these are not known, all others are. */
class UnreadableCountsTest {
    private static final StudentCell BLACK = Counts.DISABLED.with(RaceEthnicity.BLACK);
    private static final StudentCell WHITE = Counts.DISABLED.with(RaceEthnicity.WHITE);
    private static final StudentCell WHITE_APART = WHITE.with(Placement.SUBSTANTIALLY_SEPARATE);
    private static final StudentCell ALL_WHITE = Counts.ALL.with(RaceEthnicity.WHITE);
    private static final StudentCell WHITE_LOW = WHITE.with(IncomeGroup.LOW_INCOME);
    private static final StudentCell WHITE_YOUNG = WHITE.inGrades("K-5");
    private static final StudentCell WHITE_05 = WHITE.ofDisability("05");
    private static final List<StudentCell> SHAPES =
            List.of(BLACK, WHITE, WHITE_APART, ALL_WHITE, WHITE_LOW, WHITE_YOUNG, WHITE_05);

    /** District 0 names every shape but those; district 1 names all. */
    private static List<StudentCount> counts(StudentCell... missing) {
        Counts counts = Counts.of2011();
        SHAPES.stream().filter(s -> !List.of(missing).contains(s)).forEach(s -> counts.add(0, s, 20));
        SHAPES.forEach(s -> counts.add(1, s, 30));
        return counts.rows();
    }

    private static StudentCount rejected(int district, StudentCell cell, String columns) {
        StudentCount row =
                RandomState.count(RandomState.district(district), RandomState.YEAR, cell, Reported.of(1), 99);
        return StudentCount.unreadable(row.schoolYear(), row.district(), cell, columns, row.source());
    }

    private static List<StudentCount> spread(List<StudentCount> counts, StudentCount... rejected) {
        List<StudentCell> shapes =
                counts.stream().map(StudentCount::cell).distinct().toList();
        return UnreadableCounts.spread(counts, List.of(rejected), shapes);
    }

    private static Set<StudentCell> unreadable(List<StudentCount> counts, StudentCount... rejected) {
        List<StudentCount> spread = spread(counts, rejected);
        assertThat(spread)
                .filteredOn(c -> c.district().equals(RandomState.district(1)))
                .as("the other district is as it was")
                .hasSize(SHAPES.size())
                .allMatch(c -> c.students().equals(Reported.of(30)));
        Set<StudentCell> unreadable = spread.stream()
                .filter(c -> c.students().equals(Reported.absent(Missing.UNREADABLE, "")))
                .map(StudentCount::cell)
                .collect(Collectors.toSet());
        assertThat(spread)
                .filteredOn(c -> c.district().equals(RandomState.district(0)) && !unreadable.contains(c.cell()))
                .allMatch(c -> c.students().equals(Reported.of(20)));
        return unreadable;
    }

    @Test
    void without_rejected_rows_the_counts_are_as_they_were() {
        assertThat(spread(counts())).containsExactlyElementsOf(counts());
    }

    @Test
    void a_row_of_which_only_the_number_is_unreadable_is_that_cell() {
        assertThat(unreadable(counts(WHITE), rejected(0, WHITE, ""))).containsExactly(WHITE);
        assertThat(unreadable(counts(), rejected(0, WHITE, ""))).containsExactly(WHITE);
    }

    @Test
    void what_can_be_read_of_the_row_says_which_cells_it_may_have_been() {
        StudentCell anyRace = WHITE.with(RaceEthnicity.ALL);
        assertThat(unreadable(counts(BLACK, WHITE, WHITE_LOW), rejected(0, anyRace, StudentFields.RACE_ETHNICITY)))
                .containsExactlyInAnyOrder(BLACK, WHITE);
        assertThat(unreadable(counts(WHITE, WHITE_APART), rejected(0, WHITE, StudentFields.PLACEMENT)))
                .containsExactlyInAnyOrder(WHITE, WHITE_APART);
        assertThat(unreadable(counts(WHITE, WHITE_LOW), rejected(0, WHITE, StudentFields.LOW_INCOME)))
                .containsExactlyInAnyOrder(WHITE, WHITE_LOW);
        assertThat(unreadable(
                        counts(WHITE, ALL_WHITE),
                        rejected(0, WHITE.with(DisabilityStatus.ALL), StudentFields.DISABILITY_STATUS)))
                .containsExactlyInAnyOrder(WHITE, ALL_WHITE);
        assertThat(unreadable(
                        counts(WHITE_APART, WHITE_LOW, WHITE, BLACK),
                        rejected(0, WHITE, StudentFields.PLACEMENT + " " + StudentFields.LOW_INCOME)))
                .containsExactlyInAnyOrder(WHITE, WHITE_APART, WHITE_LOW);
    }

    @Test
    void a_cell_that_the_district_names_was_not_the_rejected_one_unless_it_lacks_none() {
        StudentCell anyRace = WHITE.with(RaceEthnicity.ALL);
        assertThat(unreadable(counts(WHITE), rejected(0, anyRace, StudentFields.RACE_ETHNICITY)))
                .containsExactly(WHITE);
        assertThat(unreadable(counts(WHITE_LOW), rejected(0, anyRace, StudentFields.RACE_ETHNICITY)))
                .as("it names both that fit")
                .containsExactlyInAnyOrder(BLACK, WHITE);
    }

    /** Nothing of the row can be read: it may be any cell that the district lacks, of any grades and disability. */
    @Test
    void a_whole_row_may_have_been_any_cell_that_is_lacking() {
        assertThat(unreadable(counts(WHITE_YOUNG, WHITE_05), rejected(0, Counts.ALL, StudentCount.WHOLE_ROW)))
                .containsExactlyInAnyOrder(WHITE_YOUNG, WHITE_05);
        assertThat(unreadable(counts(WHITE), rejected(0, Counts.ALL, StudentCount.EVERY_COUNT)))
                .as("of a file that cannot be read nothing is known")
                .containsExactlyInAnyOrderElementsOf(SHAPES);
    }

    @Test
    void rows_of_the_same_form_do_not_take_each_others_place() {
        StudentCell anyRace = WHITE.with(RaceEthnicity.ALL);
        StudentCount row = rejected(0, anyRace, StudentFields.RACE_ETHNICITY);
        assertThat(unreadable(counts(BLACK, WHITE), row, row)).containsExactlyInAnyOrder(BLACK, WHITE);
        assertThat(unreadable(counts(BLACK), row, row)).containsExactly(BLACK);
    }

    @Test
    void a_district_of_which_every_row_was_rejected_has_only_unreadable_counts() {
        List<StudentCount> spread = new ArrayList<>(spread(counts(), rejected(2, WHITE, StudentFields.PLACEMENT)));
        spread.removeIf(c -> !c.district().equals(RandomState.district(2)));
        assertThat(spread).extracting(StudentCount::cell).containsExactlyInAnyOrder(WHITE, WHITE_APART);
        assertThat(new TreeSet<>(
                        spread.stream().map(c -> c.source().row().row()).toList()))
                .as("where the row stood")
                .containsExactly(99);
    }
}
