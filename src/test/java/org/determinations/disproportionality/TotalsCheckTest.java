package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.junit.jupiter.api.Test;

/** A stated total is held against the sum of the finest cells; where they disagree no count of the district is used. */
class TotalsCheckTest {
    private static final DistrictCode ONE = new DistrictCode("09010000");
    private static final DistrictCode OTHER = new DistrictCode("09020000");
    private static final SchoolYear YEAR = new SchoolYear(2011);
    private static final StudentCell ALL =
            StudentCell.of(RaceEthnicity.ALL, IncomeGroup.ALL, DisabilityStatus.ALL, Placement.ALL);

    private final List<StudentCount> rows = new ArrayList<>();

    private TotalsCheckTest row(DistrictCode district, StudentCell cell, Reported<Integer> students) {
        FactSource source = new FactSource(SourceRef.ofRow("secondary/counts.csv", rows.size() + 2), Map.of());
        rows.add(new StudentCount(YEAR, district, cell, students, source));
        return this;
    }

    /** Two races, two incomes, with and without a disability: 8 cells of 10 students each but for what is given. */
    private TotalsCheckTest cells(DistrictCode district, String span, Reported<Integer> first) {
        Reported<Integer> students = first;
        for (RaceEthnicity race : List.of(RaceEthnicity.BLACK, RaceEthnicity.WHITE)) {
            for (IncomeGroup income : List.of(IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME)) {
                row(
                        district,
                        StudentCell.of(race, income, DisabilityStatus.WITHOUT_DISABILITY, Placement.NONE)
                                .inGrades(span),
                        students);
                students = Reported.of(10);
                row(
                        district,
                        StudentCell.of(race, income, DisabilityStatus.WITH_DISABILITY, Placement.SUBSTANTIALLY_SEPARATE)
                                .inGrades(span),
                        students);
            }
        }
        return this;
    }

    private CountBook book() {
        return CountBook.of(YEAR, rows);
    }

    @Test
    void a_total_that_its_parts_give_is_used_and_never_added_to_them() {
        CountBook book =
                cells(ONE, "", Reported.of(10)).row(ONE, ALL, Reported.of(80)).book();
        assertThat(book.refusal(ONE)).isEmpty();
        assertThat(book.find(ONE, ALL)).isEqualTo(Counted.of(80));
        assertThat(book.find(ONE, ALL.with(RaceEthnicity.BLACK))).isEqualTo(Counted.of(40));
    }

    @Test
    void a_lost_row_refuses_every_count_of_the_district_with_both_numbers_and_of_no_other() {
        cells(ONE, "", Reported.of(10)).row(ONE, ALL, Reported.of(80));
        rows.remove(3);
        CountBook book = cells(OTHER, "", Reported.of(10))
                .row(OTHER, ALL, Reported.of(80))
                .book();
        Issue issue = book.refusal(ONE).orElseThrow();
        assertThat(issue.code()).isEqualTo(IssueCode.TOTAL_NOT_PARTS);
        assertThat(issue.found()).contains("80 stated").contains("7 rows that add up to 70");
        assertThat(issue.district()).isEqualTo(ONE.digits());
        assertThat(book.refusal(OTHER)).isEmpty();
        assertThat(book.find(ONE, ALL.with(RaceEthnicity.WHITE)).state()).isEqualTo(Counted.State.CONTRADICTORY);
        assertThat(CountChecks.of(book, ONE).issues()).containsExactly(issue);
        assertThat(PublicCounts.table(book, List.of(ONE, OTHER), Set.of()).cells())
                .isNotEmpty()
                .allMatch(cell -> cell.id().startsWith(OTHER.digits()));
    }

    @Test
    void totals_over_grades_are_held_against_their_spans() {
        cells(ONE, "", Reported.of(25)).cells(ONE, "K-5", Reported.of(12)).cells(ONE, "6-12", Reported.of(12));
        assertThat(book().refusal(ONE).orElseThrow().found())
                .contains("25 stated")
                .contains("add up to 24");
    }

    @Test
    void a_withheld_part_can_only_make_the_sum_larger() {
        Reported<Integer> withheld = Reported.absent(Missing.SUPPRESSED, "<10");
        assertThat(cells(ONE, "", withheld)
                        .row(ONE, ALL, Reported.of(80))
                        .book()
                        .refusal(ONE))
                .isEmpty();
        assertThat(cells(OTHER, "", withheld)
                        .row(OTHER, ALL, Reported.of(69))
                        .book()
                        .refusal(OTHER))
                .isPresent();
    }

    @Test
    void a_rejected_row_says_itself_what_is_missing() {
        Reported<Integer> rejected = Reported.absent(Missing.UNREADABLE, "");
        assertThat(cells(ONE, "", rejected)
                        .row(ONE, ALL, Reported.of(80))
                        .book()
                        .refusal(ONE))
                .isEmpty();
    }
}
