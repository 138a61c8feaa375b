package org.determinations.disproportionality.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.equity.DistrictTally;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquityPlace;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.student.EquityDimension;
import org.determinations.model.student.IncomeGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of districts added up over the State and its parts, always of the same districts. */
class EquityBookTest {
    private static final SchoolYear YEAR = new SchoolYear(2011);
    private static final EquityGroup LOW = EquityGroup.of(IncomeGroup.LOW_INCOME);
    private static final EquityGroup OTHER = EquityGroup.of(IncomeGroup.NOT_LOW_INCOME);
    private static final EquityAreas SIZES = new EquityAreas(new TreeSet<>(List.of(0, 1000, 2500)), Map.of());

    private static Tally district(String code, long enrolled, long disabled) {
        return new Tally(code)
                .group(EquityGroup.ALL, enrolled, disabled, disabled - 30, 10, 10, 5)
                .group(LOW, enrolled / 2, disabled / 2, disabled / 2 - 15, 5, 5, 2)
                .group(OTHER, enrolled - enrolled / 2, disabled - disabled / 2, disabled - disabled / 2 - 15, 5, 5, 3);
    }

    private static EquityBook book(EquityAreas areas, Tally... districts) {
        return EquityBook.of(YEAR, List.of(districts).stream().map(Tally::made).toList(), areas);
    }

    private static Optional<Long> count(EquityBook book, EquityArea area, EquityGroup group, EquityStudents students) {
        return Optional.ofNullable(book.counts().get(new EquityPlace(YEAR, area, group, students)));
    }

    @Test
    void the_state_is_the_sum_of_its_districts() {
        EquityBook book = book(SIZES, district("09010000", 900, 120), district("09020000", 2000, 300));
        assertThat(count(book, EquityArea.STATE, EquityGroup.ALL, EquityStudents.ENROLLED))
                .contains(2900L);
        assertThat(count(book, EquityArea.STATE, EquityGroup.ALL, EquityStudents.INSIDE_80))
                .contains(360L);
        assertThat(count(book, EquityArea.STATE, LOW, EquityStudents.DISABLED)).contains(210L);
        assertThat(count(book, EquityArea.STATE, LOW, EquityStudents.SEPARATE_SETTING))
                .contains(4L);
        assertThat(book.counted(EquityDimension.INCOME)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"999, 0-999", "1000, 1000-2499", "2499, 1000-2499", "2500, 2500-", "90000, 2500-"})
    void a_district_is_of_the_size_that_its_students_reach(long enrolled, String size) {
        EquityBook book = book(SIZES, district("09010000", enrolled, 120));
        assertThat(book.areas()).extracting(EquityArea::code).containsExactly("", size);
    }

    @Test
    void a_type_is_an_area_and_a_district_without_one_is_in_the_state_alone() {
        EquityAreas types = new EquityAreas(new TreeSet<>(), Map.of(new DistrictCode("09010000"), "unified"));
        EquityBook book = book(types, district("09010000", 900, 120), district("09020000", 2000, 300));
        assertThat(book.areas()).containsExactly(EquityArea.STATE, EquityArea.ofType("unified"));
        assertThat(count(book, EquityArea.ofType("unified"), EquityGroup.ALL, EquityStudents.DISABLED))
                .contains(120L);
    }

    @Test
    void a_district_with_a_withheld_count_is_in_no_number() {
        EquityBook book = book(
                SIZES,
                district("09010000", 900, 120),
                district("09020000", 2000, 300).withheld(EquityGroup.ALL, EquityStudents.INSIDE_UNDER_40));
        assertThat(book.districts()).isEqualTo(2);
        assertThat(book.counted(EquityDimension.ALL)).isEqualTo(1);
        assertThat(count(book, EquityArea.STATE, EquityGroup.ALL, EquityStudents.ENROLLED))
                .contains(900L);
    }

    @Test
    void a_district_that_withholds_a_group_counts_in_the_state_and_not_in_the_dimension() {
        EquityBook book = book(
                SIZES,
                district("09010000", 900, 120),
                district("09020000", 2000, 300).withheld(LOW, EquityStudents.DISABLED));
        assertThat(book.counted(EquityDimension.INCOME)).isEqualTo(1);
        assertThat(count(book, EquityArea.STATE, EquityGroup.ALL, EquityStudents.DISABLED))
                .contains(420L);
        assertThat(count(book, EquityArea.STATE, LOW, EquityStudents.DISABLED)).contains(60L);
    }

    @ParameterizedTest
    @CsvSource({"60, 1", "61, 0"})
    void groups_that_are_more_than_everybody_are_left_out(long disabled, int counted) {
        Tally tally = new Tally("09010000")
                .group(EquityGroup.ALL, 900, 120)
                .group(LOW, 450, disabled)
                .group(OTHER, 450, 60);
        assertThat(book(SIZES, tally).counted(EquityDimension.INCOME)).isEqualTo(counted);
    }

    @Test
    void a_district_whose_placements_are_more_than_its_students_is_left_out() {
        Tally tally = new Tally("09010000").group(EquityGroup.ALL, 900, 120, 100, 10, 10, 1);
        assertThat(book(SIZES, tally).counted(EquityDimension.ALL)).isZero();
        assertThat(book(SIZES, tally).counts()).isEmpty();
    }

    @Test
    void the_two_finer_placements_are_there_only_where_every_district_has_them() {
        Tally coarse = district("09020000", 2000, 300).lacking(EquityGroup.ALL, EquityStudents.INSIDE_80);
        assertThat(book(SIZES, district("09010000", 900, 120)).students(EquityDimension.ALL))
                .contains(EquityStudents.INSIDE_80, EquityStudents.INSIDE_40_TO_79)
                .doesNotContain(EquityStudents.INSIDE_40_OR_MORE);
        EquityBook both = book(SIZES, district("09010000", 900, 120), coarse);
        assertThat(both.students(EquityDimension.ALL))
                .contains(EquityStudents.INSIDE_40_OR_MORE)
                .doesNotContain(EquityStudents.INSIDE_80, EquityStudents.INSIDE_40_TO_79);
        assertThat(EquityNotes.of(List.of(both)))
                .anyMatch(note -> note.contains("does not tell 80 percent of the day or more from 40 to 79 percent"));
    }

    @Test
    void notes_say_what_the_counts_cover_and_lack() {
        EquityBook book = book(
                SIZES,
                district("09010000", 900, 120),
                district("09020000", 2000, 300).withheld(LOW, EquityStudents.DISABLED),
                district("09030000", 800, 100).withheld(EquityGroup.ALL, EquityStudents.DISABLED));
        assertThat(EquityNotes.of(List.of(book)))
                .containsExactly(
                        "2011-12: 2 of 3 districts are counted; the others have a count that is missing, withheld, unreadable or"
                                + " contradicts another, and are in no number here.",
                        "2011-12: the input has no counts by disability.",
                        "2011-12: the input has no counts by race and ethnicity.",
                        "2011-12: one district has counts by income that can be used.",
                        "2011-12: the input has no counts by English learners.",
                        "2011-12: the input has no counts by sex.",
                        "2011-12: no input says of what type a district is, so that types are left out.");
        List<DistrictTally> none = List.of();
        assertThat(EquityNotes.of(List.of(EquityBook.of(YEAR, none, SIZES))))
                .singleElement()
                .asString()
                .contains("no district can be counted");
    }
}
