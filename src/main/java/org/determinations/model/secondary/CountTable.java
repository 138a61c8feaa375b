package org.determinations.model.secondary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts with all the sums that hold between them. Cells and lines stand in a fixed order whatever order they came in. Throws
 * {@link IllegalArgumentException} when an id stands twice, a line names an unknown one or does not add up: the program is at fault.
 */
public record CountTable(List<CountCell> cells, List<CountLine> lines) {

    public CountTable {
        cells = cells.stream().sorted(CountCell.ORDER).toList();
        lines = lines.stream()
                .distinct()
                .sorted(Comparator.comparing(CountLine::total).thenComparing(CountLine::parts, CountTable::inOrder))
                .toList();
        Set<String> ids = new HashSet<>();
        for (CountCell cell : cells) {
            if (!ids.add(cell.id())) {
                throw new IllegalArgumentException("the cell is given twice: " + cell.id());
            }
        }
        Map<String, CountCell> byId = cells.stream().collect(Collectors.toMap(CountCell::id, c -> c));
        for (CountLine line : lines) {
            if (!Stream.concat(Stream.of(line.total()), line.parts().stream()).allMatch(ids::contains)) {
                throw new IllegalArgumentException("a line names an unknown cell: " + line);
            }
            if (!addsUp(line, byId)) {
                throw new IllegalArgumentException("a line does not add up: " + line);
            }
        }
    }

    /** As the parts would stand written one behind the other with a stroke between. */
    private static int inOrder(List<String> parts, List<String> others) {
        for (int i = 0; i < Math.min(parts.size(), others.size()); i++) {
            String part = parts.get(i);
            String other = others.get(i);
            if (!part.equals(other)) {
                return part.startsWith(other) || other.startsWith(part)
                        ? String.join("|", parts).compareTo(String.join("|", others))
                        : part.compareTo(other);
            }
        }
        return Integer.compare(parts.size(), others.size());
    }

    private static boolean addsUp(CountLine line, Map<String, CountCell> byId) {
        List<Optional<Long>> parts = line.parts().stream()
                .map(p -> Objects.requireNonNull(byId.get(p)).count())
                .toList();
        Optional<Long> total = Objects.requireNonNull(byId.get(line.total())).count();
        return total.isEmpty()
                || parts.stream().anyMatch(Optional::isEmpty)
                || parts.stream().mapToLong(p -> p.orElse(0L)).sum() == total.get();
    }

    /** The table in parts that no sum connects, in the order of their first cells. */
    public List<CountTable> independent() {
        Map<String, String> leader = new HashMap<>();
        for (CountLine line : lines) {
            String first = leaderOf(leader, line.total());
            line.parts().forEach(p -> leader.put(leaderOf(leader, p), first));
        }
        Map<String, List<CountCell>> groups = new LinkedHashMap<>();
        for (CountCell cell : cells) {
            groups.computeIfAbsent(leaderOf(leader, cell.id()), l -> new ArrayList<>())
                    .add(cell);
        }
        Map<String, List<CountLine>> sums = lines.stream()
                .collect(Collectors.groupingBy(l -> leaderOf(leader, l.total()), HashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(g -> new CountTable(g.getValue(), sums.getOrDefault(g.getKey(), List.of())))
                .toList();
    }

    private static String leaderOf(Map<String, String> leader, String id) {
        String at = id;
        String above = leader.getOrDefault(at, at);
        while (!at.equals(above)) {
            String top = leader.getOrDefault(above, above);
            leader.put(at, top);
            at = above;
            above = top;
        }
        return at;
    }
}
