package org.determinations.report.site;

import java.util.List;
import java.util.Optional;
import org.determinations.model.result.ShapeWords;

/**
 * What the public's first page prints: public values only. One per released run.
 *
 * @param amendment what was amended; empty for a first release
 * @param replaces which release the amendment takes the place of, in a sentence; empty for a first release
 * @param changes districts whose result the amendment changed; without rows for a first release
 * @param moreSerious districts whose category is more serious than their basis gives
 * @param shape the words of the policy
 * @param secondary empty unless that analysis is released
 */
record PublicStatePage(
        Frame frame,
        String lead,
        String amendment,
        String replaces,
        Table changes,
        List<Fact> totals,
        List<Picture> pictures,
        Table moreSerious,
        Table undetermined,
        Optional<AnalysisSummary> secondary,
        DistrictList districts,
        ShapeWords shape) {

    PublicStatePage {
        totals = List.copyOf(totals);
        pictures = List.copyOf(pictures);
    }
}
