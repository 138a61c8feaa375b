package org.determinations.report.dossier;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.PlacementShare;
import org.determinations.model.secondary.SecondaryFunnel;
import org.determinations.model.secondary.SecondaryHeading;

/**
 * What the pages of one secondary run draw beside its measures and answers. One per run; immutable.
 *
 * @param heading what every page says about itself
 * @param funnels every district of the State against the State's rate, in the order printed
 * @param placements of each analysed district that has counts, row by row
 * @param otherNames names of the districts that are not analysed
 * @param besideState the measures whose figures for the State may stand in the public copy
 */
public record SecondaryDrawing(
        SecondaryHeading heading,
        List<SecondaryFunnel> funnels,
        SortedMap<DistrictCode, List<PlacementShare>> placements,
        SortedMap<DistrictCode, String> otherNames,
        Set<MeasureKey> besideState) {

    public SecondaryDrawing {
        funnels = List.copyOf(funnels);
        placements =
                Collections.unmodifiableSortedMap(new TreeMap<>((Map<DistrictCode, List<PlacementShare>>) placements));
        otherNames = Collections.unmodifiableSortedMap(new TreeMap<>((Map<DistrictCode, String>) otherNames));
        besideState = Set.copyOf(besideState);
    }
}
