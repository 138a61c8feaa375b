package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.determinations.suppression.ExactRangesTest.equation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.api.Test;

/** The edges of ranges, shares and small systems of equations, each worked out by hand. */
class RangeEdgesTest {

    private static CountRange range(long low, long high) {
        return new CountRange(low, Optional.of(high));
    }

    private static List<String> exact(Equation... equations) {
        ExactRanges exact = new ExactRanges(List.of(equations));
        assertThat(exact.solvable()).isTrue();
        return IntStream.range(0, exact.size())
                .mapToObj(i -> Character.toString(exact.unknown(i)) + " "
                        + exact.range(i).text())
                .toList();
    }

    @Test
    void ten_students_between_the_ends_are_wide_enough_and_nine_are_not() {
        assertThat(range(3, 13).narrowerThan(10)).isFalse();
        assertThat(range(3, 12).narrowerThan(10)).isTrue();
        assertThat(new CountRange(3, Optional.empty()).narrowerThan(10)).isFalse();
        assertThat(new CountRange(3, Optional.empty()).text()).isEqualTo("3 to any number");
    }

    @Test
    void a_range_tells_more_when_either_end_is_closer() {
        assertThat(range(0, 6).tellsMoreThan(range(0, 6))).isFalse();
        assertThat(range(1, 6).tellsMoreThan(range(0, 6))).isTrue();
        assertThat(range(0, 5).tellsMoreThan(range(0, 6))).isTrue();
        assertThat(range(0, 7).tellsMoreThan(range(0, 6))).isFalse();
        assertThat(range(0, 6).tellsMoreThan(new CountRange(0, Optional.empty())))
                .isTrue();
        assertThat(new CountRange(0, Optional.empty()).tellsMoreThan(range(0, 6)))
                .isFalse();
    }

    @Test
    void the_ends_of_a_share_belong_to_the_ends() {
        PublicShare share = new PublicShare(SuppressionCasesTest.STANDARD, 1);
        assertThat(share.text(new OutcomeCount(95, 100))).isEqualTo(">=95%");
        assertThat(share.text(new OutcomeCount(949, 1000))).isEqualTo("94.9%");
        assertThat(share.text(new OutcomeCount(5, 100))).isEqualTo("<=5%");
        assertThat(share.text(new OutcomeCount(51, 1000))).isEqualTo("5.1%");
        assertThat(share.text(new OutcomeCount(0, 0))).isEqualTo("not shown");
    }

    /** x + y = 7, x + z = 4: x is 4 at most, so y is 3 at least. */
    @Test
    void two_sums_with_a_common_count() {
        assertThat(exact(equation(7, "+x", "+y"), equation(4, "+x", "+z")))
                .containsExactly("x 0 to 4", "y 3 to 7", "z 0 to 4");
    }

    /** The withheld total t is 12 more than x: nothing bounds it from above. */
    @Test
    void a_withheld_total_has_no_upper_end() {
        assertThat(exact(equation(-12, "+x", "-t"))).containsExactly("t 12 to any number", "x 0 to any number");
    }

    /** x + y = y + z = x + z = 3 would be one and a half each: no table has it, and the ends cross rather than round outward. */
    @Test
    void ends_are_rounded_inward_to_whole_students() {
        assertThat(exact(equation(3, "+x", "+y"), equation(3, "+y", "+z"), equation(3, "+x", "+z")))
                .containsExactly("x 2 to 1", "y 2 to 1", "z 2 to 1");
    }

    /** The same sum twice is no contradiction; another sum of the same counts is one. */
    @Test
    void contradictions_are_told_from_repetitions() {
        Equation seven = equation(7, "+x", "+y");
        assertThat(exact(seven, equation(7, "+x", "+y"))).containsExactly("x 0 to 7", "y 0 to 7");
        assertThat(new ExactRanges(List.of(seven, equation(8, "+x", "+y"))).solvable())
                .isFalse();
    }

    /** z is the largest number and x more: where x grows, z is beyond reach. */
    @Test
    void numbers_beyond_reach_stop_the_release_rather_than_wrap() {
        ExactRanges exact =
                new ExactRanges(List.of(equation(Long.MAX_VALUE, "+x", "+y"), equation(Long.MAX_VALUE, "-x", "+z")));
        assertThat(exact.solvable()).isTrue();
        assertThatThrownBy(() -> exact.range(0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_table_says_what_it_shows_and_what_was_withheld_for_its_own_sake() {
        SuppressedTable table =
                Suppressor.suppress(SuppressionCasesTest.row(40, 3, 52, 60), SuppressionCasesTest.STANDARD, Map.of());
        assertThat(table.primary()).containsExactly("c1");
        assertThat(table.hidden()).containsExactly("c0", "c1");
        assertThat(table.published())
                .containsOnly(Map.entry("c2", 52L), Map.entry("c3", 60L), Map.entry("total", 155L));
        assertThat(table.showsDerived(List.of())).as("nothing to derive from").isFalse();
        assertThat(table.showsDerived(new TreeSet<>(List.of("c2", "c3")))).isTrue();
        assertThat(table.masked().cells().get(1).count()).isEmpty();
        assertThat(table.masked().cells().get(2).count()).contains(52L);
    }
}
