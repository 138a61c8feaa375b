package org.determinations.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.SchoolYear;
import org.determinations.model.result.CategoryDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack with categories of its own: nothing in the code knows which there are. */
class PolicyPackTest {
    private static final CategoryCode MILD = new CategoryCode("MILD");
    private static final CategoryCode STRONG = new CategoryCode("STRONG");
    private static final CategoryCode WORST = new CategoryCode("WORST");
    private static final YearSpan SPAN = new YearSpan(new SchoolYear(1999), new SchoolYear(2001));

    private static final PolicyPack PACK = new PolicyPack(
            new PackHead(
                    "invented-1.1",
                    "Invented",
                    "invented",
                    SPAN,
                    new Approval("J. Doe", "1999-01-01"),
                    List.of(category(MILD, 1), category(STRONG, 2), category(WORST, 3)),
                    new LabelForms("level", "{level}/{category}", "none/{category}", "open")),
            List.of(new PackRule("X-RULE", List.of("S1"), Confidence.ASSUMED, Map.of(), "")),
            List.of(),
            List.of(),
            "00");

    private static DeterminationCategory category(CategoryCode code, int seriousness) {
        return new DeterminationCategory(code, "name of " + code, seriousness, "word", "sentence", List.of("S1"));
    }

    /** What a shape of its own might have. */
    private record InventedBody(List<PackRule> rules, Set<String> sources, List<RuleShape> shapes)
            implements PackBody {}

    @ParameterizedTest
    @CsvSource({
        "more, WORST, MILD, true",
        "more, STRONG, MILD, true",
        "equal, MILD, MILD, false",
        "less, MILD, WORST, false"
    })
    void the_order_of_seriousness_is_the_packs(String side, String one, String other, boolean more) {
        assertThat(PACK.isMoreSerious(new CategoryCode(one), new CategoryCode(other)))
                .as(side)
                .isEqualTo(more);
    }

    @Test
    void more_serious_categories_come_next_one_first() {
        assertThat(PACK.listMoreSerious(MILD)).containsExactly(STRONG, WORST);
        assertThat(PACK.listMoreSerious(WORST)).isEmpty();
        assertThat(PACK.listCodes()).containsExactly(MILD, STRONG, WORST);
    }

    @Test
    void categories_are_described_for_people() {
        assertThat(PACK.describeCategories().get(1))
                .isEqualTo(new CategoryDescription(STRONG, "name of STRONG", 2, "word", "sentence"));
        assertThat(PACK.findCategory(new CategoryCode("NEW"))).isEmpty();
        assertThat(PACK.findCategory(MILD)).isPresent();
    }

    @Test
    void what_loading_has_refused_is_a_program_fault() {
        assertThatThrownBy(() -> PACK.isMoreSerious(new CategoryCode("NEW"), MILD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NEW is none of MILD, STRONG, WORST");
        assertThatThrownBy(() -> PACK.getRule("Y-RULE"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("invented-1.1 has no rule Y-RULE");
        assertThatThrownBy(() -> PACK.getRule("X-RULE").get("threshold"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("X-RULE has no parameter threshold");
    }

    @Test
    void rules_parameters_and_analyses_are_found_by_their_names_and_what_is_not_there_is_told() {
        Parameter threshold =
                new Parameter("threshold", "95", ParameterUnit.PERCENT, List.of("S1"), Confidence.ASSUMED, "");
        PolicyPack pack = new PolicyPack(
                PACK.head(),
                List.of(
                        new PackRule("X-FIRST", List.of("S1"), Confidence.ASSUMED, Map.of(), ""),
                        new PackRule(
                                "X-SECOND", List.of("S1"), Confidence.ASSUMED, Map.of("threshold", threshold), "")),
                List.of(new PackRule("X-COUNTS", List.of("S1"), Confidence.ASSUMED, Map.of(), "")),
                List.of(),
                "00",
                Optional.of(new InventedBody(List.of(), Set.of("S1"), List.of())));
        assertThat(pack.getBody(InventedBody.class).sources()).containsExactly("S1");
        assertThatThrownBy(() -> PACK.getBody(InventedBody.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("invented-1.1 has no InventedBody");
        assertThat(pack.label()).isEqualTo("Invented");
        assertThat(pack.shape()).isEqualTo("invented");
        assertThat(pack.inForce()).isEqualTo(SPAN);
        assertThat(pack.approval().by()).isEqualTo("J. Doe");
        assertThat(pack.getRule("X-SECOND").get("threshold")).isEqualTo(threshold);
        assertThat(pack.hasRule("X-SECOND")).isTrue();
        assertThat(pack.hasRule("X-THIRD")).isFalse();
        assertThat(pack.findParameter("threshold")).contains(threshold);
        assertThat(pack.findParameter("another")).isEmpty();
        assertThat(PACK.findParameter("threshold")).isEmpty();
        assertThat(pack.getAnalysis("COUNTS").id()).isEqualTo("X-COUNTS");
        assertThatThrownBy(() -> pack.getAnalysis("NOTHING"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("invented-1.1 has no rule NOTHING");
    }

    @Test
    void labels_are_filled_in() {
        assertThat(PACK.labels().ofBasis("Level 1*", MILD)).isEqualTo("Level 1*/MILD");
        assertThat(PACK.labels().ofAssigned(WORST)).isEqualTo("none/WORST");
    }

    @ParameterizedTest
    @CsvSource({"{level}, {category}", "{category}, {category}", "{level}-{category}, none"})
    void a_label_without_its_words_is_refused(String withLevel, String withoutLevel) {
        assertThat(LabelForms.fits("level", withLevel, withoutLevel)).isFalse();
        assertThatThrownBy(() -> new LabelForms("level", withLevel, withoutLevel, "open"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a label lacks {level} or {category}");
    }

    @ParameterizedTest
    @CsvSource({"before, 1998, false", "at, 1999, true", "within, 2000, true", "at, 2001, true", "after, 2002, false"})
    void a_span_holds_both_its_ends(String side, int firstYear, boolean holds) {
        assertThat(SPAN.holds(new SchoolYear(firstYear))).as(side).isEqualTo(holds);
    }

    @Test
    void a_span_is_said_in_words_and_never_runs_backwards() {
        assertThat(SPAN.text()).isEqualTo("1999-00 to 2001-02");
        assertThat(new YearSpan(new SchoolYear(1999), new SchoolYear(1999)).text())
                .isEqualTo("1999-00");
        assertThatThrownBy(() -> new YearSpan(new SchoolYear(2001), new SchoolYear(2000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2001-02 to 2000-01");
    }
}
