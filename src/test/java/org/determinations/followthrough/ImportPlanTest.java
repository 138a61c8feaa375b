package org.determinations.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.determinations.issue.Issue;
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
        assertThat(plan(Map.of("F-1", KNOWN), elsewhere).issues())
                .extracting(issue -> issue.district() + " " + issue.line())
                .containsExactly(
                        "09020000 review.csv:2: FT-001 finding F-1 stands in the ledger for another district or source; found 09020000, COMPLAINT;"
                                + " allowed: 09010000, COMPLAINT; Give the finding an id of its own, or correct the district or"
                                + " source.");
    }

    @Test
    void every_row_of_those_that_contradict_each_other_names_all_of_them() {
        ImportPlan plan = plan(Map.of(), KNOWN, KNOWN, rated(KNOWN, "Not Implemented"));
        assertThat(plan.issues())
                .extracting(Issue::found)
                .containsOnly("rows 2, 3, 4")
                .hasSize(3);
        assertThat(plan.issues()).extracting(Issue::district).containsOnly("09010000");
        assertThat(plan.issues().get(0).wrong())
                .isEqualTo("the file has finding F-1 more than once, saying different things");
        assertThat(plan.unchanged()).isZero();
    }

    @Test
    void each_rating_that_says_that_nothing_is_wrong_is_counted() {
        FindingStatement other = rated(Recorded.statement("F-2", "2011-09-10", "2012-09-10", "", ""), "Implemented");
        assertThat(plan(Map.of(), rated(KNOWN, "Implemented"), other).leftOut()).isEqualTo(Map.of("Implemented", 2));
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
