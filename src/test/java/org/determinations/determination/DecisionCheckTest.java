package org.determinations.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.model.DecisionKind;
import org.determinations.model.Stage;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether decisions fit their districts and the pack, before any rule is asked. */
class DecisionCheckTest {

    private static List<Issue> check(Given given) {
        return Alignment.check(given.stageFacts(), Given.pack());
    }

    @ParameterizedTest
    @CsvSource({
        "Level 1, REASSIGN, NSI, ''",
        "Level 1, REASSIGN, MR, CR-005",
        "Level 2, REASSIGN, MR, CR-005",
        "Level 2, KEEP, '', ''",
        "Level 2, ASSIGN, NI, CR-006",
        "Insufficient data, ASSIGN, NI, ''",
        "Insufficient data, KEEP, '', ''",
        "Insufficient data, REASSIGN, NI, CR-006",
        "'', REASSIGN, NI, CR-006",
        "Level 1, REASSIGN, NA, CR-004",
        "Insufficient data, ASSIGN, XX, CR-004"
    })
    void a_decision_fits_or_says_why_not(String published, DecisionKind kind, String named, String code) {
        List<Issue> issues = check(Given.district().levelText(published).decided(kind, named));
        assertThat(issues)
                .extracting(issue -> issue.code().code())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(issues).allSatisfy(issue -> assertThat(issue.district()).isEqualTo("09010000"));
    }

    /** As of a State whose policy reads nothing but measures. */
    @Test
    void a_district_of_which_measures_alone_are_given_is_one_of_the_cycle() {
        DistrictFacts decided =
                Given.district().decided(DecisionKind.ASSIGN, "NI").facts();
        StageFacts stage = Given.district()
                .stageFacts()
                .withDistricts(List.of(decided.withOthers(List.of(new MeasureFact(
                        decided.code(),
                        "Example",
                        "graduation",
                        Given.DATA_YEAR,
                        MeasureFigures.of("90", Optional.empty()),
                        Optional.empty(),
                        Given.source("measures.csv", 2, "value"))))));
        assertThat(Alignment.check(stage, Given.pack())).isEmpty();
    }

    @Test
    void an_unknown_category_is_answered_with_all_there_are() {
        Issue issue = check(Given.district().levelText("Level 1").decided(DecisionKind.REASSIGN, "NA"))
                .get(0);
        assertThat(issue.found()).isEqualTo("NA");
        assertThat(issue.allowed()).isEqualTo("MR, MRAR, NTA, NI, NSI");
        assertThat(issue.where().text()).isEqualTo("decisions.csv:2:category");
        assertThat(issue.wrong()).isEqualTo("the decision names a category that massachusetts-2012.2 does not have");
    }

    @Test
    void a_category_that_is_not_more_serious_is_answered_with_those_that_are() {
        Issue issue = check(Given.district().levelText("Level 3").decided(DecisionKind.REASSIGN, "NTA"))
                .get(0);
        assertThat(issue.allowed()).isEqualTo("NI or NSI");
        assertThat(issue.where().column()).isEqualTo("category");
        assertThat(check(Given.district().levelText("Level 5").decided(DecisionKind.REASSIGN, "NSI"))
                        .get(0)
                        .allowed())
                .isEqualTo("none, NSI is the most serious");
    }

    @Test
    void the_wrong_kind_is_answered_with_the_right_one() {
        Issue assigned = check(Given.district().levelText("Level 3").decided(DecisionKind.ASSIGN, "NI"))
                .get(0);
        assertThat(assigned.found()).isEqualTo("ASSIGN");
        assertThat(assigned.allowed()).isEqualTo("REASSIGN, KEEP");
        assertThat(assigned.where().column()).isEqualTo("decision");
        assertThat(assigned.wrong()).contains("has NTA by its accountability level");
        Issue reassigned = check(Given.district().levelText("").decided(DecisionKind.REASSIGN, "NI"))
                .get(0);
        assertThat(reassigned.found()).isEqualTo("REASSIGN");
        assertThat(reassigned.allowed()).isEqualTo("ASSIGN");
        assertThat(reassigned.where().column()).isEqualTo("decision");
    }

    @Test
    void issues_come_by_district_code_and_a_district_without_a_decision_has_none() {
        StageFacts facts = new StageFacts(
                Given.CYCLE,
                Stage.OFFICIAL,
                Given.STAGE_DATE,
                Given.DATA_YEAR,
                Set.of(),
                List.of(
                        Given.district("09030000")
                                .decided(DecisionKind.REASSIGN, "NI")
                                .facts(),
                        Given.district("09020000").levelText("Level 1").facts(),
                        Given.district("09010000")
                                .decided(DecisionKind.REASSIGN, "NI")
                                .facts()));
        assertThat(Alignment.check(facts, Given.pack()))
                .extracting(Issue::district)
                .containsExactly("09010000", "09030000");
    }

    @ParameterizedTest(name = "in {0} with {1}: {2}")
    @CsvSource({
        "desk-decisions/official.csv, 'record 12, reason OTHER: why', ' on 2012-09-07, record 12'",
        "desk-decisions/official.csv, 'minutes of 7 September', ' on 2012-09-07'",
        "official/decisions.csv, 'record 12, reason OTHER: why', ' on 2012-09-07'",
    })
    void a_decision_is_signed_with_its_record_where_it_stands_at_the_desk(String file, String evidence, String signed) {
        DecisionFact decision = new DecisionFact(
                Given.district().facts().code(),
                DecisionKind.KEEP,
                Optional.empty(),
                "J. Doe",
                LocalDate.parse("2012-09-07"),
                "late",
                evidence,
                Given.source(file, 2));
        assertThat(DecisionValues.signed(decision)).isEqualTo("J. Doe" + signed + ": \"late\"");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 discrepancies", "1, 1 discrepancy", "2, 2 discrepancies"})
    void one_is_told_in_the_singular(int number, String words) {
        assertThat(Words.amount(number, "discrepancy", "discrepancies")).isEqualTo(words);
    }
}
