package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The thirty cases of {@code dispro-suppression.csv} by id, with more than each row says; {@link SuppressionRowsTest} runs the rows. */
class SuppressionCasesTest {
    static final SuppressionParameters STANDARD = parameters(10, "95", "5");

    static SuppressionParameters parameters(int k, String top, String bottom) {
        return new SuppressionParameters(k, 2, 2 * k, new BigDecimal(top), new BigDecimal(bottom));
    }

    /** A row of counts with its total shown. */
    static CountTable row(long... counts) {
        List<CountCell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            cells.add(CountCell.of("c" + i, i, counts[i]));
        }
        cells.add(CountCell.of("total", counts.length, Arrays.stream(counts).sum()));
        return new CountTable(cells, List.of(CountLine.of("total", ids(counts.length))));
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i).toList();
    }

    static Set<String> hidden(CountTable table, SuppressionParameters parameters) {
        SuppressedTable suppressed = Suppressor.suppress(table, parameters, Map.of());
        assertThat(AttackCheck.exposures(suppressed, Map.of(), parameters)).isEmpty();
        return suppressed.hidden();
    }

    @Test
    void s01_to_s03_two_categories_hide_both_when_one_is_small() {
        SuppressionParameters wisconsin = new SuppressionParameters(6, 2, 0, new BigDecimal("95"), new BigDecimal("5"));
        assertThat(hidden(row(10, 5), wisconsin)).as("S-01").containsExactly("c0", "c1");
        assertThat(hidden(row(10, 6), wisconsin)).as("S-02").isEmpty();
        assertThat(hidden(row(10, 0), wisconsin)).as("S-03").isEmpty();
    }

    @Test
    void s04_to_s07_fifteen_or_fewer() {
        SuppressionParameters delaware = parameters(16, "95", "5");
        assertThat(hidden(row(15, 90, 70), delaware)).as("S-04").contains("c0");
        assertThat(hidden(row(16, 90, 70), delaware)).as("S-05").isEmpty();
        assertThat(hidden(row(40, 12, 90), delaware)).as("S-07").contains("c1").hasSizeGreaterThan(1);
        PublicShare share = new PublicShare(delaware, 1);
        assertThat(share.text(new OutcomeCount(964, 1000))).as("S-06").isEqualTo(">=95%");
        assertThat(share.text(new OutcomeCount(31, 1000))).as("S-06").isEqualTo("<=5%");
    }

    /** What rule and label say differ in the source; the product's label comes from its own rule. */
    @Test
    void s08_ten_or_fewer_hides_ten_when_k_is_eleven() {
        assertThat(hidden(row(10, 40, 60), parameters(11, "95", "5"))).contains("c0");
        assertThat(hidden(row(10, 40, 60), STANDARD)).isEmpty();
    }

    static Stream<Arguments> sizedEnds() {
        return Stream.of(
                Arguments.of("S-09", 9920, 10000, "99", "1", ">=99%"),
                Arguments.of("S-10", 985, 1000, "98", "2", ">=98%"),
                Arguments.of("S-11", 960, 1000, "95", "5", ">=95%"),
                Arguments.of("S-12", 40, 1000, "95", "5", "<=5%"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sizedEnds")
    void s09_to_s12_the_end_of_a_share_comes_from_the_parameters(
            String id, long outcome, long students, String top, String bottom, String expected) {
        PublicShare share = new PublicShare(parameters(10, top, bottom), 1);
        assertThat(share.text(new OutcomeCount(outcome, students))).as(id).isEqualTo(expected);
    }

    @Test
    void s13_to_s16_small_groups_show_nothing_and_ends_hide_the_count() {
        PublicShare share = new PublicShare(STANDARD, 1);
        assertThat(hidden(row(8, 60, 70), STANDARD)).as("S-13").contains("c0");
        SuppressedTable six = Suppressor.suppress(row(6, 9, 60), STANDARD, Map.of());
        assertThat(six.showsDerived(List.of("c0", "total")))
                .as("S-14: the share gives the count away")
                .isFalse();
        assertThat(share.text(new OutcomeCount(10, 25))).as("S-15").isEqualTo("40.0%");
        assertThat(share.text(new OutcomeCount(24, 25))).as("S-16").isEqualTo(">=95%");
        assertThat(ofMembers(24, 25).hidden())
                .as("S-16 with 25 shown would leave two counts possible: the count is withheld, and the share with it")
                .contains("a");
    }

    @Test
    void s17_and_s18_nine_is_hidden_and_ten_is_shown() {
        assertThat(hidden(row(9, 40, 60), STANDARD)).as("S-17").contains("c0");
        assertThat(hidden(row(10, 40, 60), STANDARD)).as("S-18").isEmpty();
    }

    @Test
    void s19_two_categories_hide_both_and_show_the_total() {
        SuppressedTable table = Suppressor.suppress(row(120, 8), STANDARD, Map.of());
        assertThat(table.hidden()).containsExactly("c0", "c1");
        assertThat(table.showsDerived(List.of("c0", "total"))).isFalse();
        assertThat(table.showsDerived(List.of("c1", "total"))).isFalse();
        assertThat(table.showsDerived(List.of("total"))).isTrue();
    }

    @Test
    void s20_seven_groups_hide_the_smallest_until_twice_k() {
        assertThat(hidden(row(40, 3, 12, 25, 0, 210, 15), STANDARD)).containsExactly("c1", "c2", "c6");
    }

    static CountTable twoWay(String[] names, long[][] counts) {
        List<CountCell> cells = new ArrayList<>();
        List<CountLine> lines = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < names.length; i++) {
            cells.add(CountCell.of(names[i] + "-sep", i, counts[i][0]));
            cells.add(CountCell.of(names[i] + "-not", i, counts[i][1]));
            cells.add(CountCell.of(names[i], i, counts[i][0] + counts[i][1]));
            lines.add(CountLine.of(names[i], List.of(names[i] + "-sep", names[i] + "-not")));
            all += counts[i][0] + counts[i][1];
        }
        for (int column = 0; column < 2; column++) {
            String suffix = column == 0 ? "-sep" : "-not";
            int at = column;
            cells.add(CountCell.of(
                    "all" + suffix,
                    names.length,
                    Arrays.stream(counts).mapToLong(r -> r[at]).sum()));
            lines.add(CountLine.of(
                    "all" + suffix, Arrays.stream(names).map(n -> n + suffix).toList()));
        }
        cells.add(CountCell.of("all", names.length, all));
        lines.add(CountLine.of("all", List.of("all-sep", "all-not")));
        lines.add(CountLine.of("all", List.of(names)));
        return new CountTable(cells, lines);
    }

    @Test
    void s21_two_way_table_hides_a_block() {
        CountTable table =
                twoWay(new String[] {"B", "H", "W", "O"}, new long[][] {{22, 38}, {6, 44}, {55, 345}, {12, 28}});
        Set<String> hidden = hidden(table, STANDARD);
        assertThat(hidden).containsExactlyInAnyOrder("H-sep", "H-not", "O-sep", "O-not");
        assertThat(Attack.ranges(table, hidden, Map.of()).get("H-sep").text()).isEqualTo("0 to 18");
    }

    @Test
    void s22_and_s23_derived_values_go_with_their_counts() {
        CountTable table = new CountTable(
                List.of(
                        CountCell.of("n", 0, 60),
                        CountCell.of("a", 0, 4),
                        CountCell.unprinted("rest", 0, 56),
                        CountCell.of("m", 1, 400),
                        CountCell.of("b", 1, 80)),
                List.of(new CountLine("n", List.of("a", "rest"), true)));
        SuppressedTable suppressed = Suppressor.suppress(table, STANDARD, Map.of());
        assertThat(suppressed.hidden()).containsExactly("a");
        assertThat(suppressed.showsDerived(List.of("a", "n")))
                .as("S-22, the risk")
                .isFalse();
        assertThat(suppressed.showsDerived(List.of("a", "n", "b", "m")))
                .as("S-23, the ratio")
                .isFalse();
        assertThat(suppressed.showsDerived(List.of("b", "m")))
                .as("the comparison risk")
                .isTrue();
        assertThat(suppressed.showsDerived(List.of("rest")))
                .as("what is not in the table")
                .isFalse();
    }

    @Test
    void s24_a_list_of_districts_hides_a_second_one() {
        assertThat(hidden(row(7, 30, 45, 80), STANDARD)).containsExactly("c0", "c1");
    }

    @Test
    void s25_a_run_of_years_hides_more_than_one_year() {
        assertThat(hidden(row(8, 11, 12), STANDARD)).contains("c0").hasSizeGreaterThan(1);
    }

    @Test
    void s26_and_s27_everybody_and_nobody_are_never_printed_as_such() {
        PublicShare share = new PublicShare(STANDARD, 1);
        assertThat(share.text(new OutcomeCount(30, 30))).as("S-26").isEqualTo(">=95%");
        assertThat(share.text(new OutcomeCount(0, 30))).as("S-27").isEqualTo("<=5%");
        for (long outcome : new long[] {0, 30}) {
            assertThat(ofMembers(outcome, 30).hidden()).as("%d of 30", outcome).containsExactly("a");
        }
    }

    /** Students of a group, those of them with the outcome, and the others, who are not printed. */
    private static SuppressedTable ofMembers(long outcome, long students) {
        CountTable table = new CountTable(
                List.of(
                        CountCell.of("n", 0, students),
                        CountCell.of("a", 0, outcome),
                        CountCell.unprinted("rest", 0, students - outcome)),
                List.of(new CountLine("n", List.of("a", "rest"), true)));
        return Suppressor.suppress(table, STANDARD, Map.of());
    }

    @Test
    void s28_nothing_to_hide() {
        assertThat(hidden(row(40, 30, 12, 25, 10, 210, 15), STANDARD)).isEmpty();
    }

    @Test
    void s29_everything_small_hides_the_total_too() {
        assertThat(hidden(row(3, 4, 2), STANDARD)).containsExactly("c0", "c1", "c2", "total");
    }

    @Test
    void s30_a_masked_table_run_again_stays_as_it_is() {
        for (CountTable table : List.of(
                row(40, 3, 12, 25, 0, 210, 15),
                row(120, 8),
                row(3, 4, 2),
                twoWay(new String[] {"B", "H", "W", "O"}, new long[][] {{22, 38}, {6, 44}, {55, 345}, {12, 28}}))) {
            SuppressedTable once = Suppressor.suppress(table, STANDARD, Map.of());
            SuppressedTable twice = Suppressor.suppress(once.masked(), STANDARD, Map.of());
            assertThat(twice.hidden()).isEqualTo(once.hidden());
            assertThat(twice.published()).isEqualTo(once.published());
        }
    }
}
