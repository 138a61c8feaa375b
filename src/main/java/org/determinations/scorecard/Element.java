package org.determinations.scorecard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.ExactRatio;

/**
 * One table: a measure, alone or with others, gives points of so many, or a grade.
 *
 * @param reads the first is the one whose status decides before any row is asked
 * @param scored most points and whether they count as possible; empty where the rows give a grade
 * @param table rows, or a rank
 * @param when what each status of the first measure does
 */
public record Element(
        String id,
        String words,
        List<String> reads,
        Optional<Scored> scored,
        ElementTable table,
        Map<ValueStatus, ElementEffect> when,
        Cited cited) {

    /**
     * How points count.
     *
     * @param bonus whether they add to the points only, not to the possible points
     */
    public record Scored(ExactRatio outOf, boolean bonus) {}

    /** Rows, or a rank; never both. */
    public record ElementTable(List<TableRow<ElementEffect>> rows, Optional<RankTable> rank) {
        public ElementTable {
            rows = List.copyOf(rows);
        }
    }

    public Element {
        reads = List.copyOf(reads);
        when = when.isEmpty() ? Map.of() : new EnumMap<>(when);
    }

    /** The name whose status decides. */
    public String subject() {
        return reads.get(0);
    }

    /** Every name that it reads. */
    public Stream<String> names() {
        return Stream.of(
                        reads.stream(),
                        table.rows().stream().flatMap(TableRow::names),
                        table.rank().map(RankTable::of).stream())
                .flatMap(names -> names)
                .distinct();
    }
}
