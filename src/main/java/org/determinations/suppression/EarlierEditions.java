package org.determinations.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.CountCell;
import org.determinations.model.CountLine;
import org.determinations.model.CountTable;

/**
 * What earlier editions of a table say of the sums of what they withheld. A sum that is still the same is known to whoever kept the
 * edition: with it, a count that the new edition shows or adds could give an old one away. A sum that has changed says nothing.
 */
public final class EarlierEditions {
    /** Students found by subtraction only: that they are the same in two editions is not taken as known. */
    private static final String OTHERS = "|OTHERS";

    private final CountTable table;
    private final Map<String, CountCell> byId;
    private final List<CountCell> cells;
    private final List<CountLine> lines;

    private EarlierEditions(CountTable table) {
        this.table = table;
        this.byId = table.cells().stream().collect(Collectors.toMap(CountCell::id, c -> c));
        this.cells = new ArrayList<>(table.cells());
        this.lines = new ArrayList<>(table.lines());
    }

    /**
     * The table with the sums that its readers have from earlier editions.
     *
     * @param editions for each, the counts that it showed, by id
     */
    public static CountTable linked(CountTable table, List<Map<String, Long>> editions) {
        EarlierEditions linked = new EarlierEditions(table);
        for (int i = 0; i < editions.size(); i++) {
            linked.add(i, editions.get(i));
        }
        return new CountTable(linked.cells, linked.lines);
    }

    private void add(int edition, Map<String, Long> shown) {
        Map<String, Long> then = new HashMap<>(shown);
        for (CountCell cell : table.cells()) {
            cell.toldElsewhere().ifPresent(n -> then.putIfAbsent(cell.id(), n));
        }
        int number = 0;
        for (CountLine line : table.lines()) {
            number++;
            List<String> withheld =
                    line.parts().stream().filter(p -> !then.containsKey(p)).toList();
            boolean whole = then.containsKey(line.total());
            List<String> counted =
                    withheld.stream().filter(p -> !p.endsWith(OTHERS)).toList();
            long parts = line.parts().stream()
                    .mapToLong(p -> then.getOrDefault(p, 0L))
                    .sum();
            String id = "edition " + edition + ", line " + number;
            if (whole && !counted.isEmpty() && counted.equals(withheld)) {
                sum(id, then.getOrDefault(line.total(), 0L) - parts, counted);
            } else if (!whole && counted.equals(withheld) && !withheld.isEmpty()) {
                rest(id, line.total(), withheld, parts);
            }
        }
    }

    /** The withheld parts come to that. */
    private void sum(String id, long sum, List<String> withheld) {
        if (now(withheld).filter(n -> n == sum).isPresent()) {
            cells.add(constant(id, sum));
            lines.add(CountLine.of(id, withheld));
        }
    }

    /** The withheld total is the withheld parts and that many more. */
    private void rest(String id, String total, List<String> withheld, long more) {
        Optional<Long> parts = now(withheld);
        if (now(List.of(total)).equals(parts.map(p -> p + more))) {
            List<String> all = new ArrayList<>(withheld);
            all.add(id);
            cells.add(constant(id, more));
            lines.add(CountLine.of(total, all));
        }
    }

    private CountCell constant(String id, long value) {
        return CountCell.unprinted(id, Integer.MAX_VALUE, value).alsoElsewhere();
    }

    /** Those counts now; empty when one of them came in withheld. */
    private Optional<Long> now(List<String> ids) {
        Optional<Long> sum = Optional.of(0L);
        for (String id : ids) {
            CountCell cell = byId.get(id);
            Optional<Long> count = cell == null ? Optional.empty() : cell.count();
            sum = sum.flatMap(s -> count.map(c -> s + c));
        }
        return sum;
    }
}
