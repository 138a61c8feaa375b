package org.determinations.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;

/**
 * A part of a table that neither a sum of it nor one of its earlier editions links to another part.
 *
 * @param own the part of the table alone
 * @param placesInTable the place in the whole table of each cell of {@code own}
 * @param withheld places in {@code own} of counts that are the same as before and that no edition showed
 * @param shown places in {@code own} of counts that are the same as before and that an edition showed
 * @param checks with the editions: a reader who has what others publish, and one who has not, where that matters
 */
record LinkedPart(CountTable own, int[] placesInTable, BitSet withheld, BitSet shown, List<AttackCheck> checks) {

    /** The parts of a table with its editions, in the order of their first cells. */
    static List<LinkedPart> of(CountTable table, List<EarlierEdition> earlier, SuppressionParameters parameters) {
        EarlierEditions editions = new EarlierEditions(table, earlier);
        CountTable linked = editions.linked(true);
        int[] partOf = linked.partOf();
        List<CountTable> read = linked.divided(partOf);
        List<List<CountCell>> without =
                editions.hasOpen() ? CountTable.divided(editions.cells(false), partOf) : List.of();
        int[] partOfOwn = Arrays.copyOf(partOf, table.cells().size());
        List<List<CountCell>> ownCells = CountTable.divided(table.cells(), partOfOwn);
        int[] ownSums = new int[read.size()];
        table.sums().forEach(sum -> ownSums[partOf[sum.total()]]++);
        int[][] places = places(partOfOwn, read.size());
        BitSet withheld = editions.withheldBefore();
        BitSet shown = editions.shownBefore();
        List<LinkedPart> parts = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            CountTable part = read.get(i);
            List<AttackCheck> checks = new ArrayList<>(List.of(new AttackCheck(part, Map.of(), parameters)));
            if (!without.isEmpty()) {
                checks.add(new AttackCheck(part.with(without.get(i), List.of()), Map.of(), parameters));
            }
            parts.add(new LinkedPart(
                    part.beginning(ownCells.get(i), ownSums[i]),
                    places[i],
                    within(places[i], withheld),
                    within(places[i], shown),
                    checks));
        }
        return parts;
    }

    private static int[][] places(int[] partOf, int count) {
        int[] sizes = new int[count];
        IntStream.of(partOf).forEach(part -> sizes[part]++);
        int[][] places = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        int[] next = new int[count];
        for (int i = 0; i < partOf.length; i++) {
            places[partOf[i]][next[partOf[i]]++] = i;
        }
        return places;
    }

    private static BitSet within(int[] places, BitSet ofTable) {
        BitSet within = new BitSet();
        IntStream.range(0, places.length).filter(i -> ofTable.get(places[i])).forEach(within::set);
        return within;
    }

    /** Whether the editions say nothing of it. */
    boolean standsAlone() {
        return checks.get(0).table().equals(own);
    }
}
