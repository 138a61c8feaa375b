package org.determinations.model.secondary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lines of a table as they are given, by the ids of cells, made sums by their places, in a fixed order.
 *
 * @param places of the cells, by id
 */
record NamedLines(List<CountCell> cells, Map<String, Integer> places) {

    /** Each line once, by the ids of totals and parts. */
    List<CellSum> sums(Collection<CountLine> lines) {
        return lines.stream()
                .map(this::sum)
                .distinct()
                .sorted(Comparator.comparing((CellSum sum) -> id(sum.total())).thenComparing(this::inOrder))
                .toList();
    }

    private String id(int place) {
        return cells.get(place).id();
    }

    private CellSum sum(CountLine line) {
        return new CellSum(
                place(line, line.total()),
                line.parts().stream().mapToInt(part -> place(line, part)).toArray(),
                line.tellsOfMembers());
    }

    private int place(CountLine line, String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("a line names an unknown cell: " + line);
        }
        return place;
    }

    /** As the parts would stand written one behind the other with a stroke between. */
    private int inOrder(CellSum one, CellSum other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            String part = id(one.part(i));
            String beside = id(other.part(i));
            if (!part.equals(beside)) {
                return part.startsWith(beside) || beside.startsWith(part)
                        ? joined(one).compareTo(joined(other))
                        : part.compareTo(beside);
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private String joined(CellSum sum) {
        return sum.parts().mapToObj(this::id).collect(Collectors.joining("|"));
    }
}
