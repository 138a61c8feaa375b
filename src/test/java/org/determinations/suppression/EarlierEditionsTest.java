package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.determinations.suppression.SuppressionCasesTest.STANDARD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;
import org.junit.jupiter.api.Test;

/** Two editions of one row of counts, read together by someone who knows which counts are still the same. */
class EarlierEditionsTest {

    private static List<String> exposed(CountTable now, Set<String> hidden, EarlierEdition before) {
        return AttackCheck.exposures(
                        new SuppressedTable(now, new TreeSet<>(), new TreeSet<>(hidden)), List.of(before), STANDARD)
                .stream()
                .map(Exposure::text)
                .toList();
    }

    private static EarlierEdition before(CountTable table, String... withheld) {
        return new EarlierEdition(
                table, new SuppressedTable(table, new TreeSet<>(), new TreeSet<>(List.of(withheld))).published());
    }

    private static SuppressedTable again(CountTable now, EarlierEdition before) {
        SuppressedTable again = Suppressor.suppressAgain(now, STANDARD, List.of(before));
        assertThat(AttackCheck.exposures(again, List.of(before), STANDARD)).isEmpty();
        return again;
    }

    /** First 25 and 15 are withheld, with the sum 40. Then 34 more join in a third group, withheld too: 74 less 40. */
    @Test
    void a_sum_that_is_still_the_same_gives_away_what_was_added_to_it() {
        CountTable now = SuppressionCasesTest.row(25, 15, 34, 300);
        EarlierEdition before = before(SuppressionCasesTest.row(25, 15, 0, 300), "c0", "c1");
        assertThat(exposed(now, Set.of("c0", "c1", "c2"), before)).containsExactly("c2 can be narrowed to 34 to 34");
        assertThat(again(now, before).hidden()).containsExactly("c0", "c1");
    }

    /** Nine of the second group want another count beside them: the third would do, but the first is what hid them before. */
    @Test
    void what_was_withheld_and_is_the_same_stays_withheld() {
        CountTable now = SuppressionCasesTest.row(55, 9, 34, 300);
        EarlierEdition before = before(SuppressionCasesTest.row(55, 9, 0, 300), "c0", "c1");
        assertThat(Suppressor.suppress(now, STANDARD, Map.of()).hidden()).containsExactly("c1", "c2");
        assertThat(again(now, before).hidden()).containsExactly("c0", "c1");
    }

    @Test
    void an_edition_with_the_same_counts_withholds_the_same() {
        CountTable row = SuppressionCasesTest.row(55, 9, 34, 300);
        assertThat(again(row, before(row, "c1", "c3")).hidden()).containsExactly("c1", "c3");
    }

    /** Withheld before were 25 and 15. Now 15 is to be shown: the other is 40 less 15. */
    @Test
    void a_count_shown_for_the_first_time_opens_the_sum_of_before() {
        EarlierEdition before = before(SuppressionCasesTest.row(25, 15, 34, 300), "c0", "c1");
        assertThat(exposed(SuppressionCasesTest.row(25, 15, 34, 301), Set.of("c0", "c2"), before))
                .contains("c0 can be narrowed to 25 to 25");
    }

    /** 25 and 15 were 27 and 15 before: their sum says nothing of those of now, but that the first were no more than 42. */
    @Test
    void a_count_that_has_changed_is_another_unknown() {
        CountTable now = SuppressionCasesTest.row(25, 15, 34, 300);
        EarlierEdition before = before(SuppressionCasesTest.row(27, 15, 34, 300), "c0", "c1");
        assertThat(exposed(now, Set.of("c0", "c1"), before)).isEmpty();
        assertThat(exposed(now, Set.of("c0"), before)).contains("c0 can be narrowed to 25 to 25");
    }

    /** The third group falls from 25 to 5. All others are as they were shown: only the sum, which has changed, can protect it. */
    @Test
    void a_count_that_was_shown_and_is_the_same_protects_nothing() {
        CountTable now = SuppressionCasesTest.row(60, 70, 5, 300);
        EarlierEdition before = before(SuppressionCasesTest.row(60, 70, 25, 300));
        assertThat(exposed(now, Set.of("c0", "c2"), before)).containsExactly("c2 can be narrowed to 5 to 5");
        assertThat(again(now, before).hidden()).containsExactly("c2", "total");
    }

