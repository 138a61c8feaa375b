package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.determinations.suppression.SuppressionCasesTest.STANDARD;
import static org.determinations.suppression.SuppressionCasesTest.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.api.Test;

/** What is withheld at the edges of the rule: k = 10, two cells of a line at least, 20 students in them. */
class SuppressorEdgesTest {

    private static Set<String> hidden(CountTable table, Map<String, Long> elsewhere) {
        return Suppressor.suppress(table, STANDARD, elsewhere).hidden();
    }

    private static CountTable members(long outcome, long students) {
        return new CountTable(
                List.of(
                        CountCell.of("n", 0, students),
                        CountCell.of("a", 0, outcome),
                        CountCell.unprinted("rest", 0, students - outcome)),
                List.of(new CountLine("n", List.of("a", "rest"), true)));
    }

    /** 8 and 12 come to exactly 20. */
    @Test
    void twenty_students_in_two_cells_are_enough_and_nineteen_are_not() {
        assertThat(hidden(row(40, 8, 12, 52), Map.of())).containsExactly("c1", "c2");
        assertThat(hidden(row(40, 8, 11, 52), Map.of())).containsExactly("c0", "c1", "c2");
    }

    @Test
    void ten_are_not_small_and_nine_are() {
        assertThat(hidden(row(40, 10, 52), Map.of())).isEmpty();
        assertThat(hidden(row(40, 9, 52), Map.of())).containsExactly("c0", "c1");
    }

    @Test
    void nobody_of_nobody_tells_nothing() {
        assertThat(hidden(members(0, 0), Map.of())).isEmpty();
        assertThat(hidden(members(0, 30), Map.of())).containsExactly("a");
        assertThat(hidden(members(30, 30), Map.of())).containsExactly("a");
        assertThat(hidden(members(15, 30), Map.of())).isEmpty();
    }

    /** That 30 have the outcome is public already; so the size of the group must not say that these are all. */
    @Test
    void where_the_count_is_public_already_the_size_of_the_group_is_withheld() {
        assertThat(hidden(members(30, 30), Map.of("a", 30L))).containsExactly("n");
        assertThat(hidden(members(30, 30), Map.of("n", 30L))).containsExactly("a");
    }

    /** The 40 others of the first line are nobody's secret: the small b hides beside c, and nothing more is needed. */
    @Test
    void a_large_count_that_no_table_prints_asks_for_nothing() {
        CountTable table = new CountTable(
                List.of(
                        CountCell.of("n", 0, 61),
                        CountCell.of("a", 1, 21),
                        CountCell.unprinted("others", 1, 40),
                        CountCell.of("all", 2, 41),
                        CountCell.of("b", 3, 3),
                        CountCell.of("c", 4, 17)),
                List.of(CountLine.of("n", List.of("a", "others")), CountLine.of("all", List.of("a", "b", "c"))));
        assertThat(hidden(table, Map.of())).containsExactly("b", "c");
    }

    /** Nobody is in c1 and c3: cells of nobody are withheld last, after the total. */
    @Test
    void cells_of_nobody_are_withheld_after_the_total() {
        assertThat(hidden(row(4, 0, 30), Map.of())).containsExactly("c0", "c2");
        assertThat(hidden(row(4, 0), Map.of())).contains("c0", "total");
    }

    /** c0 is public already; so the small c1 hides beside c2 and c3. */
    @Test
    void a_count_that_is_public_already_is_not_withheld_for_another() {
        assertThat(hidden(row(11, 3, 12, 60), Map.of("c0", 11L)))
                .doesNotContain("c0")
                .contains("c1", "c2");
    }

    @Test
    void the_ends_of_a_share_are_printed_as_ends() {
        PublicShare share = new PublicShare(STANDARD, 1);
        assertThat(share.text(new OutcomeCount(19, 20))).isEqualTo(">=95%");
        assertThat(share.text(new OutcomeCount(949, 1000))).isEqualTo("94.9%");
        assertThat(share.text(new OutcomeCount(51, 1000))).isEqualTo("5.1%");
        assertThat(share.text(new OutcomeCount(1, 20))).isEqualTo("<=5%");
        assertThat(share.text(OutcomeCount.NONE)).isEqualTo(PublicShare.NOT_SHOWN);
    }

    @Test
    void a_table_names_what_was_withheld_for_its_own_sake() {
        SuppressedTable table = Suppressor.suppress(row(40, 3, 52, 60), STANDARD, Map.of());
        assertThat(table.primary()).containsExactly("c1");
        assertThat(table.hidden()).containsExactly("c0", "c1");
        assertThat(table.showsDerived(List.of())).isFalse();
    }

    @Test
    void ten_values_are_wide_enough() {
        assertThat(new CountRange(3, Optional.of(13L)).narrowerThan(10)).isFalse();
        assertThat(new CountRange(3, Optional.of(12L)).narrowerThan(10)).isTrue();
    }
}
