package org.determinations.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.determination.alignment.AlignmentProgramme;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.result.Determination;
import org.determinations.model.stage.FactOverride;
import org.determinations.model.stage.StageFacts;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactOverridesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "09010000:level=1",
        "09010000:level=5",
        "09010000:level=3*",
        "09010000:level=none",
        "09010000:indicator.11.percent=94.9",
        "09010000:indicator.4B.percent=100",
        "09010000:indicator.11.percent=none",
        "09010000:decision=NSI",
        "09010000:decision=KEEP",
        "09010000:decision=none",
        "09010000:measure.graduation rate=91.2",
        "09010000:measure.i9@2010-11=At-Risk",
        "'09010000:measure.B4B (a/b), n+1=not valid'",
        "09010000:measure.rate=none"
    })
    void every_form_is_read_and_written_back(String typed) {
        assertThat(FactOverride.parse(typed, ShippedJurisdiction.codes()))
                .map(FactOverride::text)
                .contains(typed);
    }

    @Test
    void a_district_number_alone_is_enough() {
        assertThat(FactOverride.parse("901:level=3", ShippedJurisdiction.codes()))
                .map(FactOverride::text)
                .contains("09010000:level=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "09010000",
                "09010000:level=",
                "09010000:level=0",
                "09010000:level=6",
                "09010000:level=Level 3",
                "09010005:level=3",
                "00000000:level=3",
                "09010000:indicator.11.percent=100.1",
                "09010000:indicator.11.percent=-1",
                "09010000:indicator.11=95",
                "09010000:measure.=3",
                "09010000:measure.rate=",
                "09010000:measure.rate= ",
                "09010000:measure.rate@2011-13=3",
                "00000000:measure.rate=3",
                "09010000:level=3 4",
                "09010000:grade=3"
            })
    void any_other_text_is_no_override(String typed) {
        assertThat(FactOverride.parse(typed, ShippedJurisdiction.codes())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "level=2, Level 2-MRAR",
        "level=3*, Level 3*-NTA",
        "level=none, undetermined",
        "decision=NSI, Level 1-NSI",
        "decision=KEEP, Level 1-MR"
    })
    void the_rules_answer_on_the_changed_fact(String change, String label) {
        assertThat(whatIf(Given.district("09010000").levelText("Level 1"), change)
                        .label())
                .isEqualTo(label);
    }

    @Test
    void a_category_is_assigned_where_there_is_no_level() {
        assertThat(whatIf(Given.district("09010000").levelText("Insufficient data"), "decision=NTA")
                        .category()
                        .orElseThrow()
                        .text())
                .isEqualTo("NTA");
    }

    @ParameterizedTest(name = "indicator 11 at {0}: listed {1}")
    @CsvSource({"94.9, true", "95, false", "95.1, false"})
    void an_indicator_is_screened_as_it_would_be(String percent, boolean listed) {
        Given counted = Given.district("09010000")
                .levelText("Level 1")
                .with(IndicatorDraft.of("11").counts(40, 40).percent("100"));
        assertThat(whatIf(counted, "indicator.11.percent=" + percent).onReviewList())
                .isEqualTo(listed);
        Given without = Given.district("09010000").levelText("Level 1");
        assertThat(whatIf(without, "indicator.11.percent=" + percent).onReviewList())
                .isEqualTo(listed);
    }

    @Test
    void a_changed_fact_says_that_it_was_typed_and_the_stage_stays_as_it_was() {
        StageFacts stage = Given.district("09010000").levelText("Level 1").stageFacts();
        StageFacts changed = Alignment.apply(stage, List.of(override("level=4")), Given.pack());
        assertThat(changed.districts()
                        .get(0)
                        .level()
                        .orElseThrow()
                        .source()
                        .row()
                        .text())
                .isEqualTo("--set 09010000:level=4");
        assertThat(stage)
                .isEqualTo(Given.district("09010000").levelText("Level 1").stageFacts());
        assertThat(changed.cycle()).isEqualTo(stage.cycle());
    }

    @Test
    void nothing_changed_gives_the_same_facts() {
        StageFacts stage = Given.district("09010000").levelText("Level 1").stageFacts();
        assertThat(Alignment.apply(stage, List.of(), Given.pack())).isEqualTo(stage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"level=4", "level=none", "decision=NSI", "indicator.4B.percent=90", "indicator.11.percent=none"})
    void the_indicators_of_the_stage_are_those_that_it_would_hold(String change) {
        StageFacts one = Given.district("09010000")
                .levelText("Level 1")
                .with(IndicatorDraft.of("11").counts(40, 40).percent("100"))
                .stageFacts();
        StageFacts stage = new StageFacts(
                one.cycle(),
                one.stage(),
                one.stageDate(),
                one.dataYear(),
                Set.of(),
                Stream.concat(
                                one.districts().stream(),
                                Given.district("09020000").levelText("Level 2").stageFacts().districts().stream())
                        .toList());
        StageFacts whole = Alignment.apply(stage, List.of(override(change)), Given.pack());
        FactOverrides seen = FactOverrides.of(
                StageDistricts.of(stage), List.of(override(change)), AlignmentProgramme.PROGRAMME, Given.pack());
        assertThat(whole.districts()).hasSize(2).isNotEqualTo(stage.districts());
        assertThat(whole.districts().get(1)).isEqualTo(stage.districts().get(1));
        assertThat(seen.stage().indicatorsHeld()).isEqualTo(IndicatorsRead.heldBy(whole));
    }

    @Test
    void a_district_that_the_stage_lacks_is_refused() {
        StageFacts stage = Given.district("09020000").levelText("Level 1").stageFacts();
        assertThatThrownBy(() -> Alignment.apply(stage, List.of(override("level=4")), Given.pack()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE);
                    assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.NOT_FOUND);
                });
    }

    private static Determination whatIf(Given given, String change) {
        StageFacts changed = Alignment.apply(given.stageFacts(), List.of(override(change)), Given.pack());
        return Alignment.determine(changed, Given.pack()).determinations().get(0);
    }

    private static FactOverride override(String change) {
        return FactOverride.parse("09010000:" + change, ShippedJurisdiction.codes())
                .orElseThrow();
    }

    @Test
    void two_rows_of_an_indicator_become_one_and_those_of_another_year_stay() {
        StageFacts stage = Given.district("09010000")
                .levelText("Level 1")
                .with(IndicatorDraft.of("11").percent("98"))
                .with(IndicatorDraft.of("11").percent("97"))
                .with(IndicatorDraft.of("11").percent("96").reviewedIn("2010-11"))
                .stageFacts();
        assertThat(Alignment.apply(stage, List.of(override("indicator.11.percent=90")), Given.pack())
                        .districts()
                        .get(0)
                        .indicators())
                .extracting(fact -> fact.percent().value().orElseThrow().toPlainString())
                .containsExactly("90", "96");
        assertThat(Alignment.apply(stage, List.of(override("indicator.11.percent=none")), Given.pack())
                        .districts()
                        .get(0)
                        .indicators())
                .extracting(fact -> fact.percent().value().orElseThrow().toPlainString())
                .containsExactly("96");
    }
}
