package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.scorecard.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scorecard must not say: each fault with its code, its place, and the nearest name or everything allowed. */
class ReadingErrorsTest {
    private static final String SOUND = """
            measures:
              graduation: { words: "graduated", unit: percent, codes: { NR: missing } }
              target: { words: "target", unit: percent }
              stage: { words: "stage", unit: code }
            forms:
              more is better:
                takes: rate
                out of: "2"
                rows:
                  - { rate: at least 80, points: "2" }
                  - { otherwise: yes, points: "0" }
                when: { missing: zero }
            elements:
              e: { words: "graduation", form: more is better, of: { rate: graduation }, reads: graduation }
              "f{N}": { for each: { N: "1, 2" }, words: "again {N}", reads: graduation, out of: "1", rows: [ { graduation: at least target, points: "1" }, { otherwise: yes, points: "0" } ], when: { missing: out } }
            components:
              score: { words: "score", of: "e, f1, f2", combine: percent of possible, round: none, when nothing: stop }
              mean: { words: "mean", of: { score: "60", graduation: "40" }, combine: weighted mean, when out: reweight, when nothing: out, round: "0 half up" }
            category:
              rows:
                - { score: at least 80, stage: is official, then: MR }
                - { otherwise: yes, then: NA }
            adjust:
              - { id: decided, words: "decided", rows: [ { stage: is final, at least as serious as: NI } ] }
            labels:
              - { final category: is NA, streak: at least 2, label: "NA2+" }
            """;

    @Test
    void the_sound_one_is_read_and_expanded() {
        Scorecard card = new CardText(SOUND).card();
        assertThat(card.reckoning().elements()).extracting("id").containsExactly("e", "f1", "f2");
        assertThat(card.reckoning().elements().get(0).table().rows().get(0).text())
                .isEqualTo("graduation at least 80");
        assertThat(card.reckoning().elements().get(2).words()).isEqualTo("again 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "graduation: at least target, points | graduaton: at least target, points | PA-081 | write graduation if",
                "at least target, points | at least targt, points | PA-081 | write target if",
                "at least target, points | atleast target, points | PA-089 | at least A, above A",
                "at least target, points | at least stage, points | PA-089 | is X, one of X",
                "unit: percent, codes | unit: percents, codes | PA-080 | percent, count, points, number, code",
                "unit: percent, codes | unit: percent, code | PA-080 | write codes if",
                "NR: missing | NR: gone | PA-080 | missing, not valid, too small",
                "when: { missing: out } | when: { too small: out } | PA-083 | add it to when",
                "when: { missing: out } | when: { missing: skip } | PA-080 | out, zero, N points",
                "{ otherwise: yes, points: \"0\" } ], when | { graduation: below 5, points: \"0\" } ], when | PA-084 | otherwise: yes",
                "points: \"1\" }, { otherwise | points: \"3\" }, { otherwise | PA-080 | from 0 to what",
                "points: \"1\" }, { otherwise | gives: good }, { otherwise | PA-080 | from 0 to what",
                "points: \"1\" }, { otherwise | points: one }, { otherwise | PA-080 | a number such as",
                "points: \"1\" }, { otherwise | points: \"1\", gives: x }, { otherwise | PA-080 | points, gives",
                "form: more is better | form: more is bettr | PA-081 | write more is better",
                "of: { rate: graduation } | of: { rat: graduation } | PA-080 | of: with rate",
                "for each: { N: \"1, 2\" }, words | for each: { M: \"1, 2\" }, words | PA-080 | and the letter in the name",
                "of: \"e, f1, f2\" | of: \"e, f1, f3\" | PA-081 | write ",
                "of: \"e, f1, f2\" | of: \"e, f1, mean\" | PA-082 | move it before",
                "of: \"e, f1, f2\" | of: \"e, f1, graduation\" | PA-080 | elements with out of",
                "combine: percent of possible | combine: percent of posible | PA-080 | percent of possible, weighted sum",
                "round: none, when nothing | when nothing | PA-080 | write round",
                "round: \"0 half up\" | round: \"half up\" | PA-080 | none, or places",
                ", when nothing: stop | '' | PA-080 | write when nothing",
                "when out: reweight, | '' | PA-080 | write when out",
                "score: \"60\", | score: \"-60\", | PA-080 | a number above 0",
                "then: MR | then: MRR | PA-081 | write MR if",
                "then: MR | theen: MR | PA-080 | then: CATEGORY",
                "stage: is official, then | stage: , then | PA-080 | write stage",
                "at least as serious as: NI | at least as serious as: NTA | PA-081 | MR, NA, NI, NSI",
                "at least as serious as: NI | no more serious than: NI | PA-086 | may improve: yes",
                "streak: at least 2 | streek: at least 2 | PA-081 | write streak if",
                "label: \"NA2+\" | label: \"{stag}\" | PA-081 | write stage if",
                "score: at least 80, stage | final category: is MR, stage | PA-081 | ",
                "unit: code } | unit: code, by: persn } | PA-080 | person",
                "labels: | enforcement: [ { final category: is MR } ]#labels: | PA-080 | requires, permits",
                "labels: | lables: | PA-080 | write labels if",
                "target: { words: | score: { words: | PA-080 | rename one of the two",
                "stage: { words: | note: { words: | PA-080 | another name",
                "stage: { words: | enforcement: { words: | PA-080 | another name",
                "words: \"graduated\" | words: \"mean of the IEP quality reviews\" | FT-025 | kept apart",
                "  target: { words: | \"iep-review goals\": { words: | FT-025 | take the measure out",
                "target: { words: \"target\", unit: percent } | target: { words: \"t\", unit: count, count: { of: findingz, where: { due: has a value } } } | PA-080 | findings",
                "target: { words: \"target\", unit: percent } | target: { words: \"t\", unit: count, count: { of: findings, where: { dew: has a value } } } | PA-080 | source, age in years, rating",
            })
    void each_fault_is_named_with_its_place_and_what_to_do(String sound, String fault, String code, String says) {
        String text = SOUND.replace(sound, fault == null ? "" : fault.replace('#', '\n'));
        assertThat(text).isNotEqualTo(SOUND);
        CardText card = new CardText(text);
        assertThat(card.isRead()).isFalse();
        assertThat(card.lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("p/scorecard.yaml:")
                        .contains(": " + code + " ")
                        .contains(says == null ? "" : says));
    }

