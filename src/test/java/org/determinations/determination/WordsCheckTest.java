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
import org.determinations.model.FindingSource;
import org.determinations.model.decision.DecisionReason;
import org.determinations.model.decision.DeskDecisions;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.jurisdiction.NamedDistricts;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a district could be given the words that people wrote about it. */
class WordsCheckTest {
    private static final NamedDistricts DISTRICTS = NamedDistricts.of(
            Stream.of("09010000", "09020000").map(DistrictCode::new), ShippedJurisdiction.massachusetts());

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
        return check(Given.district().decided(decision).facts());
    }

    private static List<Issue> check(DistrictFacts district) {
        WordsCheck words = new WordsCheck(ShippedJurisdiction.codes());
        words.see(district);
        return words.issues(DISTRICTS);
    }

    @ParameterizedTest
    @CsvSource({
        "not meeting gap narrowing goals, F-1, SE 2, ''",
        "see 09990000, F-09010000-1, SE 2 of 09010305, ''",
        "see 09020000, F-1, SE 2, levels.csv:2 09020000",
        "none, F-09020000-1, SE 2, findings.csv:2:finding_id 09020000",
        "none, F-1, SE 2 of 09020305, findings.csv:2:criterion 09020305",
    })
    void a_published_reason_and_a_finding_are_looked_through_as_well(
            String reason, String number, String criterion, String found) {
        DistrictFacts level = Given.district().levelText("Level 1", reason).facts();
        FindingFact finding = new FindingFact(
                number,
                level.code(),
                "Example",
                new FindingReport(FindingSource.CPR, LocalDate.parse("2012-01-01"), criterion, "Partially"),
                new CorrectionDays(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Given.source("findings.csv", 2, "finding_id", "criterion"));
        DistrictFacts district = new DistrictFacts(
                level.code(),
                "Example",
                level.level(),
                List.of(),
                List.of(finding),
                Optional.empty(),
                List.of(),
                List.of());
        assertThat(check(district))
                .extracting(issue -> issue.where().text() + " " + issue.found())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
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
