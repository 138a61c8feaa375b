package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.determinations.determination.FindingDraft;
import org.determinations.determination.Given;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.FindingSource;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** MA12-F4: uncorrected non-compliance from complaints and hearings. The stage date is 19 September 2012. */
class OtherFindingsFactorTest {

    private static RuleResult ask(FindingDraft draft) {
        return Given.district().levelText("Level 1").with(draft.rated("")).ask("MA12-F4");
    }

    @ParameterizedTest
    @CsvSource({
        "before, 2012-09-18, SIGNIFICANT",
        "on, 2012-09-19, PRESENT",
        "after, 2012-09-20, PRESENT",
    })
    void past_its_printed_correction_date_a_finding_is_significant(String side, String due, EvidenceStrength strength) {
        assertThat(ask(FindingDraft.of(FindingSource.HEARING, "2011-10-07").due(due))
                        .strength())
                .as(side)
                .isEqualTo(strength);
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingSource.class,
            names = {"COMPLAINT", "HEARING"})
    void there_is_no_window(FindingSource from) {
        RuleResult result = ask(FindingDraft.of(from, "1999-01-01"));
        assertThat(result.outcome()).isEqualTo(RuleOutcome.FIRED);
        assertThat(result.reason()).isEqualTo("Present: 1 uncorrected finding not past a printed correction date.");
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingSource.class,
            names = {"CPR", "MCR"})
    void reviews_belong_to_the_other_factor(FindingSource from) {
        RuleResult result = ask(FindingDraft.of(from, "2011-10-07"));
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_FIRED);
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(result.reason()).isEqualTo("The findings given name no complaint or hearing of this district.");
    }

    @Test
    void a_corrected_finding_is_no_evidence() {
        RuleResult result =
                ask(FindingDraft.of(FindingSource.HEARING, "2011-10-07").corrected("2012-09-19"));
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(result.reason()).isEqualTo("No finding of a complaint or hearing is uncorrected on 2012-09-19.");
    }

    @Test
    void the_remedy_names_factor_4() {
        assertThat(Given.district()
                        .levelText("Level 1")
                        .with(FindingDraft.of(FindingSource.HEARING, "2011-10-07")
                                .due("2012-09-18"))
                        .determine()
                        .wouldChange())
                .endsWith("Correction of 1 uncorrected finding past the printed correction date on or before 2012-09-19"
                        + " would remove factor 4 as significant.");
    }

    @Test
    void without_a_file_nothing_is_evaluated() {
        RuleResult result = Given.district()
                .levelText("Level 1")
                .without(FileKind.REVIEW_FINDINGS)
                .ask("MA12-F4");
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_EVALUATED);
        assertThat(result.strength()).isEqualTo(EvidenceStrength.NOT_EVALUATED);
        assertThat(result.reason()).isEqualTo("No file of review findings was given.");
    }
}
