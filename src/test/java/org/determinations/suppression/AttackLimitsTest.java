package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;
import org.junit.jupiter.api.Test;

/** Where the attack goes from exact ranges to narrowing line by line, and what one group of lines means for another. */
class AttackLimitsTest {

    /** x + y + z = 75 and x + y = 70 withheld, so z is 5; line by line it is only 75 at most. More parts of nobody hang on z. */
    private static String rangeOfFiveWith(int unknowns) {
        List<CountCell> cells = new ArrayList<>(List.of(
                CountCell.unprinted("x", 0, 30),
                CountCell.unprinted("y", 1, 40),
                CountCell.unprinted("z", 2, 5),
                CountCell.of("t1", 3, 75),
                CountCell.of("t2", 4, 70),
                CountCell.of("t3", 5, 5)));
        List<String> parts = new ArrayList<>(List.of("z"));
        for (int i = 3; i < unknowns; i++) {
            parts.add("p" + i);
            cells.add(CountCell.unprinted("p" + i, i, 0));
        }
        CountTable table = new CountTable(
                cells,
                List.of(
                        CountLine.of("t1", List.of("x", "y", "z")),
                        CountLine.of("t2", List.of("x", "y")),
                        CountLine.of("t3", parts)));
        return text(Attack.ranges(table, Set.of(), Map.of()), "z");
    }

    private static String text(Map<String, CountRange> ranges, String id) {
        return Optional.ofNullable(ranges.get(id)).orElseThrow().text();
    }

    @Test
    void four_hundred_linked_counts_are_solved_at_once_and_one_more_line_by_line() {
        assertThat(rangeOfFiveWith(400)).isEqualTo("5 to 5");
        assertThat(rangeOfFiveWith(401)).isEqualTo("0 to 5");
    }

    /** a and b contradict each other in another file's figures; x, y and z share no count with them and are solved exactly. */
    @Test
    void a_contradiction_does_not_blur_what_is_not_linked_with_it() {
        CountTable table = new CountTable(
                List.of(
                        CountCell.of("a", 0, 5),
                        CountCell.of("b", 0, 5),
                        CountCell.of("p", 0, 3),
                        CountCell.of("q", 0, 2),
                        CountCell.unprinted("x", 0, 30),
                        CountCell.unprinted("y", 1, 40),
                        CountCell.unprinted("z", 2, 5),
                        CountCell.of("t1", 3, 75),
                        CountCell.of("t2", 4, 70)),
                List.of(
                        CountLine.of("a", List.of("p", "q")),
                        CountLine.of("b", List.of("p", "q")),
                        CountLine.of("t1", List.of("x", "y", "z")),
                        CountLine.of("t2", List.of("x", "y"))));
        SortedMap<String, CountRange> ranges = Attack.ranges(table, Set.of("b", "p", "q"), Map.of("b", 8L));
        assertThat(text(ranges, "p")).isEqualTo("3 to 5");
        assertThat(text(ranges, "z")).isEqualTo("5 to 5");
    }

    /** t is one more than x, and x two more than t: each pass raises both, and there is no end to it. */
    @Test
    void figures_that_raise_each_other_for_ever_are_left_after_a_while() {
        CountTable table = new CountTable(
                List.of(
                        CountCell.withheld("t", 0),
                        CountCell.withheld("x", 1),
                        CountCell.of("one", 2, 1),
                        CountCell.of("two", 3, 2)),
                List.of(CountLine.of("t", List.of("x", "one")), CountLine.of("x", List.of("t", "two"))));
        SortedMap<String, CountRange> ranges = Attack.ranges(table, Set.of("t", "x"), Map.of());
        assertThat(ranges.keySet()).containsExactly("t", "x");
        assertThat(ranges.values()).allMatch(r -> r.high().isEmpty());
    }

    /** 3, 18 and 52 withheld with the sum 73: only the first is asked for, and only where it may be narrower than 80 students. */
    @Test
    void what_is_not_asked_for_or_wide_enough_is_left_without_bounds() {
        CountTable row = SuppressionCasesTest.row(40, 3, 18, 52);
        Map<String, Integer> places = row.places();
        Set<Integer> hidden = Set.of(places.get("c1"), places.get("c2"), places.get("c3"));
        FoundRanges asked = new Attack(row, Map.of()).ranges(hidden::contains, places.get("c1")::equals, 80);
        assertThat(asked.find(places.get("c1"))).map(CountRange::text).contains("0 to 73");
        assertThat(asked.find(places.get("c2"))).map(CountRange::text).contains("0 to any number");
        assertThat(asked.find(places.get("c3"))).map(CountRange::text).contains("0 to any number");
        assertThat(asked.find(places.get("c0"))).as("shown").isEmpty();
    }
}