    @Test
    void sections_stand_in_their_order() {
        int labels = SOUND.indexOf("labels:");
        CardText card = new CardText(SOUND.substring(labels) + SOUND.substring(0, labels));
        assertThat(card.lines()).anySatisfy(line -> assertThat(line).contains("do not stand in their order"));
    }

    @Test
    void a_long_table_is_a_csv_file() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            rows.append("    - { score: at least ").append(90 - i).append(", then: MR }\n");
        }
        CardText card = new CardText(
                SOUND.replace("    - { score: at least 80, stage: is official, then: MR }\n", rows.toString()));
        assertThat(card.lines())
                .anySatisfy(line -> assertThat(line).contains("7 rows").contains("tables/rows.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score,otherwise,then;at least 80,,MR;,yes,NA | '' ",
                        "score,otherwise,thn;at least 80,,MR;,yes,NA | PA-081",
                "score,otherwise,then;at least 80,MR;,yes,NA | PA-087", "score,otherwise,then | PA-087",
                "score,score,then;at least 80,,MR | PA-087", "score,otherwise,then;atleast 80,,MR;,yes,NA | PA-089"
            })
    void a_table_in_csv_is_read_as_strictly(String table, String code) {
        int rows = SOUND.indexOf("  rows:\n    - { score");
        int adjust = SOUND.indexOf("adjust:");
        CardText card = CardText.withTables(
                SOUND.substring(0, rows) + "  rows: tables/category.csv\n" + SOUND.substring(adjust),
                Map.of("tables/category.csv", table.trim().replace(';', '\n') + "\n"));
        assertThat(card.isRead()).isEqualTo(code == null || code.isBlank());
        if (!card.isRead()) {
            assertThat(card.lines())
                    .anySatisfy(line ->
                            assertThat(line).startsWith("p/tables/category.csv").contains(code));
        }
    }

    @Test
    void a_table_that_is_not_there_and_a_name_outside_are_refused() {
        for (String name : List.of("tables/none.csv", "../secret.csv", "tables/sub/x.csv")) {
            CardText card = new CardText(SOUND.replace(
                    "rows: [ { graduation: at least target, points: \"1\" }, { otherwise: yes, points: \"0\" } ]",
                    "rows: " + name));
            assertThat(card.issues()).extracting(Issue::code).contains(IssueCode.SCORECARD_TABLE);
        }
    }

    @Test
    void reading_a_folder_without_one_is_refused(@TempDir Path folder) {
        List<Issue> issues = new ArrayList<>();
        assertThat(ScorecardFiles.read(folder, "p/", issues)).isEmpty();
        assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.SCORECARD_UNREADABLE);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ScorecardFiles.read(folder))
                .isInstanceOf(Refusal.class);
    }
}
