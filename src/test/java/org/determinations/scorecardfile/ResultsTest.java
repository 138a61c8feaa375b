package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.scorecard.EarlierCategory;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.TraceStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The category, the steps after it, streaks, labels, enforcement, the review list, and the trace of all of them. */
class ResultsTest {
    private static final String SCORE = """
            measures:
              score: { words: "score", unit: percent }
              decision: { words: "category that a named person decided", unit: code, by: person }
              stage: { words: "stage", unit: code, absent: "official" }
            category:
              rows:
                - { score: at least 80, then: MR, quote: "80 percent" }
                - { score: at least 60, then: NA }
                - { score: has a value, then: NI, confidence: assumed }
                - { otherwise: yes, stop: "no score: a person decides" }
            """;
    private static final CardText STEPS = new CardText(SCORE + """
                    adjust:
                      - id: decided
                        words: "a person"
                        rows:
                          - { stage: is preliminary, note: "not considered" }
                          - { decision: has a value, at least as serious as: decision }
                      - id: spared
                        words: "hold harmless"
                        may improve: yes
                        source: S2
                        rows: [ { stage: is spared, no more serious than: NA } ]
                    """);

    @ParameterizedTest
    @CsvSource({
        "90, NI, official, MR, NI", "65, NA, official, NA, NA", "65, MR, official, NA, NA", "90, '', official, MR, MR",
        "90, NI, preliminary, MR, MR", "50, '', spared, NI, NA", "90, '', spared, MR, MR", "90, NSI, spared, MR, NA"
    })
    void floors_caps_and_a_persons_decision(String score, String decision, String stage, String base, String end) {
        Outcome outcome = STEPS.of("score", score, "decision", decision, "stage", stage);
        assertThat(outcome.decided().base()).contains(new CategoryCode(base));
        assertThat(CardText.category(outcome)).isEqualTo(end);
        assertThat(outcome.moves().isEmpty()).isEqualTo(base.equals(end));
    }

    @Test
    void a_stop_gives_no_category_and_no_step_moves_it() {
        Outcome outcome = STEPS.of("decision", "NI");
        assertThat(outcome.category()).isEmpty();
        assertThat(outcome.decided().label()).isEqualTo("undetermined");
        assertThat(outcome.stops()).containsExactly("no score: a person decides");
        assertThat(outcome.steps().stream().map(TraceStep::kind)).doesNotContain(TraceStep.Kind.ADJUST);
    }

    @Test
    void a_decision_for_no_category_of_the_policy_stops() {
        assertThat(STEPS.of("score", "90", "decision", "NTA").stops())
                .containsExactly("decision: NTA is no category of this policy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base  | 55 |             |             | NI", "base  | 55 | NI          | NI          | NI",
                "base  | 55 | NI NI       | NI NI       | NSI", "base  | 55 | NSI NI NI   | NI NI NI    | NSI",
                "final | 55 | NSI NI NI   | NI NI NI    | NI", "final | 55 | NI NI       | NI NI       | NSI",
                "base  | 65 | NA NA       | NA NA       | NI", "base  | 65 | NA - NA     | NA - NA     | NA",
                "base  | 65 | MR NA NA    | MR NA NA    | NA", "base  | 65 | NI NA       | NA NA       | NI",
                "final | 65 | NI NA       | NA NA       | NA"
            })
    void a_streak_counts_the_base_or_the_final_category(
            String counts, String score, String decided, String base, String expected) {
        CardText card = new CardText(SCORE + """
                        adjust:
                          - { id: third NA, words: "third NA", kind: streak, of: NA, cycles: "3", counts: COUNTS, then: NI }
                          - { id: third NI, words: "third NI", kind: streak, of: NI, cycles: "3", counts: COUNTS, then: NSI }
                        """.replace("COUNTS", counts.trim()));
        List<Optional<CategoryCode>> finals = codes(decided);
        List<Optional<CategoryCode>> bases = codes(base);
        List<EarlierCategory> earlier = java.util.stream.IntStream.range(0, finals.size())
                .mapToObj(i -> new EarlierCategory(String.valueOf(i), bases.get(i), finals.get(i)))
                .toList();
        assertThat(CardText.category(card.of(CardText.unit("score", score).after(earlier))))
                .isEqualTo(expected);
    }

