package org.determinations.model.secondary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;

/**
 * Everything the statewide page may print about the secondary analysis; nothing in it is computed again. Grain: one per run.
 *
 * @param districts those in scope, by code
 * @param compared the measures that the page compares with the rest of the State, the leading one first
 * @param funnels in the order printed
 * @param otherNames names of districts out of scope that stand in a funnel
 */
public record SecondaryState(
        SecondaryHeading heading,
        List<SecondaryStateRow> districts,
        List<MeasureKey> compared,
        List<SecondaryFunnel> funnels,
        SortedMap<DistrictCode, String> otherNames) {
    public SecondaryState {
        districts = List.copyOf(districts);
        compared = List.copyOf(compared);
        funnels = List.copyOf(funnels);
        otherNames = Collections.unmodifiableSortedMap(new TreeMap<>((Map<DistrictCode, String>) otherNames));
    }
}
