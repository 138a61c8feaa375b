package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;
import org.determinations.scorecard.trial.ScorecardBlend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From one policy to another, section by section in pack order; each section is what moves a unit, or is not. */
class ScorecardBlendTest {
    private static final String OLD = """
            measures:
              rate: { words: "rate", unit: percent, fewest: { at least: "10" }, absent: "50" }
              late: { words: "late", unit: count, absent: "0" }
            elements:
              first: { words: "first", reads: rate, out of: "4", rows: [ { rate: at least 80, points: "4" }, { otherwise: yes, points: "2" } ], when: { too small: out, missing: out } }
              second: { words: "second", reads: late, out of: "4", rows: [ { late: at most 0, points: "4" }, { otherwise: yes, points: "0" } ], when: { } }
            components:
              total: { words: "total", of: { first: "50", second: "50" }, combine: percent of possible, when nothing: stop, round: none }
            category:
              rows:
                - { total: at least 80, then: MR }
                - { total: at least 60, then: NA }
                - { otherwise: yes, then: NI }
            adjust:
              - { id: late, words: "late", rows: [ { late: at least 3, at least as serious as: NSI }, { otherwise: yes } ] }
            """;

    private static List<String> way(String from, String to, UnitMeasures unit) {
        Scorecard first = new CardText(from).card();
        Scorecard second = new CardText(to).card();
        return ScorecardBlend.between(first, second).stream()
                .map(blend -> blend.section().word() + " "
                        + CardText.category(blend.scorecard().evaluate(unit, UnitRanks.NONE)))
                .toList();
    }

    private static UnitMeasures unit(String rate, String late) {
        UnitMeasures unit = CardText.unit("rate", rate, "late", late);
        return unit.with("rate", unit.values().get("rate").counted(new BigDecimal("20")));
    }

    @ParameterizedTest
    @CsvSource({
        "at least: \"10\", at least: \"30\", 70, 0, NA, MR, measures",
        "rate: at least 80, rate: at least 90, 85, 0, MR, NA, elements",
        "first: \"50\", first: \"300\", 70, 0, NA, NI, components",
        "total: at least 80, total: at least 101, 85, 0, MR, NA, category",
        "late: at least 3, late: at least 1, 85, 1, NI, NSI, adjust"
    })
    void one_difference_moves_a_unit_at_its_own_section(
            String was, String is, String rate, String late, String before, String after, String section) {
        assertThat(OLD).contains(was);
        List<String> sections = List.of("measures", "elements", "components", "category", "adjust");
        int place = sections.indexOf(section);
        List<String> expected = sections.stream()
                .map(each -> each + " " + (sections.indexOf(each) < place ? before : after))
                .toList();
        assertThat(way(OLD, OLD.replace(was, is), unit(rate, late))).isEqualTo(expected);
        assertThat(way(OLD, OLD, unit(rate, late))).allMatch(line -> line.endsWith(" " + before));
    }

    @Test
    void what_only_the_old_policy_has_is_read_until_its_section_goes() {
        String other = """
                measures:
                  share: { words: "share", unit: percent }
                category:
                  rows:
                    - { share: at least 50, then: MR }
                    - { otherwise: yes, then: NSI }
                """;
        assertThat(way(OLD, other, CardText.unit("rate", "85", "late", "0", "share", "40")))
                .containsExactly("measures MR", "elements MR", "components MR", "category NSI", "adjust NSI");
    }

    @Test
    void other_categories_come_with_their_steps() {
        Scorecard first = new CardText(OLD).card();
        Scorecard second = new CardText(
                        "scorecard: \"1\"\nid: \"invented.2\"\nsource: S1\nconfidence: confirmed\ncategories: A, B\n"
                                + OLD.replace("then: MR", "then: A")
                                        .replace("then: NA", "then: B")
                                        .replace("then: NI", "then: B")
                                        .replace("as: NSI", "as: B"),
                        Map.of())
                .card();
        assertThat(ScorecardBlend.between(first, second))
                .extracting(blend -> blend.section().word())
                .containsExactly("measures", "elements", "components", "category and adjust");
    }
}
