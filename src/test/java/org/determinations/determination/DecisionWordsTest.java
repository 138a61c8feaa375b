package org.determinations.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.issue.SourceRef;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.decision.DecisionReason;
import org.determinations.model.decision.DeskDecisions;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.jurisdiction.NamedDistricts;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a district could be given the words of the decision about it. */
class DecisionWordsTest {
    private static final NamedDistricts DISTRICTS =
            NamedDistricts.of(Stream.of("09010000", "09020000").map(DistrictCode::new), ShippedJurisdiction.codes());

    private static List<Issue> check(String file, String by, String reason, String evidence) {
        DecisionFact decision = new DecisionFact(
                new DistrictCode("09010000"),
                DecisionKind.KEEP,
                Optional.empty(),
                by,
                LocalDate.parse("2012-09-07"),
                reason,
                evidence,
                new FactSource(
                        SourceRef.ofRow(file, 2),
                        Map.of("decided_by", "decided_by", "reason", "why", "evidence", "evidence")));
        return DecisionWords.check(List.of(decision), DISTRICTS);
    }

    @ParameterizedTest
    @CsvSource({
        "J. Doe, late again, '', ''",
        "J. Doe, late in 09010000, school 09010305, ''",
        "J. Doe, late in 09990000, '', ''",
        "J. Doe, late as 09020000, '', decisions.csv:2:why 09020000",
        "J. Doe, late again, letter to 09020305, decisions.csv:2:evidence 09020305",
        "J. Doe 09020000, late again, '', decisions.csv:2:decided_by 09020000",
    })
    void each_cell_that_the_district_would_read_is_named_with_its_place(
            String by, String reason, String evidence, String found) {
        assertThat(check("decisions.csv", by, reason, evidence))
                .extracting(issue -> issue.where().text() + " " + issue.found())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void it_warns_and_says_what_to_do_about_a_row_and_about_a_decision_of_the_desk() {
        Issue row = check("decisions.csv", "J. Doe", "as 09020000", "").get(0);
        assertThat(row.code()).isEqualTo(IssueCode.WORDS_NAME_ANOTHER);
        assertThat(row.severity()).isEqualTo(Severity.WARNING);
        assertThat(row.district()).isEqualTo("09010000");
        assertThat(row.line()).endsWith("; write it without the code and run the stage again");
        Issue desk = check(
                        DeskDecisions.FOLDER + "official.csv",
                        "Dee",
                        "as 09020000",
                        DeskDecisions.evidence(12, DecisionReason.COMPLIANCE))
                .get(0);
        assertThat(desk.line()).contains("determinations decide undo 12");
    }
}
