package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.StudentCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts come back as they were added, and a book that has few of them at hand says what one says that has all. */
class PackedCountsTest {
    private static final SchoolYear YEAR = RandomState.YEAR;
    private static final StudentCell LOW = Counts.ALL.with(IncomeGroup.LOW_INCOME);
    private static final StudentCell IN_CLASS = Counts.DISABLED.with(Placement.IN_CLASS);

    private static StudentCount count(
            int district, StudentCell cell, Reported<Integer> students, String file, int row) {
        FactSource source = new FactSource(SourceRef.ofRow(file, row), Map.of("students", "n of " + file));
        return new StudentCount(YEAR, RandomState.district(district), cell, students, source);
    }

    private static StudentCount count(StudentCell cell, Reported<Integer> students, int row) {
        return count(0, cell, students, "a.csv", row);
    }

    private static List<StudentCount> read(List<StudentCount> counts) {
        return PackedCounts.of(counts).list(YEAR, RandomState.district(0));
    }

    /** Numbers at which one more byte is needed. */
    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, Integer.MAX_VALUE})
    void a_count_of_any_size_in_any_row_comes_back(int number) {
        List<StudentCount> counts =
                List.of(count(LOW, Reported.of(number), 7), count(IN_CLASS, Reported.of(3), Math.max(8, number)));
        assertThat(read(counts)).containsExactlyElementsOf(counts);
    }

    @Test
    void why_there_is_no_count_comes_back_with_what_stood_there() {
        StudentCount rejected = StudentCount.unreadable(
                YEAR,
                RandomState.district(0),
                LOW,
                StudentFields.PLACEMENT,
                count(LOW, Reported.of(1), 5).source());
        List<StudentCount> counts = List.of(
                count(LOW, Reported.absent(Missing.SUPPRESSED, "<10"), 2),
                count(LOW, Reported.absent(Missing.SUPPRESSED, ""), 3),
                count(LOW, Reported.of(0), 4),
                rejected,
                count(IN_CLASS, Reported.of(12), 6).coded("41"),
                count(IN_CLASS, Reported.of(12), 7).coded("50"));
        assertThat(read(counts)).containsExactlyElementsOf(counts);
    }

    @Test
    void counts_of_a_district_come_by_file_row_and_cell_in_whatever_order_they_were_added() {
        List<StudentCount> counts = new ArrayList<>(List.of(
                count(0, LOW, Reported.of(5), "a.csv", 0),
                count(0, IN_CLASS, Reported.of(5), "a.csv", 0),
                count(0, LOW, Reported.of(1), "a.csv", 9),
                count(0, LOW, Reported.of(2), "a.csv", 10),
                count(0, LOW, Reported.of(3), "b.csv", 2)));
        List<StudentCount> all = List.copyOf(read(counts));
        assertThat(all).containsExactlyInAnyOrderElementsOf(counts).isSortedAccordingTo(DistinctRows.ROW_ORDER);
        for (int seed = 1; seed <= 10; seed++) {
            Collections.shuffle(counts, new Random(seed));
            assertThat(read(counts)).as("seed %d", seed).isEqualTo(all);
        }
    }

    @Test
    void school_years_and_districts_are_kept_apart() {
        StudentCount here = count(LOW, Reported.of(5), 2);
        StudentCount there = count(1, LOW, Reported.of(6), "a.csv", 3);
        StudentCount before = new StudentCount(YEAR.previous(), here.district(), LOW, Reported.of(7), here.source());
        PackedCounts counts = PackedCounts.of(List.of(here, there, before));
        assertThat(counts.years()).containsExactly(YEAR.previous(), YEAR);
        assertThat(counts.districts(YEAR)).containsExactly(here.district(), there.district());
        assertThat(counts.list(YEAR.previous(), here.district())).containsExactly(before);
        assertThat(counts.list(YEAR.previous(), there.district())).isEmpty();
        assertThat(counts.list(YEAR.next(), here.district())).isEmpty();
        List<StudentCount> all = new ArrayList<>();
        counts.forEach(all::add);
        assertThat(all).containsExactly(before, here, there);
        assertThat(counts.cells(YEAR, there.district()::equals, c -> true)).containsExactly(LOW);
        assertThat(counts.cells(YEAR, district -> false, c -> true)).isEmpty();
    }

    /** More districts than a book has at hand, one of them refused and rows that stand twice in others. */
    @Test
    void a_book_with_few_districts_at_hand_says_what_one_with_all_says() {
        List<StudentCount> counts = new ArrayList<>(RandomState.of(5, 70));
        StudentCount twice = counts.get(counts.size() - 1);
        counts.add(RandomState.count(twice.district(), YEAR, twice.cell(), twice.students(), 90_001));
        counts.add(RandomState.count(
                twice.district(), YEAR, counts.get(counts.size() - 2).cell(), Reported.of(9_999), 90_002));
        CountBook all = CountBook.of(YEAR, counts, counts.size());
        CountBook few = CountBook.of(YEAR, counts, 0);
        assertThat(all.issues()).hasSizeGreaterThan(1);
        assertThat(few.issues()).isEqualTo(all.issues());
        assertThat(few.sameCountsAs(all)).isTrue();
        assertThat(StateTotals.of(few).list()).isEqualTo(StateTotals.of(all).list());
        List<DistrictCode> backwards = new ArrayList<>(few.districts());
        Collections.reverse(backwards);
        assertThat(backwards).hasSize(70);
        for (DistrictCode district : backwards) {
            assertThat(CountChecks.of(few, district).issues())
                    .isEqualTo(CountChecks.of(all, district).issues());
            assertThat(few.find(district, LOW)).isEqualTo(all.find(district, LOW));
        }
    }

    @Test
    void a_rejected_row_is_read_beside_the_cells_of_the_whole_state() {
        DistrictCode other = RandomState.district(1);
        StudentCount known = count(IN_CLASS, Reported.of(4), 2);
        StudentCount rejected = StudentCount.unreadable(
                YEAR,
                other,
                Counts.ALL,
                StudentCount.WHOLE_ROW,
                count(LOW, Reported.of(1), 3).source());
        CountBook book = CountBook.read(PackedCounts.of(List.of(known, rejected)), YEAR, district -> true)
                .orElseThrow();
        assertThat(book.districts()).containsExactly(known.district(), other);
        assertThat(book.find(other, IN_CLASS).state()).isEqualTo(Counted.State.CONTRADICTORY);
        assertThat(CountBook.read(PackedCounts.of(List.of(rejected)), YEAR, district -> true))
                .as("without a count that can be read there is no book")
                .isEmpty();
        assertThat(CountBook.read(PackedCounts.of(List.of(known, rejected)), YEAR, other::equals))
                .as("nor with those of units that the State does not have")
                .isEmpty();
    }
}