    private static List<Optional<CategoryCode>> codes(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.trim().split(" "))
                        .map(code ->
                                code.equals("-") ? Optional.<CategoryCode>empty() : Optional.of(new CategoryCode(code)))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NTA, NA1, 1",
        "'previous categories: { NTA: NA, MRAR: none }', NTA, NA2+, 2",
        "'previous categories: { NTA: NA, MRAR: none }', MRAR, NA1, 1",
        "'', NA, NA2+, 2"
    })
    void a_streak_crosses_sets_of_categories_only_by_a_written_mapping(
            String mapping, String before, String label, int streak) {
        CardText card = new CardText(SCORE + """
                        labels:
                          - { final category: is NA, streak: at least 2, label: "NA2+" }
                          - { final category: is NA, label: "NA1" }
                        """ + mapping);
        Outcome outcome = card.of(
                CardText.unit("score", "65").after(List.of(EarlierCategory.of("2017-18", new CategoryCode(before)))));
        assertThat(outcome.decided().label()).isEqualTo(label);
        assertThat(outcome.decided().streak()).isEqualTo(streak);
    }

    @Test
    void a_streak_that_begins_anew_for_other_categories_says_so() {
        CardText card = new CardText(
                SCORE
                        + "adjust:\n  - { id: third NA, words: w, kind: streak, of: NA, cycles: \"3\", counts: final, then: NI }\n");
        Outcome outcome = card.of(
                CardText.unit("score", "65").after(List.of(EarlierCategory.of("2017-18", new CategoryCode("NTA")))));
        assertThat(outcome.findStep("third NA")
                        .orElseThrow()
                        .row()
                        .orElseThrow()
                        .note())
                .isEqualTo("NTA of 2017-18 is of another set of categories: a streak does not reach across it");
    }

    @Test
    void the_review_list_changes_nothing_and_lists_every_reason() {
        CardText card = new CardText(SCORE + """
                        review list:
                          rows: [ { score: below 90, note: "near" }, { score: below 85 } ]
                        enforcement:
                          - { final category: is NI, requires: "a plan" }
                          - { final category: is MR, permits: "support" }
                        """);
        Outcome outcome = card.of("score", "84");
        assertThat(outcome.review()).containsExactly("near", "score below 85");
        assertThat(CardText.category(outcome)).isEqualTo("MR");
        assertThat(outcome.enforcement().orElseThrow().permits()).isEqualTo("support");
        assertThat(card.of("score", "95").review()).isEmpty();
        assertThat(card.of("score", "65").enforcement()).isEmpty();
    }

    @Test
    void the_trace_says_what_was_read_where_and_which_row_fitted() {
        Outcome outcome = STEPS.of("score", "84", "decision", "NI");
        TraceStep base = outcome.findStep("category").orElseThrow();
        assertThat(base.row().orElseThrow().number()).isEqualTo(1);
        assertThat(base.row().orElseThrow().text()).isEqualTo("score at least 80");
        assertThat(base.inputs().get(0).shown()).isEqualTo("84");
        assertThat(base.inputs().get(0).where().orElseThrow().text()).isEqualTo("measures.csv:2:value");
        assertThat(base.cited().sources()).containsExactly("S1");
        assertThat(base.cited().quote()).isEqualTo("80 percent");
        assertThat(outcome.moves())
                .containsExactly(new Outcome.CategoryMove("decided", new CategoryCode("MR"), new CategoryCode("NI")));
        assertThat(outcome.findStep("spared").orElseThrow().cited().sources()).containsExactly("S2");
        assertThat(outcome.isAssumed()).isFalse();
        assertThat(STEPS.of("score", "50").isAssumed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "OWN, NI, 2, ''",
        "OTHER, NI, 1, NI of 2017-18 is of another set of categories",
        "OTHER, OLD, 2, ''",
        "NOT_SAID, NI, 2, ''",
        "NOT_SAID, OLD, 2, ''",
        "OWN, OLD, 1, OLD of 2017-18 is of another set of categories"
    })
    void a_code_counts_by_the_set_that_it_is_of(EarlierCategory.CategorySet set, String code, int cycles, String note) {
        CardText card = new CardText("""
                measures: { score: { words: s, unit: percent } }
                category: { rows: [ { score: at least 80, then: MR }, { otherwise: yes, then: NI } ] }
                adjust: [ { id: second, words: w, kind: streak, of: NI, cycles: "2", counts: final, then: NSI } ]
                previous categories: { OLD: NI }
                """);
        CategoryCode before = new CategoryCode(code);
        SourceRef where =
                SourceRef.ofRow("earlier-results/2017-18-run-4.csv", 7).at("value");
        Outcome outcome = card.of(CardText.unit("score", "65")
                .after(List.of(new EarlierCategory(
                        "2017-18", Optional.of(before), Optional.of(before), set, Optional.of(where)))));
        TraceStep step = outcome.findStep("second").orElseThrow();
        assertThat(step.row().orElseThrow().text()).endsWith("here " + cycles + " with NI");
        assertThat(step.row().orElseThrow().note()).startsWith(note);
        assertThat(CardText.category(outcome)).isEqualTo(cycles == 2 ? "NSI" : "NI");
        assertThat(step.inputs()).hasSize(cycles - 1);
        step.inputs().forEach(input -> assertThat(input.where()).contains(where));
    }
}
