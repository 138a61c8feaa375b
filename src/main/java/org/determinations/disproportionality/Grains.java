package org.determinations.disproportionality;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.determinations.model.student.Placement;
import org.determinations.model.student.StudentCell;

/** Every grain of a book of counts, and which of them a total is added up from; found once for each kind of cell. */
final class Grains {
    private static final int PLACEMENTS = Placement.values().length;

    private final List<Grain> coarsestFirst;
    private final List<Optional<Grain>> byNamed;
    private final List<List<Grain>> covering;

    Grains(Collection<StudentCell> cells) {
        this.coarsestFirst = Grain.of(cells);
        this.byNamed = Grain.kindsOfCell().stream()
                .map(named -> coarsestFirst.stream()
                        .filter(grain -> grain.names(named))
                        .findFirst())
                .toList();
        this.covering = Grain.kindsOfCell().stream()
                .flatMap(named -> List.of(Placement.values()).stream()
                        .map(placement -> coarsestFirst.stream()
                                .filter(grain -> grain.covers(named, placement))
                                .toList()))
                .toList();
    }

    /** The grain that the rows of such a cell are of. */
    Grain of(StudentCell row) {
        return byNamed.get(Grain.kindOf(row)).orElseThrow();
    }

    /** The grains whose rows add up to the cell, coarsest first. */
    List<Grain> covering(StudentCell cell) {
        return covering.get(Grain.kindOf(cell) * PLACEMENTS + cell.placement().ordinal());
    }
}
