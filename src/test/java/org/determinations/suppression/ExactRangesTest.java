package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found on the way to exact ranges, and systems in which the way is longer than usual; worked out by hand. */
class ExactRangesTest {

    private static ExactRanges solved(Equation... equations) {
        ExactRanges exact = new ExactRanges(List.of(equations));
        assertThat(exact.solvable()).as(Arrays.toString(equations)).isTrue();
        return exact;
    }

    private static Map<String, String> ranges(Equation... equations) {
        ExactRanges exact = solved(equations);
        Map<String, String> ranges = new TreeMap<>();
        for (int i = 0; i < exact.size(); i++) {
            ranges.put(Character.toString(exact.unknown(i)), exact.range(i).text());
        }
        return ranges;
    }

    /** {@code sum = +x -t}: parts with plus, a withheld total with minus; each unknown is called by one letter, in their order. */
    static Equation equation(long sum, String... signed) {
        List<String> byLetter = Stream.of(signed)
                .sorted(Comparator.comparing(text -> text.substring(1)))
                .toList();
        return new Equation(
                byLetter.stream().mapToInt(text -> text.charAt(1)).toArray(),
                byLetter.stream()
                        .mapToInt(text -> text.startsWith("-") ? -1 : 1)
                        .toArray(),
                sum);
    }

    private static int place(ExactRanges exact, char letter) {
        return IntStream.range(0, exact.size())
                .filter(i -> exact.unknown(i) == letter)
                .findFirst()
                .orElseThrow();
    }

    /** The parts of t are shown, and are nobody: t is nobody, although it is withheld. */
    @Test
    void a_withheld_total_of_parts_of_nobody_is_known() {
        assertThat(ranges(equation(0, "-t"))).containsEntry("t", "0 to 0");
        assertThat(ranges(equation(0, "-t"), equation(7, "+t", "+x", "+y")))
                .containsExactly(Map.entry("t", "0 to 0"), Map.entry("x", "0 to 7"), Map.entry("y", "0 to 7"));
        assertThat(ranges(equation(7, "+t", "+x", "+y"), equation(0, "-t")))
                .containsExactly(Map.entry("t", "0 to 0"), Map.entry("x", "0 to 7"), Map.entry("y", "0 to 7"));
    }

    /** A group that is the only one of its total, and that total again the only part of the group. */
    @Test
    void two_lines_that_say_the_same_in_opposite_directions_bound_nothing_by_themselves() {
        assertThat(ranges(equation(0, "-t", "+p"), equation(0, "+t", "-p"), equation(7, "+t", "+y")))
                .containsExactly(Map.entry("p", "0 to 7"), Map.entry("t", "0 to 7"), Map.entry("y", "0 to 7"));
    }

    @Test
    void a_contradiction_is_found_whichever_line_comes_first() {
        assertThat(new ExactRanges(List.of(equation(7, "+x", "+y"), equation(8, "+x", "+y"))).solvable())
                .isFalse();
        assertThat(new ExactRanges(List.of(equation(8, "+x", "+y"), equation(7, "+x", "+y"))).solvable())
                .isFalse();
        assertThat(new ExactRanges(List.of(equation(1, "-t"))).solvable())
                .as("a total below 0")
                .isFalse();
    }

    /** x = 4 - w/2, y = 1 + w/2, z = 6 - w/2, and w is 0 to 8. */
    @Test
    void sums_around_a_ring_leave_ranges_in_halves() {
        assertThat(ranges(equation(5, "+x", "+y"), equation(7, "+y", "+z"), equation(10, "+x", "+z", "+w")))
                .containsExactly(
                        Map.entry("w", "0 to 8"),
                        Map.entry("x", "0 to 4"),
                        Map.entry("y", "1 to 5"),
                        Map.entry("z", "2 to 6"));
    }

    /** Two rings of three that share a number: a + b = 5, b + c = 7, a + c + w = 10; d + e = 6, e + f = 8, d + f + w = 12. */
    @Test
    void two_rings_bound_each_other_by_what_they_share() {
        assertThat(ranges(
                        equation(5, "+a", "+b"),
                        equation(7, "+b", "+c"),
                        equation(10, "+a", "+c", "+w"),
                        equation(6, "+d", "+e"),
                        equation(8, "+e", "+f"),
                        equation(12, "+d", "+f", "+w")))
                .containsExactly(
                        Map.entry("a", "0 to 4"),
                        Map.entry("b", "1 to 5"),
                        Map.entry("c", "2 to 6"),
                        Map.entry("d", "1 to 5"),
                        Map.entry("e", "1 to 5"),
                        Map.entry("f", "3 to 7"),
                        Map.entry("w", "0 to 8"));
    }

    /** x + y = 7. The first solution has x = 7 and y = 0; only the search for a range finds another. */
    @Test
    void an_unknown_has_been_seen_as_wide_as_the_solutions_met_and_no_wider() {
        ExactRanges exact = solved(equation(7, "+x", "+y"));
        for (int i = 0; i < 2; i++) {
            assertThat(exact.seenAsWideAs(i, 0)).isTrue();
            assertThat(exact.seenAsWideAs(i, 1)).isFalse();
        }
        assertThat(exact.range(0).text()).isEqualTo("0 to 7");
        for (int i = 0; i < 2; i++) {
            assertThat(exact.seenAsWideAs(i, 7)).isTrue();
            assertThat(exact.seenAsWideAs(i, 8)).isFalse();
        }
    }

    /** y enters, which is the largest it can be: that solution counts for x too. */
    @Test
    void a_solution_met_on_the_way_up_counts_for_the_others() {
        ExactRanges exact = solved(equation(7, "+x", "+y"));
        assertThat(exact.range(1).text()).isEqualTo("0 to 7");
        assertThat(exact.seenAsWideAs(0, 7)).isTrue();
        assertThat(exact.seenAsWideAs(0, 8)).isFalse();
    }

    /** t = x + y, x + u = 5, y + v = 6: t is 11 at most, and where it is, u and v are 0. */
    @Test
    void a_total_grows_part_by_part_and_each_solution_counts() {
        ExactRanges exact = solved(equation(0, "+x", "+y", "-t"), equation(5, "+x", "+u"), equation(6, "+y", "+v"));
        int t = place(exact, 't');
        assertThat(exact.range(t).text()).isEqualTo("0 to 11");
        assertThat(exact.seenAsWideAs(t, 11)).isTrue();
        assertThat(exact.seenAsWideAs(t, 12)).isFalse();
        assertThat(exact.seenAsWideAs(place(exact, 'u'), 5)).isTrue();
        assertThat(exact.seenAsWideAs(place(exact, 'v'), 6)).isTrue();
    }
}
