package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.determinations.suppression.SuppressionCasesTest.STANDARD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;
import org.junit.jupiter.api.Test;

/** Counts that others publish: what a reader learns with them, and what must be withheld because of it. */
class KnownElsewhereTest {

    /** Students with disabilities by group with their sum, each within the enrollment of the group. */
    static CountTable groups(boolean enrollmentKnown, long[]... disabledOfEnrolled) {
        List<CountCell> cells = new ArrayList<>();
        List<CountLine> lines = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < disabledOfEnrolled.length; i++) {
            long disabled = disabledOfEnrolled[i][0];
            long enrolled = disabledOfEnrolled[i][1];
            CountCell enrollment = CountCell.of("e" + i, i, enrolled);
            cells.add(enrollmentKnown ? enrollment.alsoElsewhere() : enrollment);
            cells.add(CountCell.of("d" + i, i, disabled));
            cells.add(CountCell.unprinted("o" + i, i, enrolled - disabled));
            lines.add(new CountLine("e" + i, List.of("d" + i, "o" + i), true));
            groups.add("d" + i);
            all += disabled;
        }
        cells.add(CountCell.of("all", disabledOfEnrolled.length, all));
        lines.add(CountLine.of("all", groups));
        return new CountTable(cells, lines);
    }

    private static String range(CountTable table, Set<String> hidden, String cell) {
        return Attack.ranges(table, hidden, Map.of()).get(cell).text();
    }

    private static List<String> exposed(CountTable table, Set<String> hidden) {
        return AttackCheck.exposures(table, hidden, Map.of(), STANDARD).stream()
                .map(Exposure::text)
                .toList();
    }

    /** 3 and 18 withheld come to 21; the second group has 19 students, so the first has at least 2 with a disability. */
    @Test
    void enrollment_that_others_publish_bounds_a_withheld_count_although_this_table_withholds_it() {
        long[][] counts = {{3, 30}, {18, 19}, {60, 200}};
        Set<String> hidden = Set.of("d0", "d1", "e0", "e1");
        assertThat(range(groups(false, counts), hidden, "d0")).isEqualTo("0 to 21");
        assertThat(range(groups(true, counts), hidden, "d0")).isEqualTo("2 to 21");
        assertThat(range(groups(true, counts), hidden, "d1")).isEqualTo("0 to 19");
    }

    /** Of 14 and 18 with the sum 32, in groups of 20 and 19, the first lies between 13 and 20: eight values. */
    @Test
    void a_count_narrowed_by_it_is_found_and_more_is_withheld() {
        long[][] counts = {{14, 20}, {18, 19}, {60, 200}, {90, 300}};
        assertThat(exposed(groups(true, counts), Set.of("d0", "d1")))
                .containsExactly(
                        "d0 can be narrowed to 13 to 20",
                        "o0 can be narrowed to 0 to 7",
                        "d1 can be narrowed to 12 to 19",
                        "o1 can be narrowed to 0 to 7");
        SuppressedTable safe = Suppressor.suppress(groups(true, counts), STANDARD, Map.of());
        assertThat(AttackCheck.exposures(safe, Map.of(), STANDARD)).isEmpty();
        assertThat(safe.hidden()).contains("d0", "d1").hasSizeGreaterThan(2).doesNotContain("e0", "e1", "e2", "e3");
    }

    /** Six students are enrolled: no table could leave their count of students with disabilities ten wide. */
    @Test
    void a_group_too_small_for_the_promise_is_left_as_wide_as_others_leave_it() {
        CountTable table = groups(true, new long[] {2, 6}, new long[] {25, 90}, new long[] {60, 200});
        SuppressedTable safe = Suppressor.suppress(table, STANDARD, Map.of());
        assertThat(range(table, safe.hidden(), "d0")).isEqualTo("0 to 6");
        assertThat(AttackCheck.exposures(safe, Map.of(), STANDARD)).isEmpty();
        assertThat(exposed(table, Set.of("d0"))).contains("d0 can be narrowed to 2 to 2");
    }

    /** 4 of 6 withheld beside 7 of 8: the sum 11 leaves 3 to 6, and the six students alone leave 0 to 6. */
    @Test
    void a_small_group_narrowed_further_is_found() {
        CountTable table = groups(true, new long[] {4, 6}, new long[] {7, 8}, new long[] {60, 200});
        assertThat(exposed(table, Set.of("d0", "d1"))).contains("d0 can be narrowed to 3 to 6");
        SuppressedTable safe = Suppressor.suppress(table, STANDARD, Map.of());
        assertThat(range(table, safe.hidden(), "d0")).isEqualTo("0 to 6");
        assertThat(range(table, safe.hidden(), "d1")).isEqualTo("0 to 8");
    }

    /** The rule for small counts goes for what this table prints; what others print is not protected by hiding its neighbors. */
    @Test
    void a_small_enrollment_is_not_printed_and_costs_no_other_count() {
        CountTable table = new CountTable(
                List.of(
                        CountCell.of("a", 0, 6).alsoElsewhere(),
                        CountCell.of("b", 1, 40).alsoElsewhere(),
                        CountCell.of("c", 2, 50).alsoElsewhere(),
                        CountCell.of("all", 3, 96).alsoElsewhere()),
                List.of(CountLine.of("all", List.of("a", "b", "c"))));
        SuppressedTable safe = Suppressor.suppress(table, STANDARD, Map.of());
        assertThat(safe.hidden()).containsExactly("a");
        assertThat(AttackCheck.exposures(safe, Map.of(), STANDARD)).isEmpty();
        assertThat(safe.masked().cells()).extracting(CountCell::count).doesNotContain(java.util.Optional.empty());
    }
}
