package org.determinations.application.secondary;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.disproportionality.CountBook;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RankSpan;

/**
 * Which units a secondary analysis knows: the districts of the official run are the State, some of them are analysed. A unit
 * that the official run does not have, such as a collaborative or an approved private school, belongs to no district's counts.
 *
 * @param state every district of the official run; empty when no official run is known yet
 * @param analysed those at the accountability levels that the pack names, by code
 */
record SecondaryUnits(Set<DistrictCode> state, List<Determination> analysed) {
    /** Before any official run: every unit counts, and none is analysed. */
    static final SecondaryUnits UNKNOWN = new SecondaryUnits(Set.of(), List.of());

    SecondaryUnits {
        state = Set.copyOf(state);
        analysed = List.copyOf(analysed);
    }

    static SecondaryUnits of(List<Determination> official, RankSpan scope) {
        return new SecondaryUnits(
                official.stream().map(Determination::district).collect(Collectors.toSet()),
                official.stream().filter(d -> scope.covers(d.basis())).toList());
    }

    /** Whether the counts of a unit belong to the State. */
    boolean counts(DistrictCode unit) {
        return state.isEmpty() || state.contains(unit);
    }

    /** Whether a person may decide on a district: it is analysed, or nobody knows yet which are. */
    boolean asks(DistrictCode unit) {
        return state.isEmpty() || districts().contains(unit);
    }

    /** The districts analysed, by code. */
    List<DistrictCode> districts() {
        return analysed.stream().map(Determination::district).toList();
    }

    /** Districts of the State without a row in the book, by code. */
    Set<DistrictCode> lacking(CountBook book) {
        Set<DistrictCode> lacking = new TreeSet<>(state);
        book.districts().forEach(lacking::remove);
        return lacking;
    }

    /** Whether the book has counts of more than the districts analysed, or there is no other district. */
    boolean isStatewide(CountBook book) {
        Set<DistrictCode> others = new TreeSet<>(state);
        districts().forEach(others::remove);
        return others.isEmpty() || book.districts().stream().anyMatch(others::contains);
    }
}
