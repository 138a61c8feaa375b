package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.junit.jupiter.api.Test;

/** What is lacking when no measure of any district can be computed, named in the words of the file. */
class MeasureCoverageTest {
    private static final String INCOME = "low_income Yes and No";
    private static final String RACE = "a racial group";
    private static final String APART = "the placement of a substantially separate classroom";
    private static final StudentCell LOW = Counts.DISABLED.with(IncomeGroup.LOW_INCOME);
    private static final StudentCell OTHER = Counts.DISABLED.with(IncomeGroup.NOT_LOW_INCOME);

    private static List<String> lacking(Counts counts) {
        List<Issue> issues = MeasureCoverage.issues(counts.book());
        assertThat(issues).allMatch(i -> i.code() == IssueCode.NOTHING_TO_MEASURE);
        return issues.stream().map(Issue::found).toList();
    }

    @Test
    void one_question_that_can_be_answered_is_enough() {
        assertThat(lacking(Counts.of2011().identification(0, 20, 100, 20, 100)))
                .as("A can")
                .isEmpty();
        assertThat(lacking(Counts.of2011()
                        .separation(0, RaceEthnicity.BLACK, 5, 40)
                        .separation(0, RaceEthnicity.WHITE, 5, 40)))
                .as("B can")
                .isEmpty();
    }

    /** In one district nothing can be computed, in the other everything. */
    @Test
    void one_district_is_enough() {
        assertThat(lacking(Counts.of2011().add(0, LOW, 20).identification(1, 20, 100, 20, 100)))
                .isEmpty();
    }

    @Test
    void totals_alone_lack_every_group() {
        assertThat(lacking(Counts.of2011().add(0, Counts.ALL, 100)))
                .containsExactly(
                        "no accepted row with " + INCOME + "; disability_status Yes",
                        "no accepted row with " + INCOME + "; " + RACE + "; disability_status Yes; " + APART);
        assertThat(lacking(Counts.of2011().add(0, Counts.DISABLED, 100)))
                .containsExactly(
                        "no accepted row with " + INCOME + "; disability_status No or ALL",
                        "no accepted row with " + INCOME + "; " + RACE + "; " + APART);
    }

    @Test
    void one_income_is_none_and_unknown_race_is_no_race() {
        assertThat(lacking(Counts.of2011().add(0, LOW, 100)).get(0)).startsWith("no accepted row with " + INCOME);
        assertThat(lacking(Counts.of2011().add(0, OTHER, 100)).get(0)).startsWith("no accepted row with " + INCOME);
        assertThat(lacking(Counts.of2011().add(0, Counts.DISABLED.with(RaceEthnicity.UNKNOWN), 100))
                        .get(1))
                .startsWith("no accepted row with " + INCOME + "; " + RACE);
    }

    /** Question B can be answered by race alone, question A by income alone. */
    @Test
    void a_group_of_one_kind_is_enough_for_question_b() {
        assertThat(lacking(Counts.of2011()
                        .add(0, Counts.DISABLED.with(RaceEthnicity.BLACK), 100)
                        .add(0, Counts.DISABLED.with(RaceEthnicity.WHITE), 100)))
                .containsExactly(
                        "no accepted row with " + INCOME + "; disability_status No or ALL",
                        "no accepted row with " + APART);
        assertThat(lacking(Counts.of2011().add(0, LOW, 100).add(0, OTHER, 100)))
                .containsExactly("no accepted row with disability_status No or ALL", "no accepted row with " + APART);
    }

    /** Each is there, and yet not together: students with disabilities by placement, and all students by income. */
    @Test
    void counts_that_are_there_but_never_together_are_a_combination_that_is_lacking() {
        Counts counts = Counts.of2011()
                .add(0, Counts.ALL.with(IncomeGroup.LOW_INCOME), 100)
                .add(0, Counts.ALL.with(IncomeGroup.NOT_LOW_INCOME), 100)
                .add(0, Counts.DISABLED.with(Placement.SUBSTANTIALLY_SEPARATE), 10);
        assertThat(lacking(counts))
                .containsExactly(
                        "no combination of counts that a measure needs",
                        "no combination of counts that a measure needs");
    }

    @Test
    void students_without_disabilities_are_all_students_of_their_kind() {
        assertThat(lacking(Counts.of2011().add(0, Counts.ALL.with(DisabilityStatus.WITHOUT_DISABILITY), 100))
                        .get(0))
                .isEqualTo("no accepted row with " + INCOME + "; disability_status Yes");
    }

    @Test
    void the_issue_names_question_year_and_file_and_what_to_give() {
        Issue issue = MeasureCoverage.issues(
                        Counts.of2011().add(0, Counts.ALL, 100).book())
                .get(0);
        assertThat(issue.where().file()).isEqualTo("student-counts.csv");
        assertThat(issue.wrong())
                .isEqualTo("no measure of question A can be computed for 2011-12 from the counts that were given");
        assertThat(issue.allowed()).isEqualTo("students with disabilities and all students, each by low income");
        assertThat(MeasureCoverage.issues(
                                Counts.of2011().add(0, Counts.ALL, 100).book())
                        .get(1)
                        .allowed())
                .isEqualTo("students with disabilities by low income or by race, in all and in each placement");
    }
}
