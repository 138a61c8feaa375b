package org.determinations.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;

/**
 * The gate before a public release: fails when a withheld count, or a small one that a sum gives away, can be known more narrowly than
 * {@code k}. What others publish, and what earlier editions said, may leave a count narrower than that whatever is withheld: then the
 * release must not narrow it further. Knows nothing of how the table was suppressed.
 */
public final class AttackCheck {
    private final CountTable table;
    private final Attack attack;
    private final SuppressionParameters parameters;

    /** What a reader knows without the table, by the places of its cells; found when first asked for. */
    private final SortedMap<Integer, CountRange> unaided = new TreeMap<>();

    AttackCheck(CountTable table, Map<String, Long> elsewhere, SuppressionParameters parameters) {
        this.table = table;
        this.attack = new Attack(table, elsewhere);
        this.parameters = parameters;
    }

    /** A count found out too narrowly, by its place. */
    record Narrow(int cell, CountRange range) {}

    /** Every count found out too narrowly, by id; empty when the release may go ahead. */
    public static List<Exposure> exposures(
            SuppressedTable release, Map<String, Long> elsewhere, SuppressionParameters parameters) {
        return exposures(release.table(), release.hidden(), elsewhere, parameters);
    }

    /**
     * Every count of a table, published before, that is found out too narrowly from it alone or with its earlier editions. Of those
     * editions a reader knows which counts are still the same.
     */
    public static List<Exposure> exposures(
            SuppressedTable release, List<EarlierEdition> earlier, SuppressionParameters parameters) {
        List<Exposure> exposures = new ArrayList<>(exposures(release, Map.of(), parameters));
        if (!earlier.isEmpty()) {
            exposures.addAll(LinkedPart.of(release.table(), earlier, parameters).parallelStream()
                    .flatMap(part -> part.checks().stream())
                    .flatMap(check -> check.named(release.hidden()))
                    .toList());
        }
        return exposures.stream().distinct().toList();
    }

    CountTable table() {
        return table;
    }

    /** The same of a table and the ids withheld from it. */
    static List<Exposure> exposures(
            CountTable table, Set<String> hidden, Map<String, Long> elsewhere, SuppressionParameters parameters) {
        return table.independent().parallelStream()
                .flatMap(part -> new AttackCheck(part, elsewhere, parameters).named(hidden))
                .toList();
    }

    private Stream<Exposure> named(Set<String> hidden) {
        BitSet places = new BitSet();
        for (int i = 0; i < table.cells().size(); i++) {
            places.set(i, hidden.contains(cell(i).id()));
        }
        return exposures(places).stream().map(n -> new Exposure(cell(n.cell()).id(), n.range()));
    }

    /** Every count found out too narrowly when the cells at those places are withheld, in their fixed order. */
    List<Narrow> exposures(BitSet hidden) {
        BitSet secret = new BitSet();
        for (int i = 0; i < table.cells().size(); i++) {
            secret.set(i, secret(cell(i), hidden.get(i)));
        }
        if (secret.isEmpty()) {
            return List.of();
        }
        FoundRanges ranges = attack.ranges(hidden::get, secret::get, parameters.k());
        List<Narrow> narrow = secret.stream()
                .mapToObj(i -> new Narrow(i, range(i, ranges)))
                .filter(found -> found.range().narrowerThan(parameters.k()))
                .sorted(Comparator.comparing(found -> cell(found.cell()), CountCell.ORDER))
                .toList();
        if (narrow.isEmpty() || table.cells().stream().allMatch(c -> c.elsewhere() == CountCell.Elsewhere.NOTHING)) {
            return narrow;
        }
        BitSet left = new BitSet();
        narrow.stream().map(Narrow::cell).filter(i -> !unaided.containsKey(i)).forEach(left::set);
        findUnaided(left, hidden);
        return narrow.stream()
                .filter(found -> found.range().tellsMoreThan(unaided.getOrDefault(found.cell(), found.range())))
                .toList();
    }

    /**
     * What a reader knows of those counts to whom the table shows nothing but what others publish too: no table that withholds more
     * could leave one wider.
     */
    private void findUnaided(BitSet wanted, BitSet hidden) {
        if (!wanted.isEmpty()) {
            FoundRanges ranges = attack.ranges(
                    i -> hidden.get(i) || cell(i).elsewhere() == CountCell.Elsewhere.NOTHING,
                    wanted::get,
                    Integer.MAX_VALUE);
            wanted.stream().forEach(i -> ranges.find(i).ifPresent(range -> unaided.put(i, range)));
        }
    }

    private CountCell cell(int place) {
        return table.cells().get(place);
    }

    private boolean secret(CountCell cell, boolean isHidden) {
        boolean small = cell.count().filter(n -> n > 0 && n < parameters.k()).isPresent();
        return cell.elsewhere() == CountCell.Elsewhere.NOTHING && (small || cell.published() && isHidden);
    }

    /** A small count that the table simply shows is exposed too. */
    private CountRange range(int place, FoundRanges ranges) {
        Optional<Long> count = cell(place).count();
        return ranges.find(place).orElseGet(() -> new CountRange(count.orElse(0L), count));
    }
}
