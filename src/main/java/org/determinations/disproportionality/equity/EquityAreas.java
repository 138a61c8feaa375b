package org.determinations.disproportionality.equity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.determinations.model.DistrictCode;
import org.determinations.model.equity.DistrictTally;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquityStudents;

/**
 * Into which parts of the State a district belongs.
 *
 * @param sizes the fewest students of each size; none where districts are not put together by size
 * @param types the type of each district that the input names; empty where it names none
 */
public record EquityAreas(SortedSet<Integer> sizes, Map<DistrictCode, String> types) {
    /** The State alone. */
    public static final EquityAreas STATE_ALONE = new EquityAreas(new TreeSet<>(), Map.of());

    public EquityAreas {
        sizes = new TreeSet<>(sizes);
        types = Map.copyOf(types);
    }

    /** The State, and the size and the type of the district as far as they are known. */
    List<EquityArea> of(DistrictTally district) {
        List<EquityArea> areas = new ArrayList<>(List.of(EquityArea.STATE));
        Optional<Long> enrolled = district.count(EquityGroup.ALL, EquityStudents.ENROLLED);
        enrolled.flatMap(this::size).ifPresent(areas::add);
        Optional.ofNullable(types.get(district.district()))
                .map(EquityArea::ofType)
                .ifPresent(areas::add);
        return areas;
    }

    private Optional<EquityArea> size(long enrolled) {
        return sizes.stream()
                .filter(from -> from <= enrolled)
                .reduce((first, last) -> last)
                .map(from ->
                        EquityArea.ofSize(from, sizes.tailSet(from + 1).stream().findFirst()));
    }
}
