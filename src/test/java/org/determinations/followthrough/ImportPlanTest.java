package org.determinations.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.ledger.FindingStatement;
import org.junit.jupiter.api.Test;

/** What a review file adds to the ledger. */
class ImportPlanTest {
    private static final FindingStatement KNOWN = Recorded.statement("F-1", "2011-09-10", "2012-09-10", "", "");

    private static ImportPlan plan(Map<String, FindingStatement> ledger, FindingStatement... rows) {
        List<ImportPlan.Read> read = new java.util.ArrayList<>();
        for (FindingStatement row : rows) {
            read.add(new ImportPlan.Read(row, read.size() + 2));
        }
        return ImportPlan.of("review.csv", read, ledger, "Implemented"::equals);
    }

    private static FindingStatement rated(FindingStatement of, String rating) {
        return new FindingStatement(
                of.findingId(),
                of.district(),
                of.districtName(),
                new FindingReport(of.source(), of.noticeOn(), of.report().criterion(), rating),
                of.days());
    }

    @Test
    void a_new_finding_is_added_and_the_same_again_is_not() {
        assertThat(plan(Map.of(), KNOWN).added()).hasSize(1);
        ImportPlan again = plan(Map.of("F-1", KNOWN), KNOWN);
        assertThat(again.added()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(1);
    }

    @Test
    void a_row_that_stands_twice_is_one_finding() {
        assertThat(plan(Map.of(), KNOWN, KNOWN).added())
                .extracting(ImportPlan.Read::row)
                .containsExactly(2);
    }

    @Test
    void rows_that_contradict_each_other_are_all_refused() {
        ImportPlan plan = plan(Map.of(), KNOWN, rated(KNOWN, "Not Implemented"));
        assertThat(plan.added()).isEmpty();
        assertThat(plan.issues())
                .extracting(issue -> issue.code() + " " + issue.where().text())
                .containsExactly(
                        IssueCode.CONTRADICTING_ROWS + " review.csv:2", IssueCode.CONTRADICTING_ROWS + " review.csv:3");
    }

    @Test
    void a_changed_row_says_what_it_says_otherwise() {
        FindingStatement now = Recorded.statement("F-1", "2011-09-11", "2012-09-10", "2012-03-01", "");
        ImportPlan plan = plan(Map.of("F-1", KNOWN), now);
        assertThat(plan.changed()).hasSize(1);
        assertThat(plan.changed().get(0).differences())
                .containsExactly(
                        "report_date: 2011-09-10 before, 2011-09-11 now", "corrected_on: blank before, 2012-03-01 now");
    }

    @Test
    void an_id_of_another_district_or_source_is_refused() {
        FindingStatement elsewhere =
                new FindingStatement("F-1", new DistrictCode("09020000"), "Birch Hollow", KNOWN.report(), KNOWN.days());
        FindingStatement otherSource =
                Recorded.statement("F-1", FindingSource.CPR, "", "2011-09-10", "2012-09-10", "", "");
        for (FindingStatement row : List.of(elsewhere, otherSource)) {
            ImportPlan plan = plan(Map.of("F-1", KNOWN), row);
            assertThat(plan.changed()).isEmpty();
            assertThat(plan.issues().get(0).code()).isEqualTo(IssueCode.FINDING_OF_ANOTHER);
            assertThat(plan.issues().get(0).where().row()).isEqualTo(2);
        }
    }

    @Test
    void a_rating_that_says_that_nothing_is_wrong_makes_no_finding_and_changes_a_known_one() {
        FindingStatement clear = rated(KNOWN, "Implemented");
        ImportPlan plan = plan(Map.of(), clear);
        assertThat(plan.added()).isEmpty();
        assertThat(plan.leftOut()).isEqualTo(Map.of("Implemented", 1));
        assertThat(plan(Map.of("F-1", KNOWN), clear).changed().get(0).differences())
                .containsExactly("rating: blank before, Implemented now");
    }
}
