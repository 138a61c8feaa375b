package org.determinations.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.FindingSource;
import org.determinations.model.Stage;
import org.determinations.model.stage.StageFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings dated after the stage are warned of. */
class FactDateCheckTest {

    @ParameterizedTest
    @CsvSource({"before, 2012-09-18, 0", "on, 2012-09-19, 0", "after, 2012-09-20, 1"})
    void only_a_day_after_the_stage_is_warned_of(String side, String day, int issues) {
        assertThat(FactDateCheck.check(Given.district()
                        .with(FindingDraft.of(FindingSource.CPR, day))
                        .stageFacts()))
                .as(side)
                .hasSize(issues);
    }

    @Test
    void the_warning_names_day_and_place_and_comes_by_district_code() {
        FindingDraft late = FindingDraft.of(FindingSource.CPR, "2012-09-20");
        StageFacts facts = new StageFacts(
                Given.CYCLE,
                Stage.OFFICIAL,
                Given.STAGE_DATE,
                Given.DATA_YEAR,
                Set.of(),
                List.of(
                        Given.district("09020000").with(late).facts(),
                        Given.district("09010000").with(late).facts()));
        List<Issue> issues = FactDateCheck.check(facts);
        assertThat(issues).extracting(Issue::district).containsExactly("09010000", "09020000");
        assertThat(issues.get(0))
                .isEqualTo(new Issue(
                        IssueCode.DATED_AFTER_STAGE,
                        SourceRef.ofRow("findings.csv", 2).at("report_date"),
                        "09010000",
                        "the finding is dated after the official stage, so it is no evidence for it",
                        "2012-09-20",
                        "a day on or before 2012-09-19",
                        "correct the day if it is wrong; otherwise nothing"));
    }
}
