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
 * Immutable; equal to a table of the same cells and lines.
 */
public final class CountTable {
    private final List<CountCell> cells;
    private final List<CountLine> lines;

    /** Found when first asked for: whoever looks at a table of a State takes it apart. */
    private volatile List<CountTable> independent = List.of();

    /** A table of those cells and lines, which may come in any order. */
    public CountTable(List<CountCell> cells, List<CountLine> lines) {
        this(new Part(
                cells.stream().sorted(CountCell.ORDER).toList(),
                lines.stream()
                        .distinct()
                        .sorted(Comparator.comparing(CountLine::total)
                                .thenComparing(CountLine::parts, CountTable::inOrder))
                        .toList()));
        check();
    }

    private CountTable(Part part) {
        this.cells = List.copyOf(part.cells());
        this.lines = List.copyOf(part.lines());
    }

    /** Some of the cells and lines of a table that was looked at, in its order. */
    private record Part(List<CountCell> cells, List<CountLine> lines) {
        private Part() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    public List<CountCell> cells() {
        return cells;
    }

    public List<CountLine> lines() {
        return lines;
    }

    private void check() {
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
        List<CountTable> found = independent;
        if (found.isEmpty()) {
            Map<String, String> leader = new HashMap<>();
            for (CountLine line : lines) {
                String first = leaderOf(leader, line.total());
                line.parts().forEach(p -> leader.put(leaderOf(leader, p), first));
            }
            Map<String, Part> parts = new LinkedHashMap<>();
            cells.forEach(c -> parts.computeIfAbsent(leaderOf(leader, c.id()), l -> new Part())
                    .cells()
                    .add(c));
            lines.forEach(l -> Objects.requireNonNull(parts.get(leaderOf(leader, l.total())))
                    .lines()
                    .add(l));
            found = parts.values().stream().map(CountTable::new).toList();
            independent = found;
        }
        return found;
    }

    /**
     * The table in parts like the others: in each the cells whose ids the other has, and their sums.
     *
     * @param others which share no cell and together have each of this table's
     */
    public List<CountTable> dividedAs(List<CountTable> others) {
        Map<String, Part> byCell = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        for (CountTable other : others) {
            Part part = new Part();
            parts.add(part);
            other.cells().forEach(c -> byCell.put(c.id(), part));
        }
        cells.forEach(
                c -> Objects.requireNonNull(byCell.get(c.id()), c.id()).cells().add(c));
        lines.forEach(l ->
                Objects.requireNonNull(byCell.get(l.total()), l.total()).lines().add(l));
        return parts.stream().map(CountTable::new).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountTable table && cells.equals(table.cells) && lines.equals(table.lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cells, lines);
    }

    @Override
    public String toString() {
        return cells + " " + lines;
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