    /** What was seven of thirty and not shown is an old secret that the new edition may not tell either. */
    @Test
    void an_old_secret_stays_one_when_its_count_has_changed() {
        CountTable now = SuppressionCasesTest.row(40, 52, 60);
        EarlierEdition before = before(SuppressionCasesTest.row(7, 52, 60), "c0", "c1");
        assertThat(exposed(now, Set.of(), before)).contains("edition 0: c0 can be narrowed to 7 to 7");
        assertThat(again(now, before).hidden()).contains("c1");
    }

    /** 12 of 40 were shown, and 12 of 20 are now, as others publish: that eight are without is known, whatever is withheld. */
    @Test
    void what_no_edition_can_hide_does_not_stop_it() {
        CountTable now = KnownElsewhereTest.groups(true, new long[] {12, 20}, new long[] {60, 200});
        EarlierEdition before = before(KnownElsewhereTest.groups(true, new long[] {12, 40}, new long[] {60, 200}));
        assertThat(exposed(now, Set.of(), before)).containsExactly("o0 can be narrowed to 8 to 8");
        assertThat(again(now, before).hidden()).containsExactly("d0", "d1");
    }

    /** 25 and 15 came to 40 before; they stay withheld, and with them the new five: 45 less 40. The rest is as it was shown. */
    @Test
    void a_new_secret_beside_an_old_sum_takes_the_total_with_it() {
        EarlierEdition before = before(SuppressionCasesTest.row(25, 15, 34, 300), "c0", "c1");
        CountTable now = SuppressionCasesTest.row(25, 15, 5, 300);
        assertThat(exposed(now, Set.of("c0", "c1", "c2"), before)).containsExactly("c2 can be narrowed to 5 to 5");
        assertThat(again(now, before).primary()).containsExactly("c2");
        assertThat(again(now, before).hidden()).containsExactly("c0", "c1", "c2", "total");
    }

    /** A new sum of x and y, 70, opens the five in 75: the old line has one count that has changed since. */
    @Test
    void a_new_line_that_opens_an_old_secret_is_withheld() {
        List<CountCell> xyz = List.of(CountCell.of("x", 0, 30), CountCell.of("y", 1, 40), CountCell.of("z", 2, 5));
        CountLine all = CountLine.of("all", List.of("x", "y", "z", "w"));
        List<CountCell> old = new ArrayList<>(xyz);
        old.addAll(List.of(CountCell.of("w", 3, 50), CountCell.of("all", 4, 125)));
        List<CountCell> cells = new ArrayList<>(xyz);
        cells.addAll(List.of(CountCell.of("w", 3, 60), CountCell.of("all", 4, 135), CountCell.of("xy", 5, 70)));
        CountTable now = new CountTable(cells, List.of(all, CountLine.of("xy", List.of("x", "y"))));
        EarlierEdition before = before(new CountTable(old, List.of(all)), "x", "y", "z");
        assertThat(exposed(now, Set.of("x", "y", "z", "w", "all"), before))
                .containsExactly("z can be narrowed to 5 to 5");
        assertThat(again(now, before).hidden()).contains("x", "y", "z", "xy");
    }

    /**
     * Six of 296 are enrolled in the first group, as others publish with all the rest of enrollment: no table could leave two of them ten
     * wide, whatever was told of another year.
     */
    @Test
    void an_edition_that_shares_no_count_asks_for_nothing_more() {
        CountTable groups =
                KnownElsewhereTest.groups(true, new long[] {2, 6}, new long[] {25, 90}, new long[] {60, 200});
        List<CountCell> cells = new ArrayList<>(groups.cells());
        cells.add(CountCell.of("enrolled", 9, 296).alsoElsewhere());
        List<CountLine> lines = new ArrayList<>(groups.lines());
        lines.add(CountLine.of("enrolled", List.of("e0", "e1", "e2")));
        CountTable now = new CountTable(cells, lines);
        EarlierEdition other = before(SuppressionCasesTest.row(25, 15, 34, 300), "c0", "c1");
        SuppressedTable alone = Suppressor.suppressAgain(now, STANDARD, List.of());
        assertThat(AttackCheck.exposures(alone, List.of(), STANDARD)).isEmpty();
        assertThat(again(now, other).hidden()).isEqualTo(alone.hidden()).contains("d0");
    }

    @Test
    void what_one_edition_withheld_and_a_later_one_showed_is_no_secret_any_more() {
        CountTable row = SuppressionCasesTest.row(40, 52, 60);
        List<EarlierEdition> editions = List.of(before(row, "c0", "c1"), before(row));
        assertThat(Suppressor.suppressAgain(row, STANDARD, editions).hidden()).isEmpty();
        assertThat(Suppressor.suppressAgain(row, STANDARD, editions.subList(0, 1))
                        .hidden())
                .containsExactly("c0", "c1");
    }

