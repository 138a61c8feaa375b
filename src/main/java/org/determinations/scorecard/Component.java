package org.determinations.scorecard;

import java.util.List;
import java.util.stream.Stream;

/**
 * How elements, measures and earlier components combine.
 *
 * @param parts one row without a condition, or weight sets of which the first that fits is used
 * @param grades of {@code worst} the order, best first; of {@code count} those that are counted; empty otherwise
 */
public record Component(
        String id,
        String words,
        Combination combine,
        List<TableRow<List<Part>>> parts,
        Absence absence,
        Rounding round,
        List<String> grades,
        Cited cited) {

    public Component {
        parts = List.copyOf(parts);
        grades = List.copyOf(grades);
    }

    /** Every name that it reads. */
    public Stream<String> names() {
        return parts.stream()
                .flatMap(row -> Stream.concat(
                        row.names(),
                        row.gives().stream()
                                .flatMap(part -> Stream.of(part.name(), part.weightOf()))
                                .filter(name -> !name.isEmpty())))
                .distinct();
    }
}
