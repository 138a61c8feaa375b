package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.determinations.suppression.SuppressionCasesTest.STANDARD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;
import org.junit.jupiter.api.Test;

/** Lines that cross, and counts that only a line elsewhere can protect; k = 10, two cells of a line, 20 students in them. */
class SuppressorLinesTest {
    private static final String[] GROUPS = {"B", "H", "W", "O"};

    private static Set<String> hidden(CountTable table) {
        return SuppressionCasesTest.hidden(table, STANDARD);
    }

    /** Column "separate" withholds 6 and 12, which is 18; each stands in a row that withholds exactly 20. */
    @Test
    void a_row_that_withholds_exactly_twenty_protects_the_column() {
        assertThat(hidden(SuppressionCasesTest.twoWay(GROUPS, new long[][] {{22, 38}, {6, 14}, {55, 345}, {8, 12}})))
                .containsExactlyInAnyOrder("H-sep", "H-not", "O-sep", "O-not");
    }

    /** Four counts of 6: each row and each column withholds 12, and so protects nothing; the rows' totals go too. */
    @Test
    void rows_that_withhold_too_little_do_not_protect_the_columns() {
        assertThat(hidden(SuppressionCasesTest.twoWay(GROUPS, new long[][] {{22, 38}, {6, 6}, {55, 345}, {6, 6}})))
                .containsExactlyInAnyOrder("H-sep", "H-not", "O-sep", "O-not", "H", "O");
    }

    /** 6 of H and 6 of O are everybody there, so that their totals are withheld; a row with one withheld part protects no column. */
    @Test
    void a_row_that_withholds_one_part_and_its_total_does_not_protect_the_column() {
        CountTable table = new CountTable(
                List.of(
                        CountCell.of("B-sep", 0, 22),
                        CountCell.of("B-not", 0, 38),
                        CountCell.of("B", 0, 60),
                        CountCell.of("H-sep", 1, 6),
                        CountCell.of("H-not", 1, 0),
                        CountCell.of("H", 1, 6),
                        CountCell.of("O-sep", 2, 6),
                        CountCell.of("O-not", 2, 0),
                        CountCell.of("O", 2, 6),
                        CountCell.of("all-sep", 3, 34)),
                List.of(
                        CountLine.of("B", List.of("B-sep", "B-not")),
                        CountLine.of("H", List.of("H-sep", "H-not")),
                        CountLine.of("O", List.of("O-sep", "O-not")),
                        CountLine.of("all-sep", List.of("B-sep", "H-sep", "O-sep"))));
        assertThat(hidden(table)).containsExactly("B-not", "B-sep", "H", "H-sep", "O", "O-sep");
    }

    /** d0 = 3 and d1 = 12 come to 15: that each is the total of withheld parts does not protect it as a part of all. */
    @Test
    void a_line_of_which_a_count_is_the_total_does_not_protect_it_as_a_part() {
        CountTable table = new CountTable(
                List.of(
                        CountCell.of("d0", 0, 3),
                        CountCell.of("d0-a", 0, 1),
                        CountCell.of("d0-b", 0, 2),
                        CountCell.of("d1", 1, 12),
                        CountCell.of("d1-a", 1, 6),
                        CountCell.of("d1-b", 1, 6),
                        CountCell.of("d2", 2, 30),
                        CountCell.of("all", 3, 45)),
                List.of(
                        CountLine.of("d0", List.of("d0-a", "d0-b")),
                        CountLine.of("d1", List.of("d1-a", "d1-b")),
                        CountLine.of("all", List.of("d0", "d1", "d2"))));
        assertThat(hidden(table)).containsExactly("d0", "d0-a", "d0-b", "d1", "d1-a", "d1-b", "d2");
    }

    /** p hides beside the small q; that p is all of t, which others publish, must not be told by the cell of nobody. */
    @Test
    void a_cell_of_nobody_is_withheld_where_nothing_else_can_be() {
        CountTable table = new CountTable(
                List.of(
                        CountCell.of("p", 0, 12),
                        CountCell.of("z", 1, 0),
                        CountCell.of("t", 2, 12).alsoElsewhere(),
                        CountCell.of("q", 3, 8),
                        CountCell.of("r", 4, 78),
                        CountCell.of("s", 5, 98)),
                List.of(CountLine.of("t", List.of("p", "z")), CountLine.of("s", List.of("p", "q", "r"))));
        assertThat(hidden(table)).containsExactly("p", "q", "z");
    }

