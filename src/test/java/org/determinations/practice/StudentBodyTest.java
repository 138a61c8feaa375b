package org.determinations.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.determinations.model.SchoolYear;
import org.determinations.practice.StudentBody.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentBodyTest {
    private static final long SAMPLE_SEED = 2012;

    private static PracticeState state(long seed) {
        return new PracticeState(PracticeOptions.of(60, seed, new SchoolYear(2012)));
    }

    private static List<Cell> cells(PracticeState state, PracticeDistrict district, int yearsBack) {
        List<Cell> cells = new ArrayList<>();
        new StudentBody(state, district, yearsBack).forEach(cells::add);
        return cells;
    }

    private static PracticeDistrict told(PracticeState state, Story story) {
        return state.listStories().stream()
                .filter(d -> d.story() == story)
                .findFirst()
                .orElseThrow();
    }

    private static long count(List<Cell> cells, Predicate<Cell> which) {
        return cells.stream().filter(which).mapToLong(Cell::students).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {SAMPLE_SEED, 4, 5})
    void the_cells_of_the_data_year_add_up_to_the_enrolment(long seed) {
        PracticeState state = state(seed);
        state.forEach(district -> {
            List<Cell> cells = cells(state, district, 0);
            assertThat(count(cells, c -> true))
                    .as("seed " + seed)
                    .isEqualTo(district.size().students());
            assertThat(cells).allMatch(c -> c.students() > 0);
            assertThat(cells).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void low_income_students_of_the_planted_district_are_identified_three_times_as_often(int yearsBack) {
        PracticeState state = state(SAMPLE_SEED);
        List<Cell> cells = cells(state, told(state, Story.OVER_IDENTIFIES), yearsBack);
        long a = count(cells, c -> c.lowIncome() && c.withDisability());
        long n = count(cells, Cell::lowIncome);
        long b = count(cells, c -> !c.lowIncome() && c.withDisability());
        long m = count(cells, c -> !c.lowIncome());
        assertThat(b).isGreaterThanOrEqualTo(10);
        assertThat(m).isGreaterThanOrEqualTo(30);
        assertThat(a * m).isGreaterThan(3 * b * n);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void black_students_of_the_planted_district_are_separated_more_than_twice_as_often(int yearsBack) {
        PracticeState state = state(SAMPLE_SEED);
        List<Cell> cells = cells(state, told(state, Story.SEPARATES), yearsBack);
        Predicate<Cell> black = c -> c.race().equals("BLACK");
        Predicate<Cell> separate = c -> c.placement().equals("40");
        long a = count(cells, black.and(separate));
        long n = count(cells, black.and(Cell::withDisability));
        long b = count(cells, black.negate().and(separate));
        long m = count(cells, black.negate().and(Cell::withDisability));
        assertThat(a).isGreaterThanOrEqualTo(10);
        assertThat(a * m).isGreaterThan(2 * b * n);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void one_district_has_no_asian_student_and_one_is_too_small_to_judge(int yearsBack) {
        PracticeState state = state(SAMPLE_SEED);
        assertThat(cells(state, told(state, Story.GROUP_ABSENT), yearsBack))
                .isNotEmpty()
                .noneMatch(c -> c.race().equals("ASIAN"));
        assertThat(count(cells(state, told(state, Story.SMALL), yearsBack), Cell::withDisability))
                .isLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {1200, 50_001, 1_000_000})
    void enrolments_add_up_to_the_student_records_that_are_wanted(int records) {
        long[] students = new long[1];
        new PracticeState(PracticeOptions.of(60, 9, new SchoolYear(2012)).withStudentRecords(records))
                .forEach(district -> students[0] += district.size().students());
        assertThat(students[0]).isEqualTo(records);
    }
}
