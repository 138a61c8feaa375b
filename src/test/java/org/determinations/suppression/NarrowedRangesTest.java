package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.determinations.suppression.SuppressionCasesTest.STANDARD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;
import org.junit.jupiter.api.Test;

/** What line-by-line narrowing finds where a table is too large, or too contradictory, to be solved at once; worked by hand. */
class NarrowedRangesTest {
    /** More linked unknown counts than are ever solved at once. */
    private static final int MANY = 410;

    private static final List<String> PARTS =
            IntStream.range(0, MANY).mapToObj(i -> "p" + i).toList();

    /** A first part of 12 and one of 8 among many of nobody, withheld with a total of 20, and further lines with the first part. */
    private static SortedMap<String, CountRange> ranges(List<CountCell> further, CountLine... lines) {
        List<CountCell> cells = new ArrayList<>(further);
        cells.add(CountCell.of("total", 0, 20));
        for (int i = 0; i < MANY; i++) {
            cells.add(CountCell.unprinted("p" + i, i, i == 0 ? 12 : i == 1 ? 8 : 0));
        }
        List<CountLine> all = new ArrayList<>(List.of(lines));
        all.add(CountLine.of("total", PARTS));
        return Attack.ranges(new CountTable(cells, all), Set.of(), Map.of());
    }

    private static String text(SortedMap<String, CountRange> ranges, String id) {
        return Optional.ofNullable(ranges.get(id)).orElseThrow().text();
    }

    @Test
    void a_part_is_no_more_than_its_total() {
        SortedMap<String, CountRange> ranges = ranges(List.of());
        assertThat(ranges).hasSize(MANY);
        assertThat(ranges.values()).allMatch(r -> r.text().equals("0 to 20"));
    }

    /** q + r = 4, so q is 4 at most; p0 + q = 15, so p0 is 11 at least; so the others come to 9 at most. */
    @Test
    void a_bound_runs_from_line_to_line() {
        SortedMap<String, CountRange> ranges = ranges(
                List.of(
                        CountCell.of("fifteen", 0, 15),
                        CountCell.of("four", 0, 4),
                        CountCell.unprinted("q", 0, 3),
                        CountCell.unprinted("r", 0, 1)),
                CountLine.of("fifteen", List.of("p0", "q")),
                CountLine.of("four", List.of("q", "r")));
        assertThat(text(ranges, "q")).isEqualTo("0 to 4");
        assertThat(text(ranges, "r")).isEqualTo("0 to 4");
        assertThat(text(ranges, "p0")).isEqualTo("11 to 15");
        assertThat(text(ranges, "p1")).isEqualTo("0 to 9");
    }

    /** t = p0 + 12 with t withheld; p0 + q = 15. */
    @Test
    void a_withheld_total_lies_above_its_shown_part() {
        SortedMap<String, CountRange> ranges = ranges(
                List.of(
                        CountCell.of("fifteen", 0, 15),
                        CountCell.unprinted("q", 0, 3),
                        CountCell.of("twelve", 0, 12),
                        CountCell.unprinted("t", 0, 24)),
                CountLine.of("fifteen", List.of("p0", "q")),
                CountLine.of("t", List.of("p0", "twelve")));
        assertThat(text(ranges, "p0")).isEqualTo("0 to 15");
        assertThat(text(ranges, "t")).isEqualTo("12 to 27");
    }

    /** u = p0 + v with u and v withheld and nothing above them. */
    @Test
    void a_withheld_total_of_withheld_parts_has_no_upper_end() {
        SortedMap<String, CountRange> ranges = ranges(
                List.of(
                        CountCell.of("fifteen", 0, 15),
                        CountCell.of("four", 0, 4),
                        CountCell.unprinted("q", 0, 3),
                        CountCell.unprinted("r", 0, 1),
                        CountCell.unprinted("u", 0, 62),
                        CountCell.unprinted("v", 0, 50)),
                CountLine.of("fifteen", List.of("p0", "q")),
                CountLine.of("four", List.of("q", "r")),
                CountLine.of("u", List.of("p0", "v")));
        assertThat(text(ranges, "u")).isEqualTo("11 to any number");
        assertThat(text(ranges, "v")).isEqualTo("0 to any number");
    }

