package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.determinations.suppression.SuppressionCasesTest.STANDARD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;
import org.junit.jupiter.api.Test;

/** The attack must find what a plain rule leaves open, and its ranges must be exactly what can be known. */
class AttackTest {
    private static final String[] GROUPS = {"A", "B", "C"};

    private static List<String> exposed(CountTable table, Set<String> hidden, Map<String, Long> elsewhere) {
        return AttackCheck.exposures(table, hidden, elsewhere, STANDARD).stream()
                .map(Exposure::cell)
                .toList();
    }

    @Test
    void plain_rule_that_hides_one_cell_of_a_line_is_caught() {
        assertThat(exposed(SuppressionCasesTest.row(40, 3, 52), Set.of("c1"), Map.of()))
                .containsExactly("c1");
    }

    @Test
    void two_hidden_cells_that_sum_to_little_are_caught() {
        assertThat(exposed(SuppressionCasesTest.row(40, 3, 4, 52), Set.of("c1", "c2"), Map.of()))
                .containsExactly("c1", "c2");
    }

    @Test
    void small_count_found_by_subtraction_from_a_shown_one_is_caught() {
        CountTable table = new CountTable(
                List.of(CountCell.of("n", 0, 60), CountCell.of("a", 0, 56), CountCell.unprinted("rest", 0, 4)),
                List.of(new CountLine("n", List.of("a", "rest"), true)));
        assertThat(exposed(table, Set.of(), Map.of())).containsExactly("rest");
        assertThat(SuppressionCasesTest.hidden(table, STANDARD)).containsExactly("a");
    }

    @Test
    void earlier_release_of_the_same_table_gives_the_cell_away() {
        CountTable table = SuppressionCasesTest.row(40, 3, 52, 60);
        SuppressedTable suppressed = Suppressor.suppress(table, STANDARD, Map.of());
        assertThat(AttackCheck.exposures(suppressed, Map.of(), STANDARD)).isEmpty();
        SuppressedTable careless = new SuppressedTable(table, new TreeSet<>(), new TreeSet<>(Set.of("c1")));
        assertThat(exposed(table, suppressed.hidden(), careless.published())).containsExactlyInAnyOrder("c0", "c1");
    }

    @Test
    void count_known_from_another_file_is_not_relied_on_for_protection() {
        CountTable table = SuppressionCasesTest.row(40, 3, 52, 60);
        Map<String, Long> determinationsFile = Map.of("c0", 40L);
        SuppressedTable suppressed = Suppressor.suppress(table, STANDARD, determinationsFile);
        assertThat(suppressed.hidden()).contains("c1", "c2").doesNotContain("c0");
        assertThat(AttackCheck.exposures(suppressed, determinationsFile, STANDARD))
                .isEmpty();
    }

    @Test
    void knowledge_that_contradicts_the_table_still_ends_and_exposes_what_it_names() {
        CountTable table = SuppressionCasesTest.row(40, 3, 52);
        assertThat(exposed(table, Set.of("c0", "c1", "total"), Map.of("c1", 5L)))
                .contains("c1");
    }

    /** A subtraction of two lines that no single line shows: hidden parts x and y stand in both, z in one only. */
    @Test
    void cell_found_only_by_two_lines_together_is_caught() {
        CountTable table = new CountTable(
                List.of(
                        CountCell.of("x", 0, 30),
                        CountCell.of("y", 1, 40),
                        CountCell.of("z", 2, 5),
                        CountCell.of("t1", 3, 75),
                        CountCell.of("t2", 4, 70)),
                List.of(CountLine.of("t1", List.of("x", "y", "z")), CountLine.of("t2", List.of("x", "y"))));
        assertThat(exposed(table, Set.of("x", "y", "z"), Map.of())).containsExactly("z");
        assertThat(SuppressionCasesTest.hidden(table, STANDARD)).contains("z").hasSizeGreaterThan(1);
    }

    @Test
    void ranges_are_exactly_those_of_every_possible_table() {
        Random random = new Random(20121114);
        for (int round = 0; round < 60; round++) {
            long[][] counts = new long[3][2];
            for (long[] row : counts) {
                row[0] = random.nextInt(6);
                row[1] = random.nextInt(6);
            }
            CountTable table = SuppressionCasesTest.twoWay(GROUPS, counts);
            Set<String> hidden = new TreeSet<>();
            for (String group : GROUPS) {
                for (String suffix : List.of("-sep", "-not")) {
                    if (random.nextInt(4) > 0) {
                        hidden.add(group + suffix);
                    }
                }
            }
            assertThat(Attack.ranges(table, hidden, Map.of()))
                    .as("seed 20121114 round %d", round)
                    .isEqualTo(enumerated(table, hidden));
        }
    }

    /** Least and largest value of each hidden cell over all tables with the shown numbers. */
    private static Map<String, CountRange> enumerated(CountTable table, Set<String> hidden) {
        List<String> unknown = new ArrayList<>(new TreeSet<>(hidden));
        Map<String, Long> values = new TreeMap<>();
        table.cells().forEach(c -> values.put(c.id(), c.count().orElse(0L)));
        Map<String, CountRange> ranges = new TreeMap<>();
        enumerate(table, unknown, 0, values, ranges);
        return ranges;
    }

    private static void enumerate(
            CountTable table, List<String> unknown, int at, Map<String, Long> values, Map<String, CountRange> ranges) {
        if (at < unknown.size()) {
            String id = unknown.get(at);
            long row = values.get(id.substring(0, id.indexOf('-')));
            for (long n = 0; n <= row; n++) {
                values.put(id, n);
                enumerate(table, unknown, at + 1, values, ranges);
            }
            return;
        }
        boolean possible = table.lines().stream()
                .allMatch(l -> l.parts().stream().mapToLong(values::get).sum() == values.get(l.total()));
        if (possible) {
            for (String id : unknown) {
                long n = values.get(id);
                CountRange before = ranges.getOrDefault(id, new CountRange(n, Optional.of(n)));
                ranges.put(
                        id,
                        new CountRange(
                                Math.min(n, before.low()),
                                Optional.of(Math.max(n, before.high().orElseThrow()))));
            }
        }
    }

    @Test
    void order_of_rows_and_lines_does_not_matter() {
        Random random = new Random(7);
        CountTable table = SuppressionCasesTest.row(40, 12, 3, 12, 25, 12, 15);
        for (int round = 0; round < 20; round++) {
            List<CountCell> cells = new ArrayList<>(table.cells());
            Collections.shuffle(cells, random);
            List<CountLine> lines = table.lines().stream()
                    .map(l -> {
                        List<String> parts = new ArrayList<>(l.parts());
                        Collections.shuffle(parts, random);
                        return CountLine.of(l.total(), parts);
                    })
                    .collect(Collectors.toList());
            assertThat(Suppressor.suppress(new CountTable(cells, lines), STANDARD, Map.of())
                            .hidden())
                    .containsExactly("c1", "c2", "c3");
        }
    }
}
