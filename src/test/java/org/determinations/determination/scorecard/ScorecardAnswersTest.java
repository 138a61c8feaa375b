package org.determinations.determination.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.determination.FindingDraft;
import org.determinations.model.DecisionKind;
import org.determinations.model.FindingSource;
import org.determinations.model.Stage;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.Determination;
import org.determinations.scorecard.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scorecard reads of a stage, and what its trace becomes: the answer of each rule as a sentence, and where it read. */
class ScorecardAnswersTest {
    private static final String CARD = """
            measures:
              rate: { words: "rate", unit: percent, lowest: "0", highest: "100", fewest: { at least: "10" }, codes: { "**": too small } }
              open findings: { words: "open findings", unit: count, count: { of: findings, where: { verified: has no value } } }
              decision: { words: "category that a named person decided", unit: code, by: person }
            elements:
              doing:
                words: "doing"
                reads: rate
                out of: "4"
                rows:
                  - { rate: at least 80, points: "4", note: "well done", quote: "80 percent" }
                  - { rate: at least 50, points: "2" }
                  - { otherwise: yes, points: "0" }
                when: { missing: zero, not valid: zero, not applicable: out, too small: out }
              corrected:
                words: "corrected"
                reads: open findings
                out of: "4"
                rows: [ { open findings: at most 0, points: "4" }, { otherwise: yes, points: "0" } ]
                when: { missing: out, not valid: zero }
            components:
              results: { words: "Results", of: "doing, corrected", combine: percent of possible, when nothing: stop, round: none }
            category:
              rows:
                - { results: at least 75, then: MR }
                - { results: at least 50, then: NA }
                - { otherwise: yes, then: NI }
            adjust:
              - { id: third NI, words: "third", kind: streak, of: NI, cycles: "3", counts: base, then: NSI }
              - id: reassigned
                words: "a person"
                rows: [ { decision: has a value, at least as serious as: decision }, { otherwise: yes } ]
            review list:
              rows:
                - { open findings: at least 1, note: "a finding is open" }
            enforcement:
              - { final category: is NI, requires: "a plan", permits: "conditions" }
              - { final category: is NA, permits: "help" }
              - { final category: is NSI, requires: "withholding" }
            """;

    /** District A as words: {@code rate 80} of twenty students, {@code few 80} of nine, {@code category 2022 NI}, {@code finding}. */
    private static Carded state(String facts) {
        Carded state = Carded.under(CARD).says('A', "unread", "1");
        Arrays.stream(facts.split("; ")).map(fact -> fact.split(" ")).forEach(fact -> add(state, fact));
        return facts.contains("uncounted") ? state : state.reads(FileKind.REVIEW_FINDINGS);
    }