    /** Two sets of groups, each as tight as the other: what is withheld for the first does not help the second. */
    @Test
    void each_count_that_the_attack_finds_gets_protection_of_its_own() {
        List<CountCell> cells = new ArrayList<>();
        List<CountLine> lines = new ArrayList<>();
        for (String set : List.of("a-", "b-")) {
            CountTable groups = KnownElsewhereTest.groups(
                    true, new long[] {14, 20}, new long[] {18, 19}, new long[] {60, 200}, new long[] {90, 300});
            for (CountCell cell : groups.cells()) {
                cells.add(new CountCell(
                        set + cell.id(),
                        cell.rank(),
                        cell.count(),
                        cell.printing(),
                        cell.elsewhere(),
                        Optional.empty()));
            }
            for (CountLine line : groups.lines()) {
                lines.add(new CountLine(
                        set + line.total(),
                        line.parts().stream().map(set::concat).toList(),
                        line.tellsOfMembers()));
            }
        }
        cells.add(CountCell.of("both", 9, 364));
        lines.add(CountLine.of("both", List.of("a-all", "b-all")));
        assertThat(hidden(new CountTable(cells, lines)))
                .containsExactly("a-d0", "a-d1", "a-d2", "b-d0", "b-d1", "b-d2");
    }

    /**
     * x + y + z = t1, which others publish, and x + y = t2: z is 75 less 70, and its own line has nothing left to withhold. The
     * smallest count of a line that withholds something is t2; that of the whole table would be m.
     */
    @Test
    void where_a_line_has_nothing_left_another_that_withholds_something_gives_a_count() {
        CountTable table = new CountTable(
                List.of(
                        CountCell.of("x", 0, 30),
                        CountCell.of("y", 1, 40),
                        CountCell.of("z", 2, 5),
                        CountCell.of("e", 3, 0),
                        CountCell.of("t1", 4, 75).alsoElsewhere(),
                        CountCell.of("t2", 5, 70),
                        CountCell.of("m", 6, 11),
                        CountCell.of("n", 7, 21),
                        CountCell.of("T", 8, 102)),
                List.of(
                        CountLine.of("t1", List.of("x", "y", "z")),
                        CountLine.of("t2", List.of("x", "y")),
                        CountLine.of("T", List.of("t2", "m", "n"))));
        SuppressedTable once = Suppressor.suppress(table, STANDARD, Map.of());
        assertThat(AttackCheck.exposures(once, Map.of(), STANDARD)).isEmpty();
        assertThat(once.hidden()).containsExactly("m", "t2", "x", "y", "z");
    }

    private static CountTable unprintedSecret(CountCell... further) {
        List<CountCell> cells = new ArrayList<>(List.of(further));
        cells.add(CountCell.unprinted("x", 0, 30));
        cells.add(CountCell.unprinted("y", 1, 40));
        cells.add(CountCell.unprinted("z", 2, 5));
        cells.add(CountCell.of("t1", 3, 75).alsoElsewhere());
        cells.add(CountCell.of("t2", 9, 70));
        List<CountLine> lines = new ArrayList<>(
                List.of(CountLine.of("t1", List.of("x", "y", "z")), CountLine.of("t2", List.of("x", "y"))));
        if (further.length > 0) {
            lines.add(CountLine.of("t4", List.of("x", "w")));
        }
        return new CountTable(cells, lines);
    }

    /** No cell is withheld, and yet 75 less 70 are five students. */
    @Test
    void where_no_line_withholds_anything_the_smallest_count_of_any_is_withheld() {
        assertThat(hidden(unprintedSecret())).containsExactly("t2");
        assertThat(hidden(unprintedSecret(CountCell.unprinted("w", 4, 100), CountCell.of("t4", 5, 130))))
                .as("70 and not 130, which comes before it in the order of groups")
                .containsExactly("t2");
    }

    @Test
    void a_table_without_secrets_is_left_as_it_is() {
        SuppressedTable table = Suppressor.suppress(SuppressionCasesTest.row(10, 0, 60), STANDARD, Map.of());
        assertThat(table.hidden()).isEmpty();
        assertThat(table.primary()).isEmpty();
        assertThat(AttackCheck.exposures(table, Map.of(), STANDARD)).isEmpty();
    }
}