    /** Nothing of the edition is still the same: that it showed a seven cannot be mended by the new one. */
    @Test
    void an_edition_of_which_nothing_is_left_is_not_asked_again() {
        assertThat(exposed(SuppressionCasesTest.row(41, 53, 60), Set.of(), before(SuppressionCasesTest.row(7, 52, 61))))
                .isEmpty();
    }

    /** The first group has changed altogether, the second not at all; shown now, its 60 open the 7 in the 67 of before. */
    @Test
    void a_line_of_which_every_count_has_changed_stands_with_its_old_counts() {
        CountTable now = KnownElsewhereTest.groups(false, new long[] {15, 45}, new long[] {60, 200});
        CountTable old = KnownElsewhereTest.groups(false, new long[] {7, 40}, new long[] {60, 200});
        assertThat(exposed(now, Set.of(), before(old))).isEmpty();
        assertThat(exposed(now, Set.of(), before(old, "d0", "d1")))
                .as("67 less 60")
                .containsExactly("edition 0: d0 can be narrowed to 7 to 7");
    }

    /** Two parts that no sum connects; the second has a small count of its own. */
    @Test
    void each_part_of_a_table_is_read_with_its_own_editions() {
        CountTable now = twoRows(3);
        EarlierEdition before = before(twoRows(13), "c0", "c1");
        SuppressedTable again = again(now, before);
        assertThat(again.primary()).containsExactly("e1");
        assertThat(again.hidden()).containsExactly("c0", "c1", "e1", "rest");
    }

    /** 25 + 15 + 300, and 40 + the count + 200. */
    private static CountTable twoRows(long count) {
        CountTable row = SuppressionCasesTest.row(25, 15, 300);
        List<CountCell> cells = new ArrayList<>(row.cells());
        cells.addAll(List.of(
                CountCell.of("e0", 0, 40),
                CountCell.of("e1", 1, count),
                CountCell.of("e2", 2, 200),
                CountCell.of("rest", 3, 240 + count)));
        List<CountLine> lines = new ArrayList<>(row.lines());
        lines.add(CountLine.of("rest", List.of("e0", "e1", "e2")));
        return new CountTable(cells, lines);
    }

    /**
     * Two groups of six with 2 and 4 students with disabilities, six together. Who has the enrollment knew "0 to 6" of each; who has
     * it not learns that from the six, which therefore may not be shown either.
     */
    @Test
    void a_reader_without_what_others_publish_is_thought_of_too() {
        CountTable now = KnownElsewhereTest.groups(true, new long[] {2, 6}, new long[] {4, 6});
        EarlierEdition before = before(now, "d0", "d1", "e0", "e1", "all");
        assertThat(exposed(now, Set.of("d0", "d1", "e0", "e1"), before))
                .contains("d0 can be narrowed to 0 to 6", "d1 can be narrowed to 0 to 6");
        assertThat(exposed(now, Set.of("d0", "d1", "e0", "e1", "all"), before)).isEmpty();
    }

    @Test
    void a_reader_has_what_others_publish_or_has_it_not() {
        CountTable table = KnownElsewhereTest.groups(true, new long[] {2, 6}, new long[] {4, 60});
        List<EarlierEdition> editions = List.of(before(table, "d0", "d1", "e0"));
        EarlierEditions linked = new EarlierEditions(table, editions);
        assertThat(linked.hasOpen()).isTrue();
        assertThat(linked.linked(false).cells())
                .filteredOn(cell -> cell.elsewhere() == CountCell.Elsewhere.OTHERS_ARE_TOLD)
                .extracting(CountCell::id)
                .containsExactly("e0");
        CountTable unpublished = KnownElsewhereTest.groups(false, new long[] {2, 6}, new long[] {4, 60});
        assertThat(new EarlierEditions(unpublished, List.of()).hasOpen()).isFalse();
        assertThat(known(linked.linked(true))).contains("e0", "e1").doesNotContain("d0");
        assertThat(known(linked.linked(false)))
                .as("shown by the edition")
                .contains("e1")
                .doesNotContain("e0", "d0");
    }

    private static List<String> known(CountTable linked) {
        return linked.cells().stream()
                .filter(CountCell::knownElsewhere)
                .map(CountCell::id)
                .toList();
    }
}