    private static void add(Carded state, String... fact) {
        switch (fact[0]) {
            case "rate" -> state.counts('A', "rate", 2023, fact[1], 20);
            case "few" -> state.counts('A', "rate", 2023, fact[1], 9);
            case "code" -> state.says('A', "rate", fact[1]);
            case "absent" ->
                state.says('A', "rate", "(" + fact[1].replace('-', ' ') + (fact[1].contains(")") ? "" : ")"));
            case "last" -> state.counts('A', "rate", 2022, fact[1], 20);
            case "next" -> state.counts('A', "rate", 2024, fact[1], 20);
            case "other" -> state.counts('B', "rate", 2023, fact[1], 20);
            case "category", "base" ->
                state.says(
                        'A',
                        fact[0].equals("category") ? "category" : fact[0] + " category",
                        Integer.parseInt(fact[1]),
                        fact[2]);
            case "finding" ->
                state.finding(
                        'A', FindingDraft.of(FindingSource.CPR, "2022-01-01").of(Carded.code('A'), 7));
            case "rejected" ->
                state.rejects(
                        'A',
                        FileKind.MEASURES,
                        "measures.csv",
                        fact.length > 1 ? Optional.of(fact[1]) : Optional.empty());
            case "doubtful" -> state.rejects('A', FileKind.REVIEW_FINDINGS, "findings.csv", Optional.empty());
            case "KEEP" -> state.decides('A', DecisionKind.KEEP, "");
            case "REASSIGN", "ASSIGN" -> state.decides('A', DecisionKind.valueOf(fact[0]), fact[1]);
            default -> assertThat(fact).as("facts of a test").containsExactly("uncounted");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rate 80 | DOING | FIRED: 4 of 4 points: rate at least 80; well done. The source: \"80 percent\".",
                "rate 79.9 | DOING | FIRED: 2 of 4 points: rate at least 50.",
                "rate 49.9 | DOING | FIRED: 0 of 4 points.",
                "few 80 | DOING | NOT_APPLICABLE: It does not count: rate is too small.",
                "code ** | DOING | NOT_APPLICABLE: It does not count: rate is too small.",
                "absent missing)** | DOING | NOT_APPLICABLE: It does not count: rate is too small.",
                "absent not-applicable | DOING | NOT_APPLICABLE: It does not count: rate is not applicable.",
                "absent not-valid | DOING | FIRED: 0 of 4 points: rate is not valid.",
                "last 80 | DOING | FIRED: 4 of 4 points: rate at least 80; well done. The source: \"80 percent\".",
                "last 80; other 80 | DOING | FIRED: 0 of 4 points: rate is missing.",
                "last 50; next 80 | DOING | FIRED: 2 of 4 points: rate at least 50.",
                "next 80 | DOING | FIRED: 0 of 4 points: rate is missing.",
                "rejected | DOING | FIRED: 0 of 4 points: rate is not valid.",
                "rejected rate | DOING | FIRED: 0 of 4 points: rate is not valid.",
                "rejected other | DOING | FIRED: 0 of 4 points: rate is missing.",
                "rate 80; rejected | DOING | FIRED: 4 of 4 points: rate at least 80; well done. The source: \"80 percent\".",
                "rate 80 | CORRECTED | FIRED: 4 of 4 points: open findings at most 0. Read: open findings 0.",
                "finding | CORRECTED | FIRED: 0 of 4 points.",
                "doubtful | CORRECTED | FIRED: 0 of 4 points: open findings is not valid.",
                "uncounted | CORRECTED | NOT_APPLICABLE: It does not count: open findings is missing.",
                "rate 79.9 | RESULTS | FIRED: 75 (6 of 8 points). Read: doing 2, corrected 4.",
                "few 80 | RESULTS | FIRED: 100 (4 of 4 points). Read: doing not counted, corrected 4.",
                "few 80; uncounted | RESULTS | NOT_APPLICABLE: It does not count. Read: doing not counted, corrected not counted.",
                "rate 50 | CATEGORY | FIRED: MR: results at least 75. Read: results 75.",
                "rate 49.9 | CATEGORY | FIRED: NA: results at least 50. Read: results 50.",
                "finding | CATEGORY | FIRED: NI: no other row fits. Read: results 0.",
                "few 80; uncounted | CATEGORY | NOT_EVALUATED: Results: none of its parts has a value.",
                "few 80; uncounted | THIRD-NI | NOT_EVALUATED: Results: none of its parts has a value.",
                "rate 80; finding | REVIEW-LIST | FIRED: On the review list: a finding is open.",
                "rate 80 | REVIEW-LIST | NOT_FIRED: No row of the review list fits.",
            })
    void each_part_says_which_row_fitted_and_what_other_parts_gave_it(String facts, String rule, String answer) {
        assertThat(state(facts).asked('A', rule)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rate 80 | DOING | rate=80 at measures.csv:3:value",
                "few 80 | DOING | rate=80 of 9 at measures.csv:3:value too small",
                "code 80 | DOING | rate=80, and no count of how many it is of at measures.csv:3:value missing",
                "code ** | DOING | rate=SUPPRESSED at measures.csv:3:value too small",
                "absent not-applicable | DOING | rate=NOT_APPLICABLE at measures.csv:3:value not applicable",
                "rejected | DOING | rate=QUESTIONED at measures.csv:9:value not valid",
                "last 80 | DOING | rate=80 at measures.csv:3:value",
                "last 80; other 80 | DOING | rate=DUE_NOT_REPORTED at  missing",
                "finding | CORRECTED | open findings=1 at findings.csv:7",
                "doubtful | CORRECTED | open findings=QUESTIONED at findings.csv:9:value not valid",
                "few 80 | RESULTS | DOING=NOT_APPLICABLE at  not counted, CORRECTED=4 at",
                "rate 80 | CATEGORY | RESULTS=100 at",
                "rate 80; KEEP | DECISION | decision=KEEP at decisions.csv:2:decision, decided by=J. Doe at"
                        + " decisions.csv:2:decided_by, decided on=2023-10-02 at decisions.csv:2:decided_on,"
                        + " reason=uncorrected since 2021 at decisions.csv:2:reason",
            })
    void a_value_has_its_place_or_the_name_of_the_rule_that_gave_it(String facts, String rule, String read) {
        assertThat(String.join(", ", state(facts).read('A', rule))).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "category 2022 NI | NOT_FIRED: The category stays: 3 cycles in a row with NI before any step; here 2 with NI.",
                "category 2022 NI; category 2021 NI | FIRED: NI becomes NSI: 3 cycles in a row with NI before any step; here 3 with NI.",
                "category 2022 NI; category 2020 NI | NOT_FIRED: The category stays: 3 cycles in a row with NI before any step; here 2 with NI.",
                "category 2022 NSI; base 2022 NI; category 2021 NI | FIRED: NI becomes NSI: 3 cycles in a row with NI before any step; here 3 with NI.",
                "category 2022 NI; base 2022 NA; category 2021 NI | NOT_FIRED: The category stays: 3 cycles in a row with NI before any step; here 1 with NI.",
            })
    void earlier_cycles_count_without_a_gap_by_their_base_where_a_file_says_it(String facts, String answer) {
        assertThat(state("finding; " + facts).asked('A', "THIRD-NI")).isEqualTo(answer);
    }

    /** What follows is asked of the category that the district has in the end, not of the one that the data alone give. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rate 40 | FIRED: Permitted: help.",
                "finding | FIRED: Required: a plan. Permitted: conditions.",
                "rate 40; KEEP | FIRED: Permitted: help.",
                "rate 40; REASSIGN MR | FIRED: Permitted: help.",
                "rate 40; REASSIGN NI | FIRED: Required: a plan. Permitted: conditions.",
                "rate 40; REASSIGN NSI | FIRED: Required: withholding.",
                "rate 80 | NOT_FIRED: No row of enforcement fits.",
                "few 80; uncounted | NOT_APPLICABLE: The tables give no category, so no row of enforcement is asked.",
                "few 80; uncounted; ASSIGN NI | NOT_APPLICABLE: The tables give no category, so no row of enforcement is asked.",
            })
    void what_follows_is_asked_of_the_category_in_the_end(String facts, String answer) {
        assertThat(state(facts).asked('A', "ENFORCEMENT")).isEqualTo(answer);
    }

    /** Facts, category in the end, what the person's decision did, and what is said to change it. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rate 40 | NA | NOT_APPLICABLE: No decision about this district is recorded."
                        + " | rate: 50 in place of 40 would give MR.",
                "rate 40; KEEP | NA | NOT_FIRED: NA kept by J. Doe on 2023-10-02: \"uncorrected since 2021\"."
                        + " | rate: 50 in place of 40 would give MR.",
                "rate 40; REASSIGN NI | NI | FIRED: NA becomes NI by J. Doe on 2023-10-02: \"uncorrected since 2021\"."
                        + " | Without the decision of J. Doe it would be NA.",
                "rate 40; REASSIGN MR | NA | NOT_FIRED: The decision names MR, and by the tables of the policy NA stays."
                        + " Decided by J. Doe on 2023-10-02: \"uncorrected since 2021\". | ''",
                "rate 40; REASSIGN NA | NA | NOT_FIRED: The decision names NA, and by the tables of the policy NA stays."
                        + " Decided by J. Doe on 2023-10-02: \"uncorrected since 2021\". | ''",
                "few 80; uncounted | none | NOT_APPLICABLE: No decision about this district is recorded. | ''",
                "few 80; uncounted; ASSIGN NI | NI | FIRED: NI assigned by J. Doe on 2023-10-02: \"uncorrected since"
                        + " 2021\". | Without the decision of J. Doe it would be undetermined.",
                "few 80; uncounted; REASSIGN NI | none | NOT_EVALUATED: The data give no category, so the decision REASSIGN"
                        + " of J. Doe on 2023-10-02: \"uncorrected since 2021\" has nothing to compare with; only a decision"
                        + " ASSIGN gives a category. | ''",
                "few 80; uncounted; KEEP | none | NOT_EVALUATED: The data give no category, so the decision KEEP of J. Doe"
                        + " on 2023-10-02: \"uncorrected since 2021\" has nothing to compare with; only a decision ASSIGN"
                        + " gives a category. | ''",
            })
    void a_decision_counts_as_the_pack_lets_it(String facts, String category, String answer, String change) {
        Carded state = state(facts);
        assertThat(state.asked('A', "DECISION")).isEqualTo(answer);
        assertThat(state.determine('A').category().map(Object::toString).orElse("none"))
                .isEqualTo(category);
        assertThat(state.unit('A').category().map(Object::toString))
                .as("the same of a scorecard without rules")
                .isEqualTo(state.determine('A').category().map(Object::toString));
        assertThat(state.determine('A').wouldChange().stream()
                        .filter(sentence -> !sentence.startsWith("decision: "))
                        .findFirst()
                        .orElse(""))
                .isEqualTo(change);
    }

    @Test
    void a_district_is_shown_with_the_score_that_its_category_read_and_without_one_with_the_reason() {
        Determination shown = state("rate 49.9").determine('A');
        assertThat(shown.label()).isEqualTo("NA (50)");
        assertThat(shown.basisText()).isEqualTo("50");
        assertThat(state("finding").determine('A').label()).isEqualTo("NI (0)");
        Determination none = state("few 80; uncounted").determine('A');
        assertThat(none.label()).isEqualTo("undetermined");
        assertThat(none.undeterminedReason()).isEqualTo("Results: none of its parts has a value.");
        assertThat(state("finding; category 2022 NI; category 2021 NI")
                        .determine('A')
                        .derived()
                        .map(Object::toString))
                .contains("NI");
    }

    /** A district lacks what an input has to give and none does, and never what a person decides. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rate 80 | ''",
                "few 80 | ''",
                "absent missing | rate",
                "absent not-valid | ''",
                "last 80; other 80 | rate",
                "rate 80; uncounted | open findings",
                "uncounted | rate, open findings",
                "rate 80; doubtful | ''",
            })
    void what_nothing_says_is_lacking(String facts, String lacking) {
        Carded state = state(facts);
        assertThat(state.scorecard().measures().stream()
                        .filter(measure -> state.unit('A').lacks(measure))
                        .map(Measure::id))
                .containsExactlyElementsOf(Arrays.stream(lacking.split(", "))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    @Test
    void a_stage_is_asked_for_the_files_that_the_measures_come_from() {
        Carded state = state("rate 80");
        assertThat(ScorecardProgramme.PROGRAMME.needed(Stage.OFFICIAL, state.pack()))
                .containsExactly(FileKind.MEASURES);
        assertThat(ScorecardProgramme.PROGRAMME.wouldRead(Stage.OFFICIAL, state.pack()))
                .containsExactly(FileKind.REVIEW_FINDINGS);
        Carded other = Carded.under("""
                measures:
                  accountability level: { words: "level", unit: code }
                  indicator 11: { words: "indicator 11", unit: percent }
                  stage: { words: "stage", unit: code }
                category:
                  rows:
                    - { accountability level: is Level 1, then: MR }
                    - { otherwise: yes, then: NA }
                """);
        assertThat(ScorecardProgramme.PROGRAMME.needed(Stage.OFFICIAL, other.pack()))
                .containsExactly(FileKind.ACCOUNTABILITY_LEVELS);
        assertThat(ScorecardProgramme.PROGRAMME.wouldRead(Stage.OFFICIAL, other.pack()))
                .containsExactly(FileKind.SPP_INDICATORS);
        assertThat(ScorecardProgramme.PROGRAMME.readsEarlierResults(state.pack()))
                .isTrue();
        assertThat(ScorecardProgramme.PROGRAMME.readsEarlierResults(other.pack()))
                .isFalse();
    }

    /** Released or given categories of the cycle before, with the set that they are of, and what the second cycle in a row gives. */
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NA | '' | NI",
                "(not applicable)NA | '' | NI",
                "NA | categories MR, NA, NI, NSI | NI",
                "(not applicable)NA | categories MR, NA, NI, NSI | NI",
                "NA | categories NA, MR | NA",
                "(not applicable)NA | categories NA, MR | NA",
                "MR | '' | NA",
                "(missing) | '' | NA",
                "(not applicable)XX | '' | NA",
            })
    void an_earlier_category_counts_by_its_code_unless_it_is_of_another_set(
            String before, String set, String category) {
        Carded state = Carded.under("""
                        measures:
                          rate: { words: "rate", unit: percent }
                        category:
                          rows: [ { rate: has a value, then: NA }, { otherwise: yes, stop: "no rate" } ]
                        adjust:
                          - { id: second NA, words: "second", kind: streak, of: NA, cycles: "2", counts: final, then: NI }
                        """).says('A', "rate", "39").says('A', "category", 2022, before);
        if (!set.isEmpty()) {
            state.says('A', "category set", 2022, set);
        }
        assertThat(state.determine('A').category().map(Object::toString)).contains(category);
        if (before.equals("NA") && category.equals("NI")) {
            assertThat(state.read('A', "SECOND-NA")).containsExactly("category 2022-23=NA at measures.csv:3:value");
        }
    }

    /** Where a measure names a category, NA is that category; everywhere else it is a word for what does not apply. */
    @Test
    void a_code_is_a_category_only_where_one_is_named() {
        Carded state = Carded.under("""
                        measures:
                          named: { words: "named", unit: code }
                          other: { words: "other", unit: code }
                          stage: { words: "stage", unit: code }
                        category:
                          rows:
                            - { stage: is not there, then: NSI }
                            - { other: is not applicable, stage: is official, then: MR }
                            - { otherwise: yes, then: NI }
                        adjust:
                          - { id: named by others, words: "named", rows: [ { named: has a value, at least as serious as: named } ] }
                        """)
                .says('A', "named", "(not applicable)NA")
                .says('A', "other", "(not applicable)NA")
                .says('B', "named", "(not applicable)XX")
                .says('B', "other", "(not applicable)NA");
        assertThat(state.determine('A').derived().map(Object::toString)).contains("MR");
        assertThat(state.determine('A').category().map(Object::toString)).contains("NA");
        assertThat(state.determine('B').category().map(Object::toString)).contains("MR");
        state.says('C', "named", "XX").says('C', "other", "(not applicable)");
        String none = "Named: XX is no category of this policy.";
        assertThat(state.determine('C').undeterminedReason()).isEqualTo(none);
        for (String rule : List.of("CATEGORY", "NAMED-BY-OTHERS")) {
            assertThat(state.asked('C', rule)).isEqualTo("NOT_EVALUATED: " + none);
        }
    }

    /** The row of the category that fits, the rows before it, and what is shown beside the category. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{ word: is X, part: at least 1, whole: at least 1, then: NA } | NA 100 of rank 2",
                "{ word: is X, part: at least 1, then: NA } | NA 4 of rank 2",
                "{ word: is X, rate: at least 1, then: NA } | NA 90 of rank 2",
                "{ word: is X, then: NI } | NI X of rank 3",
                "{ absent: is missing, word: is X, then: NI } | NI X of rank 3",
                "{ absent: is missing, then: MR } | MR MR of rank 1",
                "{ rate: at least 95, then: MR } / { other: at least 1, then: NSI } | NSI 20 of rank 4",
            })
    void beside_a_category_stands_what_its_row_read_a_component_before_an_element_before_a_number(
            String rows, String shown) {
        Carded state = Carded.under("""
                        measures:
                          word: { words: "word", unit: code }
                          absent: { words: "absent", unit: code }
                          rate: { words: "rate", unit: percent }
                          other: { words: "other", unit: percent }
                        elements:
                          part: { words: "part", reads: rate, out of: "4", rows: [ { rate: at least 80, points: "4" }, { otherwise: yes, points: "0" } ], when: { missing: out } }
                        components:
                          whole: { words: "whole", of: "part", combine: percent of possible, when nothing: out, round: none }
                        category:
                          rows: [ ROWS, { otherwise: yes, stop: "none" } ]
                        """.replace("ROWS", rows.replace(" / ", ", ")))
                .says('A', "word", "X")
                .says('A', "rate", "90")
                .says('A', "other", "20");
        Determination of = state.determine('A');
        assertThat(of.category().orElseThrow() + " " + of.basisText() + " of rank "
                        + of.basis().rank().orElseThrow())
                .isEqualTo(shown);
    }

    @Test
    void a_rank_is_taken_among_all_districts_and_a_sentence_says_that_the_others_stay() {
        Carded state =
                Carded.under("""
                        measures: { v: { words: v, unit: percent } }
                        elements: { r: { words: r, reads: v, out of: "2", rank: { of: v, best: highest, parts: "3", points: "2, 1, 0", ties: upper, fewest units: "3" }, when: { missing: out } } }
                        category:
                          rows: [ { r: at least 2, then: MR }, { r: at least 1, then: NA }, { otherwise: yes, then: NI } ]
                        labels:
                          - { final category: is MR, label: "best ({r})" }
                        """).says('A', "v", "90").says('B', "v", "80").says('C', "v", "70");
        assertThat(state.determine('A').label()).isEqualTo("best (2)");
        assertThat(state.determine('B').category().map(Object::toString)).contains("NA");
        assertThat(state.determine('C').category().map(Object::toString)).contains("NI");
        assertThat(Stream.of('A', 'B', 'C')
                        .map(letter ->
                                state.unit(letter).category().orElseThrow().text()))
                .containsExactly("MR", "NA", "NI");
        assertThat(state.unit('B').counterfactuals())
                .extracting(fact -> fact.measure() + " " + fact.from())
                .isNotEmpty()
                .containsOnly("v 80");
        assertThat(state.determine('B').wouldChange())
                .isNotEmpty()
                .allMatch(sentence -> sentence.endsWith(", all other units unchanged."));
    }

    @Test
    void two_facts_that_change_the_category_only_together_are_told_as_a_pair() {
        Carded state = Carded.under("""
                        measures:
                          one: { words: "one", unit: percent, lowest: "0", highest: "100" }
                          two: { words: "two", unit: percent, lowest: "0", highest: "100" }
                        category:
                          rows: [ { one: at least 50, two: at least 50, then: MR }, { otherwise: yes, then: NI } ]
                        """).says('A', "one", "40").says('A', "two", "30");
        assertThat(ScorecardProgramme.PROGRAMME
                        .judge(state.facts(), state.pack())
                        .pairs(state.district(Carded.code('A')), 9)
                        .orElseThrow())
                .containsExactly("one: 50 in place of 40, and two: 50 in place of 30, would give MR.");
    }

    /** A measure by a person has whatever name the pack gives it, and no file of measures says what the person decided. */
    @Test
    void a_decision_is_read_under_the_name_of_the_pack_and_from_no_file_of_measures() {
        Carded state = Carded.under(CARD.replace("decision", "chosen"))
                .reads(FileKind.REVIEW_FINDINGS)
                .counts('A', "rate", 2023, "40", 20)
                .says('A', "chosen", "NSI")
                .decides('A', DecisionKind.REASSIGN, "NI")
                .counts('B', "rate", 2023, "40", 20)
                .says('B', "chosen", "NSI");
        assertThat(state.determine('A').category().map(Object::toString)).contains("NI");
        assertThat(state.determine('B').category().map(Object::toString)).contains("NA");
        assertThat(state.withoutDecision('A').map(Object::toString))
                .as("whatever the person decided")
                .contains("NA");
    }
}
