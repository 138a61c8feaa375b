package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.CategoryCode;
import org.determinations.model.Determination;
import org.determinations.model.DistrictCode;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.RuleResult;
import org.determinations.model.RunReport;
import org.junit.jupiter.api.Test;

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

    private static RunReport run(List<Determination> determinations) {
        RunReport r = Invented.officialRun();
        return new RunReport(r.run(), r.files(), determinations, List.of(), List.of(), r.categories(), r.sources());
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
                Optional.of(AccountabilityLevel.of(1)),
                category,
                category,
                determined ? "Level 1-MR" : "undetermined",
                "",
                false,
                true,
                rules,
                List.of());
    }
}
