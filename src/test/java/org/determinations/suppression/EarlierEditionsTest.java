package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.determinations.suppression.SuppressionCasesTest.STANDARD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.model.CountTable;
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
}
