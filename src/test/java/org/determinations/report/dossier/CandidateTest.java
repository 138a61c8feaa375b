package org.determinations.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.Bases;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.RuleResultDraft;
import org.determinations.model.RunReportDraft;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.Determination;
import org.determinations.model.result.EvidenceNames;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunReport;
import org.determinations.report.Invented;
import org.determinations.report.result.DecisionTemplate;
import org.determinations.report.result.ResultWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateTest {

    @Test
    void more_significant_factors_come_first_then_more_present_then_undetermined_then_the_code() {
        List<Determination> expected = List.of(
                listed("09080000", 2, 0, true),
                listed("09090000", 1, 2, true),
                listed("09070000", 1, 1, false),
                listed("09030000", 1, 1, true),
                listed("09060000", 1, 1, true),
                listed("09010000", 0, 3, true));
        for (int seed = 0; seed < 20; seed++) {
            List<Determination> arriving = new ArrayList<>(expected);
            arriving.add(Invented.plain());
            Collections.shuffle(arriving, new Random(seed));
            assertThat(Candidate.listScreened(run(arriving)).stream().map(Candidate::determination))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void a_template_lists_who_waits_and_leaves_out_who_has_a_decision() {
        List<String> lines =
                DecisionTemplate.render(Invented.officialRun()).lines().toList();
        assertThat(lines.get(0)).isEqualTo("district_code,decision,category,decided_by,decided_on,reason,evidence");
        assertThat(lines.subList(1, lines.size()).stream().map(l -> l.substring(0, 14)))
                .containsExactly("09030000,,,,,,", "09040000,,,,,,", "09050000,,,,,,");
    }

    @ParameterizedTest
    @CsvSource({
        "REASSIGN, NOT_FIRED, true, 'not decided: REASSIGN MR by J. Doe on 2012-09-07 has no force, as that category"
                + " is not more serious'",
        "REASSIGN, FIRED, false, 'REASSIGN MR by J. Doe on 2012-09-07'",
        "KEEP, NOT_FIRED, false, 'KEEP MR by J. Doe on 2012-09-07'",
        "KEEP, NOT_EVALUATED, false, 'KEEP MR by J. Doe on 2012-09-07'",
    })
    void a_decision_without_force_decides_nothing_and_is_said_to(
            String kind, RuleOutcome outcome, boolean open, String standing) {
        Determination decided = decided(kind, outcome);
        Candidate candidate = Candidate.of(decided);
        assertThat(candidate.open()).isEqualTo(open);
        assertThat(candidate.standing("nothing")).isEqualTo(standing);
        assertThat(Candidate.of(listed("09010000", 1, 0, true)).standing("nothing"))
                .isEqualTo("nothing");
        String inShort = new ResultWords(decided, ExplanationContext.of(Invented.officialRun())).inShort();
        if (open) {
            assertThat(inShort)
                    .startsWith("The decision on record has no force (REASSIGN MR by J. Doe on 2012-09-07)")
                    .contains("a person has still to say")
                    .doesNotContain("Decision on record:");
        } else {
            assertThat(inShort).contains("Decision on record: " + standing + ".");
        }
    }

    @Test
    void what_is_undetermined_is_said_in_the_words_of_the_jurisdiction() {
        UnitWords leas = new UnitWords("LEA", "LEAs", "an", "department", "State");
        Determination d = listed("09010000", 0, 0, false);
        String reason = "No rule gives such a district a category.";
        Determination undetermined = new Determination(
                d.district(),
                d.name(),
                d.basis(),
                new FinalResult(d.category(), d.label(), reason, false, false),
                d.rules(),
                List.of());
        ExplanationContext context = ExplanationContext.of(Invented.officialRun());
        assertThat(new ResultWords(undetermined, context).inShort()).isEqualTo(reason);
        ResultWords said = new ResultWords(undetermined, context, leas::in);
        assertThat(said.inShort()).contains("gives such an LEA a category").doesNotContain("istrict");
        assertThat(said.forPerson().get(0)).startsWith("Which category the LEA gets: decision ASSIGN");
    }

    private static Determination decided(String kind, RuleOutcome outcome) {
        RuleResult recorded = RuleResultDraft.of("MA12-REASSIGN", "Recorded decision")
                .outcome(outcome)
                .values(List.of(
                        value(EvidenceNames.DECISION, kind),
                        value(EvidenceNames.CATEGORY_DECIDED, "MR"),
                        value(EvidenceNames.DECIDED_BY, "J. Doe"),
                        value(EvidenceNames.DECIDED_ON, "2012-09-07")))
                .result();
        Determination d = listed("09010000", 1, 0, true);
        return new Determination(
                d.district(),
                d.name(),
                d.basis(),
                new FinalResult(d.category(), d.label(), "", false, true),
                List.of(recorded),
                List.of());
    }

    private static EvidenceValue value(String name, String text) {
        return EvidenceValue.of(name, text, SourceRef.ofRow("decisions.csv", 2));
    }

    private static RunReport run(List<Determination> determinations) {
        RunReport r = Invented.officialRun();
        return RunReportDraft.of(r)
                .determinations(determinations)
                .warnings(List.of())
                .issues(List.of())
                .report();
    }

    private static Determination listed(String code, int significant, int present, boolean determined) {
        List<RuleResult> rules = new ArrayList<>();
        for (int i = 0; i < significant; i++) {
            rules.add(Invented.factor("S" + i, EvidenceStrength.SIGNIFICANT));
        }
        for (int i = 0; i < present; i++) {
            rules.add(Invented.factor("P" + i, EvidenceStrength.PRESENT));
        }
        Optional<CategoryCode> category = determined ? Optional.of(new CategoryCode("MR")) : Optional.empty();
        return new Determination(
                new DistrictCode(code),
                "Invented",
                Bases.of(Optional.of(AccountabilityLevel.of(1)), category),
                new FinalResult(category, determined ? "Level 1-MR" : "undetermined", "", false, true),
                rules,
                List.of());
    }
}
