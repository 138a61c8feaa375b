package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.determinations.suppression.SuppressionCasesTest.STANDARD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.model.CountTable;
import org.junit.jupiter.api.Test;

/** Two editions of one row of counts, read together. */
class EarlierEditionsTest {

    private static List<String> exposed(CountTable table, Set<String> hidden) {
        return AttackCheck.exposures(table, hidden, Map.of(), STANDARD).stream()
                .map(Exposure::text)
                .toList();
    }

    /** First 25 and 15 are withheld, with the sum 40. Then 34 more join in a third group, withheld too: 74 less 40. */
    @Test
    void a_sum_that_is_still_the_same_gives_away_what_was_added_to_it() {
        CountTable now = SuppressionCasesTest.row(25, 15, 34, 300);
        Map<String, Long> before = Map.of("c2", 0L, "c3", 300L, "total", 340L);
        CountTable linked = EarlierEditions.linked(now, List.of(before));
        Set<String> hidden = Set.of("c0", "c1", "c2");
        assertThat(exposed(now, hidden)).isEmpty();
        assertThat(exposed(linked, hidden)).containsExactly("c2 can be narrowed to 34 to 34");
    }

    /** Nine of the second group want another count beside them: now the third would do, but the first is what hid them before. */
    @Test
    void what_is_withheld_withstands_both_editions() {
        CountTable now = SuppressionCasesTest.row(55, 9, 34, 300);
        Map<String, Long> before = Map.of("c2", 0L, "c3", 300L, "total", 364L);
        assertThat(Suppressor.suppress(now, STANDARD, Map.of("c3", 300L)).hidden())
                .containsExactly("c1", "c2");
        CountTable linked = EarlierEditions.linked(now, List.of(before));
        SuppressedTable safe = Suppressor.suppress(linked, STANDARD, Map.of("c3", 300L));
        assertThat(safe.hidden()).containsExactly("c0", "c1");
        assertThat(AttackCheck.exposures(safe, Map.of("c3", 300L), STANDARD)).isEmpty();
    }

    /** Withheld before were 25 and 15. Now 15 is to be shown: the other is 40 less 15. */
    @Test
    void a_count_shown_for_the_first_time_opens_the_sum_of_before() {
        CountTable linked = EarlierEditions.linked(
                SuppressionCasesTest.row(25, 15, 34, 301), List.of(Map.of("c2", 34L, "c3", 300L, "total", 374L)));
        assertThat(exposed(linked, Set.of("c0", "c2"))).contains("c0 can be narrowed to 25 to 25");
    }

    /** 25 and 15 were 27 and 15 before: their sum says nothing of those of now. */
    @Test
    void a_sum_that_has_changed_is_not_taken_as_known() {
        CountTable now = SuppressionCasesTest.row(25, 15, 34, 300);
        assertThat(EarlierEditions.linked(now, List.of(Map.of("c2", 34L, "c3", 300L, "total", 376L))))
                .isEqualTo(now);
    }

    /** The total was withheld with one group: it was that group and 334 more, and still is. */
    @Test
    void a_withheld_total_is_its_parts_and_the_shown_ones() {
        CountTable now = SuppressionCasesTest.row(25, 34, 300);
        CountTable linked = EarlierEditions.linked(now, List.of(Map.of("c1", 34L, "c2", 300L)));
        assertThat(Attack.ranges(linked, Set.of("c0", "c1", "c2"), Map.of())
                        .get("c0")
                        .text())
                .isEqualTo("25 to 25");
        CountTable other = EarlierEditions.linked(now, List.of(Map.of("c1", 35L, "c2", 300L)));
        assertThat(other).isEqualTo(now);
    }

    @Test
    void an_edition_that_showed_everything_adds_no_sum() {
        CountTable now = SuppressionCasesTest.row(25, 34);
        assertThat(EarlierEditions.linked(now, List.of(Map.of("c0", 25L, "c1", 34L, "total", 59L))))
                .isEqualTo(now);
    }
}
