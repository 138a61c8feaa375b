package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.Given;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MA12-ALIGN: the category that follows from the accountability level alone. */
class AlignedCategoryTest {

    @ParameterizedTest
    @CsvSource({
        "plain, Level 1, MR, Level 1-MR",
        "plain, Level 2, MRAR, Level 2-MRAR",
        "plain, Level 3, NTA, Level 3-NTA",
        "starred, Level 3*, NTA, Level 3*-NTA",
        "plain, Level 4, NI, Level 4-NI",
        "plain, Level 5, NSI, Level 5-NSI"
    })
    void a_level_gives_its_category_and_keeps_its_star(String side, String published, String code, String label) {
        Determination determination = Given.district().levelText(published).determine();
        RuleResult result = Given.answer(determination, "MA12-ALIGN");
        assertThat(result.outcome()).as(side).isEqualTo(RuleOutcome.FIRED);
        assertThat(result.decisive()).isTrue();
        assertThat(result.reason()).isEqualTo(published + " gives " + code + ".");
        assertThat(determination.derived()).contains(new CategoryCode(code));
        assertThat(determination.category()).contains(new CategoryCode(code));
        assertThat(determination.label()).isEqualTo(label);
        assertThat(determination.undeterminedReason()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent:", "absent:Insufficient data"})
    void without_a_level_nothing_is_aligned(String row) {
        Determination determination =
                Given.district().levelText(row.substring("absent:".length())).determine();
        RuleResult result = Given.answer(determination, "MA12-ALIGN");
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_EVALUATED);
        assertThat(result.decisive()).isFalse();
        assertThat(result.reason())
                .isEqualTo("The district has no accountability level, so no category is aligned with it.");
        assertThat(determination.derived()).isEqualTo(Optional.empty());
    }

    @Test
    void the_value_and_the_alignment_are_named_with_their_sources() {
        RuleResult result =
                Given.district().levelText("Level 2", "Held harmless").ask("MA12-ALIGN");
        assertThat(result.values().get(0).where().text()).isEqualTo("levels.csv:2:accountability_level");
        assertThat(result.values().get(0).note()).isEqualTo("published reason: Held harmless");
        assertThat(result.thresholds())
                .containsExactly(new ThresholdUse(
                        "alignment",
                        "1 = MR, 2 = MRAR, 3 = NTA, 4 = NI, 5 = NSI",
                        "determination category by accountability level",
                        Confidence.CONFIRMED,
                        List.of("S1", "S2")));
        assertThat(result.confidence()).isEqualTo(Confidence.CONFIRMED);
        assertThat(result.sources()).containsExactly("S1", "S2");
    }

    @ParameterizedTest
    @CsvSource({
        "Level 1, Accountability level 2 would give MRAR (MA12-ALIGN).",
        "Level 5, Accountability level 4 would give NI (MA12-ALIGN)."
    })
    void the_neighbouring_levels_say_what_they_would_give(String published, String sentence) {
        assertThat(Given.district().levelText(published).determine().wouldChange())
                .filteredOn(line -> line.contains("MA12-ALIGN"))
                .containsExactly(sentence);
    }
}