    /** w = p0 + y and w + x = 30; p0 is 11 at least: w 11 to 30, so y and x 19 at most. */
    @Test
    void a_withheld_total_bounded_elsewhere_bounds_its_parts() {
        SortedMap<String, CountRange> ranges = ranges(
                List.of(
                        CountCell.of("fifteen", 0, 15),
                        CountCell.of("four", 0, 4),
                        CountCell.unprinted("q", 0, 3),
                        CountCell.unprinted("r", 0, 1),
                        CountCell.of("thirty", 0, 30),
                        CountCell.unprinted("w", 0, 25),
                        CountCell.unprinted("x", 0, 5),
                        CountCell.unprinted("y", 0, 13)),
                CountLine.of("fifteen", List.of("p0", "q")),
                CountLine.of("four", List.of("q", "r")),
                CountLine.of("thirty", List.of("w", "x")),
                CountLine.of("w", List.of("p0", "y")));
        assertThat(text(ranges, "w")).isEqualTo("11 to 30");
        assertThat(text(ranges, "x")).isEqualTo("0 to 19");
        assertThat(text(ranges, "y")).isEqualTo("0 to 19");
    }

    /** w + x = 30 with x 4 at most, so w is 26 at least; p0 is 15 at most, so y is 11 at least. */
    @Test
    void a_withheld_total_bounded_from_below_bounds_its_parts_from_below() {
        SortedMap<String, CountRange> ranges = ranges(
                List.of(
                        CountCell.of("fifteen", 0, 15),
                        CountCell.of("four", 0, 4),
                        CountCell.unprinted("q", 0, 3),
                        CountCell.of("thirty", 0, 30),
                        CountCell.unprinted("w", 0, 28),
                        CountCell.unprinted("x", 0, 2),
                        CountCell.unprinted("z", 0, 2),
                        CountCell.unprinted("y", 0, 16)),
                CountLine.of("fifteen", List.of("p0", "q")),
                CountLine.of("four", List.of("x", "z")),
                CountLine.of("thirty", List.of("w", "x")),
                CountLine.of("w", List.of("p0", "y")));
        assertThat(text(ranges, "w")).isEqualTo("26 to 30");
        assertThat(text(ranges, "y")).isEqualTo("11 to 30");
    }

    /** q is all of three, so p0 is all but three of fifteen, and the others come to 8. */
    @Test
    void a_count_that_is_all_of_its_total_is_known_exactly() {
        SortedMap<String, CountRange> ranges = ranges(
                List.of(CountCell.of("fifteen", 0, 15), CountCell.of("three", 0, 3), CountCell.unprinted("q", 0, 3)),
                CountLine.of("fifteen", List.of("p0", "q")),
                CountLine.of("three", List.of("q")));
        assertThat(text(ranges, "q")).isEqualTo("3 to 3");
        assertThat(text(ranges, "p0")).isEqualTo("12 to 12");
        assertThat(text(ranges, "p1")).isEqualTo("0 to 8");
    }

    /** p + q is 5 here and 8 in another file: each is 5 at most, so 3 at least; what would cross is not believed. */
    @Test
    void sums_that_contradict_each_other_leave_ranges_that_do_not_cross() {
        CountTable table = new CountTable(
                List.of(
                        CountCell.of("a", 0, 5),
                        CountCell.of("b", 0, 5),
                        CountCell.of("p", 0, 3),
                        CountCell.of("q", 0, 2)),
                List.of(CountLine.of("a", List.of("p", "q")), CountLine.of("b", List.of("p", "q"))));
        SortedMap<String, CountRange> ranges = Attack.ranges(table, Set.of("b", "p", "q"), Map.of("b", 8L));
        assertThat(text(ranges, "p")).isEqualTo("3 to 5");
        assertThat(text(ranges, "q")).isEqualTo("3 to 5");
    }

    @Test
    void a_withheld_count_known_from_another_file_is_known_exactly() {
        SortedMap<String, CountRange> ranges =
                Attack.ranges(SuppressionCasesTest.row(40, 3, 18, 52), Set.of("c1", "c2"), Map.of("c1", 3L, "c3", 52L));
        assertThat(ranges.keySet()).containsExactly("c1", "c2");
        assertThat(text(ranges, "c1")).isEqualTo("3 to 3");
        assertThat(text(ranges, "c2")).isEqualTo("18 to 18");
    }

    @Test
    void an_exposure_names_the_cell_and_what_can_be_known_of_it() {
        assertThat(AttackCheck.exposures(
                        SuppressionCasesTest.row(40, 3, 4, 52), Set.of("c1", "c2"), Map.of(), STANDARD))
                .extracting(Exposure::text)
                .containsExactly("c1 can be narrowed to 0 to 7", "c2 can be narrowed to 0 to 7");
        SuppressedTable careless = new SuppressedTable(
                SuppressionCasesTest.row(40, 3, 4, 52), new TreeSet<>(), new TreeSet<>(Set.of("c1", "c2")));
        assertThat(AttackCheck.exposures(careless, Map.of(), STANDARD))
                .extracting(Exposure::cell)
                .containsExactly("c1", "c2");
    }
}
