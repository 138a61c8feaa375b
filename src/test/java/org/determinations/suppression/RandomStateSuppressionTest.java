package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.determinations.suppression.SuppressionCasesTest.STANDARD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.disproportionality.RandomState;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.secondary.CountTable;
import org.junit.jupiter.api.Test;

/**
 * Random districts survive the attack; suppressors with a planted fault do not. One district each: no sum of a public table connects
 * two, so that more districts of a seed would say no more than more seeds.
 */
class RandomStateSuppressionTest {
    private static final int STATES = 120;

    /** What the product makes of each seed's table, found once. */
    private static final Map<Long, SuppressedTable> RELEASES = new TreeMap<>();

    private static SuppressedTable release(long seed) {
        return RELEASES.computeIfAbsent(
                seed, s -> Suppressor.suppress(table(RandomState.of(s, 1)), STANDARD, Map.of()));
    }

    private static CountTable table(List<StudentCount> counts) {
        CountBook book = CountBook.of(RandomState.YEAR, counts);
        return PublicCounts.table(book, book.districts(), Set.of());
    }

    @Test
    void random_states_survive_the_attack() {
        int shown = 0;
        int withheld = 0;
        for (long seed = 1; seed <= STATES; seed++) {
            SuppressedTable release = release(seed);
            assertThat(AttackCheck.exposures(release, Map.of(), STANDARD))
                    .as("seed %d", seed)
                    .isEmpty();
            shown += release.published().size();
            withheld += release.hidden().size();
        }
        assertThat(shown).as("the tables still say something").isGreaterThan(withheld / 2);
    }

    @Test
    void suppressor_that_forgets_the_complementary_cells_is_caught() {
        int caught = 0;
        int relevant = 0;
        for (long seed = 1; seed <= 50; seed++) {
            SuppressedTable good = release(seed);
            SuppressedTable planted = new SuppressedTable(good.table(), good.primary(), good.primary());
            relevant += good.hidden().size() > good.primary().size() ? 1 : 0;
            caught += AttackCheck.exposures(planted, Map.of(), STANDARD).isEmpty() ? 0 : 1;
        }
        assertThat(relevant).isPositive();
        assertThat(caught)
                .as(
                        "of %d districts in which complementary cells were needed, the others for the sum of a line only",
                        relevant)
                .isGreaterThanOrEqualTo(relevant * 3 / 4);
    }

    @Test
    void suppressor_that_lets_one_small_cell_through_is_always_caught() {
        for (long seed = 1; seed <= 50; seed++) {
            SuppressedTable good = release(seed);
            for (var cell : good.cells()) {
                long count = cell.count().orElse(0L);
                if (count > 0 && count < STANDARD.k()) {
                    TreeSet<String> hidden = new TreeSet<>(good.hidden());
                    hidden.remove(cell.id());
                    assertThat(AttackCheck.exposures(
                                    new SuppressedTable(good.table(), good.primary(), hidden), Map.of(), STANDARD))
                            .as("seed %d, %s", seed, cell.id())
                            .isNotEmpty();
                    break;
                }
            }
        }
    }

    @Test
    void same_counts_in_any_row_order_withhold_the_same_cells() {
        for (long seed = 1; seed <= 20; seed++) {
            List<StudentCount> counts = new ArrayList<>(RandomState.of(seed, 1));
            var expected = release(seed).hidden();
            Collections.shuffle(counts, new Random(seed));
            assertThat(Suppressor.suppress(table(counts), STANDARD, Map.of()).hidden())
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void masked_release_run_again_stays_as_it_is() {
        for (long seed = 1; seed <= 20; seed++) {
            SuppressedTable once = release(seed);
            SuppressedTable twice = Suppressor.suppress(once.masked(), STANDARD, Map.of());
            assertThat(twice.published()).as("seed %d", seed).isEqualTo(once.published());
        }
    }
}
