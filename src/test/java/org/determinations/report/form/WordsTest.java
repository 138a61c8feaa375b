package org.determinations.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.issue.SourceRef;
import org.determinations.model.Confidence;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.model.RuleResultDraft;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleGrounds;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.determinations.report.Invented;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.result.ExplanationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource(Missing.class)
    void a_missing_value_shows_its_reason_and_is_never_taken_for_a_number(Missing why) {
        SourceRef where = SourceRef.ofRow("a.csv", 2);
        assertThat(Words.found(EvidenceValue.missing("x", why, "NR", where))).isEqualTo("NR: " + why.words());
        assertThat(Words.found(EvidenceValue.missing("x", why, "", where))).isEqualTo(why.words());
    }

    @ParameterizedTest
    @CsvSource({
        "'',0,'',not from an input file",
        "a.csv,0,'',a.csv",
        "a.csv,3,'','a.csv, row 3'",
        "a.csv,3,percent,'a.csv, row 3, column percent'"
    })
    void a_place_leaves_out_what_is_not_known(String file, int row, String column, String words) {
        assertThat(Words.where(new SourceRef(file, row, column))).isEqualTo(words);
    }

    @Test
    void an_assumed_threshold_is_printed_as_such() {
        assertThat(Words.threshold(use("95", "percent", Confidence.ASSUMED, List.of("S2"))))
                .isEqualTo("limit = 95 percent (assumed: product default; source S2)");
        assertThat(Words.threshold(use("11, 12", "indicators", Confidence.CONFIRMED, List.of("S1", "S2"))))
                .isEqualTo("limit: 11, 12 (indicators; confirmed; sources S1, S2)");
        assertThat(Words.threshold(use("2.5", "years", Confidence.DERIVED, List.of())))
                .isEqualTo("limit = 2.5 years (derived)");
    }

    @Test
    void a_factor_points_to_the_rows_it_marks_as_evidence_and_to_all_without_a_mark() {
        EvidenceValue marked = value("a.csv", 3).noted("too low").showing(EvidenceStrength.SIGNIFICANT);
        EvidenceValue other = value("a.csv", 2).noted("read, no evidence");
        assertThat(Words.rows(factor(EvidenceStrength.SIGNIFICANT, marked, other)))
                .isEqualTo(" [a.csv row 3]");
        assertThat(Words.rows(
                        factor(EvidenceStrength.PRESENT, value("b.csv", 9), value("a.csv", 3), value("a.csv", 2))))
                .isEqualTo(" [b.csv row 9; a.csv rows 2, 3]");
        assertThat(Words.rows(factor(EvidenceStrength.NONE, other))).isEmpty();
    }

    @Test
    void a_factors_sentence_says_its_strength_once() {
        RuleResult silent = factor(EvidenceStrength.PRESENT);
        assertThat(Words.stressed(silent)).isEqualTo("Present: It is so.");
        RuleResult loud = RuleResultDraft.of("F", "A factor")
                .strength(EvidenceStrength.PRESENT)
                .reason("Present: it is so.")
                .grounds(new RuleGrounds(List.of(), Confidence.ASSUMED, List.of()))
                .result();
        assertThat(Words.stressed(loud)).isEqualTo("Present: it is so.");
    }

    @Test
    void a_factor_that_does_not_apply_at_the_stage_is_not_considered() {
        RuleResult factor = RuleResultDraft.of("F", "A factor")
                .outcome(RuleOutcome.NOT_APPLICABLE)
                .strength(EvidenceStrength.NOT_EVALUATED)
                .reason("Not at this stage.")
                .grounds(new RuleGrounds(List.of(), Confidence.ASSUMED, List.of()))
                .result();
        assertThat(Words.strength(factor)).isEqualTo("not considered");
    }

    @Test
    void a_decision_is_told_with_its_person_and_day() {
        assertThat(Words.decision(Invented.reassigned().rules())).isEqualTo("REASSIGN NSI by J. Doe on 2012-09-07");
        assertThat(Words.decision(Invented.plain().rules())).isEmpty();
    }

    @Test
    void a_value_that_two_rules_read_is_shown_once() {
        Determination d = Invented.plain();
        EvidenceValue published = Words.find(d.rules(), "accountability level").orElseThrow();
        RuleResult again = RuleResultDraft.of("X-AGAIN", "Reads the same")
                .outcome(RuleOutcome.NOT_FIRED)
                .reason("Nothing new.")
                .values(List.of(published))
                .result();
        Determination twice = new Determination(
                d.district(),
                d.name(),
                d.basis(),
                new FinalResult(d.category(), d.label(), "", false, false),
                List.of(d.rules().get(0), again),
                List.of());
        String text = ExplanationText.render(twice, ExplanationContext.of(Invented.officialRun()), Style.PLAIN);
        assertThat(text.split("row 3, column accountability_level", -1)).hasSize(2);
        assertThat(text).contains("- X-AGAIN Reads the same: not applied. Nothing new.");
    }

    private static ThresholdUse use(String value, String unit, Confidence confidence, List<String> sources) {
        return new ThresholdUse("limit", value, unit, confidence, sources);
    }

    private static EvidenceValue value(String file, int row) {
        return EvidenceValue.of("v", "1", SourceRef.ofRow(file, row));
    }

    private static RuleResult factor(EvidenceStrength strength, EvidenceValue... values) {
        return RuleResultDraft.of("F", "A factor")
                .outcome(strength == EvidenceStrength.NONE ? RuleOutcome.NOT_FIRED : RuleOutcome.FIRED)
                .strength(strength)
                .reason("It is so.")
                .values(List.of(values))
                .grounds(new RuleGrounds(List.of(), Confidence.ASSUMED, List.of()))
                .result();
    }
}
