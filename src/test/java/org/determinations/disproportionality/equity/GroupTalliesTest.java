package org.determinations.disproportionality.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.equity.DistrictTally;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.GroupCount;
import org.determinations.model.student.EquityDimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Group counts beside student counts: used when they are whole, named and left out when they are not. */
class GroupTalliesTest {
    private static final SchoolYear YEAR = new SchoolYear(2011);
    private static final DistrictCode DISTRICT = new DistrictCode("09010000");
    private static final EquityGroup LEARNERS =
            EquityGroup.named(EquityDimension.ENGLISH_LEARNER).get(0);

    private static GroupCount row(
            int row, EquityDimension dimension, String group, String type, Optional<Integer> disabled) {
        return new GroupCount(
                YEAR,
                DISTRICT,
                dimension,
                group,
                type,
                new GroupCount.Figures(
                        Optional.of(100),
                        disabled,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new FactSource(SourceRef.ofRow("secondary/group-counts.csv", row), Map.of()));
    }

    private static GroupTallies with(DistrictTally tally, GroupCount... rows) {
        return GroupTallies.of(YEAR, List.of(tally), List.of(List.of(rows)));
    }

    private static DistrictTally district() {
        return new Tally(DISTRICT.digits()).group(EquityGroup.ALL, 1000, 120).made();
    }

    private static GroupCount learners(String group, int disabled) {
        return row(2, EquityDimension.ENGLISH_LEARNER, group, "", Optional.of(disabled));
    }

    @ParameterizedTest
    @CsvSource({"99, false", "100, true", "101, false"})
    void groups_count_when_they_add_up_to_the_students_with_disabilities(int others, boolean used) {
        GroupTallies tallies = with(district(), learners("YES", 20), learners("NO", others));
        DistrictTally tally = tallies.tallies().get(0);
        assertThat(tally.has(EquityDimension.ENGLISH_LEARNER)).isEqualTo(used);
        assertThat(tallies.issues()).hasSize(used ? 0 : 1);
        if (used) {
            assertThat(tally.count(LEARNERS, EquityStudents.DISABLED)).contains(20L);
        } else {
            Issue issue = tallies.issues().get(0);
            assertThat(issue.code()).isEqualTo(IssueCode.GROUP_COUNTS_UNUSABLE);
            assertThat(issue.line())
                    .contains("secondary/group-counts.csv:2")
                    .contains(20 + others + " by English learners, and 120 in the student counts");
        }
    }

    @Test
    void an_unknown_group_one_given_twice_and_one_without_a_count_leave_the_dimension_out() {
        assertThat(with(district(), learners("MAYBE", 120)).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains("the group is not known", "YES or NO"));
        assertThat(with(district(), learners("YES", 20), learners("YES", 100)).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains("the group is given twice"));
        GroupCount blank = row(3, EquityDimension.SEX, "MALE", "", Optional.empty());
        assertThat(with(district(), blank).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains("a group has no count of students"));
        assertThat(with(district(), row(4, EquityDimension.RACE, "WHITE", "", Optional.of(120)))
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains("the group is not known"));
    }

    @Test
    void a_district_without_student_counts_is_named_and_rows_of_other_school_years_are_not_looked_at() {
        DistrictTally other =
                new Tally("09020000").group(EquityGroup.ALL, 10, 1).made();
        assertThat(with(other, learners("YES", 120)).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains("no student counts of the district"));
        assertThat(GroupTallies.of(YEAR.next(), List.of(other), List.of(List.of(learners("YES", 120))))
                        .issues())
                .isEmpty();
    }

    @Test
    void groups_that_the_student_counts_have_are_read_from_them_and_that_is_said_once() {
        DistrictTally known = new Tally(DISTRICT.digits())
                .group(EquityGroup.ALL, 1000, 120)
                .group(EquityGroup.ofDisability("autism"), 0, 120)
                .made();
        GroupTallies tallies = with(
                known,
                row(2, EquityDimension.DISABILITY, "autism", "", Optional.of(60)),
                row(3, EquityDimension.DISABILITY, "health", "", Optional.of(60)));
        assertThat(tallies.tallies()).containsExactly(known);
        assertThat(tallies.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains("have these groups already"));
    }

    @Test
    void a_type_is_taken_from_any_row_and_two_types_are_none() {
        assertThat(with(
                                district(),
                                row(2, EquityDimension.SEX, "MALE", "unified", Optional.of(80)),
                                row(3, EquityDimension.SEX, "FEMALE", "", Optional.of(40)))
                        .types())
                .isEqualTo(Map.of(DISTRICT, "unified"));
        GroupTallies two = with(
                district(),
                row(2, EquityDimension.SEX, "MALE", "unified", Optional.of(80)),
                row(3, EquityDimension.SEX, "FEMALE", "elementary", Optional.of(40)));
        assertThat(two.types()).isEmpty();
        assertThat(two.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains("two types", "elementary, unified"));
    }
}
