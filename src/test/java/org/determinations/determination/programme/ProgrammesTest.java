package org.determinations.determination.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.determinations.determination.Alignment;
import org.determinations.determination.Given;
import org.determinations.determination.MeasuresProgramme;
import org.determinations.determination.Programme;
import org.determinations.determination.alignment.AlignmentProgramme;
import org.determinations.determination.scorecard.ScorecardProgramme;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.RuleResult;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PackRule;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which shapes of policy there are, and what each says of itself. */
class ProgrammesTest {
    private static final Programme ALIGNMENT = AlignmentProgramme.PROGRAMME;

    /** The pack of 2012 without a rule. */
    private static PolicyPack without(String ruleId) {
        PolicyPack pack = Given.pack();
        List<PackRule> rules =
                pack.rules().stream().filter(rule -> !rule.id().equals(ruleId)).toList();
        assertThat(rules).hasSize(pack.rules().size() - 1);
        return new PolicyPack(pack.head(), rules, pack.analyses(), pack.sources(), pack.hash());
    }

    @Test
    void a_shape_is_found_by_its_name_and_any_other_is_a_program_fault() {
        for (Programme programme : Programmes.all()) {
            assertThat(Programmes.of(programme.shape())).isSameAs(programme);
            assertThat(Programmes.words(programme.shape())).isSameAs(programme.words());
        }
        assertThat(Programmes.of("scorecard")).isSameAs(ScorecardProgramme.PROGRAMME);
        assertThatThrownBy(() -> Programmes.of("measured"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no shape of policy measured");
    }

    @Test
    void a_pack_asks_for_a_part_when_it_names_a_rule_that_plays_it() {
        assertThat(Programmes.asks(Given.pack(), RuleRole.SCREEN)).isTrue();
        assertThat(Programmes.asks(Given.pack(), RuleRole.FACTOR)).isTrue();
        assertThat(Programmes.asks(Given.pack(), RuleRole.STEP)).isFalse();
        assertThat(Programmes.asks(without("MA12-SCREEN"), RuleRole.SCREEN)).isFalse();
        assertThat(Programmes.asks(without("MA12-F1"), RuleRole.FACTOR)).isTrue();
        assertThat(Programmes.rules(Given.pack()).shapes()).isEqualTo(Alignment.shapes());
    }

    @Test
    void a_rule_that_the_pack_does_not_name_is_not_asked() {
        StageFacts stage = Given.district().levelText("Level 1").stageFacts();
        assertThat(Alignment.determine(stage, Given.pack())
                        .determinations()
                        .get(0)
                        .rules())
                .extracting(RuleResult::ruleId)
                .contains("MA12-F4");
        assertThat(Alignment.determine(stage, without("MA12-F4"))
                        .determinations()
                        .get(0)
                        .rules())
                .extracting(RuleResult::ruleId)
                .contains("MA12-F3")
                .doesNotContain("MA12-F4");
    }

    @Test
    void each_district_is_told_once_it_is_decided() {
        List<DistrictFacts> districts = new ArrayList<>();
        List.of("09010000", "09020000", "09030000")
                .forEach(code ->
                        districts.add(Given.district(code).levelText("Level 1").facts()));
        AtomicInteger told = new AtomicInteger();
        Alignment.determine(
                Given.district().stageFacts().withDistricts(districts), Given.pack(), told::incrementAndGet);
        assertThat(told).hasValue(3);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void the_shape_of_2012_needs_levels_and_reads_the_rest_where_compliance_is_considered(Stage stage) {
        assertThat(ALIGNMENT.needed(stage, Given.pack())).containsExactly(FileKind.ACCOUNTABILITY_LEVELS);
        List<FileKind> reads = ALIGNMENT.wouldRead(stage, Given.pack());
        if (stage == Stage.OFFICIAL) {
            assertThat(reads).containsExactly(FileKind.SPP_INDICATORS, FileKind.REVIEW_FINDINGS);
        } else {
            assertThat(reads).isEmpty();
        }
    }

    @Test
    void what_follows_from_a_districts_own_facts_is_said_of_the_shape_of_2012_alone() {
        assertThat(ALIGNMENT.demanded()).containsExactly("MA12-ALIGN");
        assertThat(ALIGNMENT.judgesEachAlone()).isTrue();
        assertThat(ScorecardProgramme.PROGRAMME.judgesEachAlone()).isFalse();
        assertThat(ScorecardProgramme.PROGRAMME.reads(FactKinds.MEASURE)).isTrue();
        assertThat(ScorecardProgramme.PROGRAMME.demanded()).isEmpty();
        assertThat(ALIGNMENT.readsEarlierResults(Given.pack())).isFalse();
        assertThat(ALIGNMENT.reads(FactKinds.MEASURE)).isFalse();
        assertThat(new MeasuresProgramme().reads(FactKinds.MEASURE)).isTrue();
        assertThat(ALIGNMENT.reads(FactKinds.INDICATOR)).isTrue();
    }
}
